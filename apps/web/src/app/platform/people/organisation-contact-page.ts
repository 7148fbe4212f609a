import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { type Contact } from '@centrale/kernel';
import { SetContact } from '@centrale/platform';
import { CommandButton, ErrorSummary, Field, LocalTextPipe, PageHeader, TextInput, WhenLoaded, submitForm, texts, type Crumb, type Press } from '@centrale/ui';
import { filled, filledSchema } from '../../shell/filled';
import { platformTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useShellTexts } from '../../shell/shell-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

type Draft = { readonly [field in keyof Contact]: string };

/** How the secretariat is reached, as the public pages say it to whoever has no e-mail. */
@Component({
  selector: 'app-organisation-contact-page',
  imports: [CommandButton, ErrorSummary, Field, FormField, LocalTextPipe, PageHeader, TextInput, WhenLoaded],
  template: `
    <ng-container *uiLoaded="view; let v">
      <ui-page-header [title]="t().contact.title" [eyebrow]="v.name | localText" [intro]="t().contact.intro" [crumbs]="crumbs()" />
      <form class="sheet stack">
        <ui-error-summary [of]="form" />
        <ui-field optional [label]="p().organisation.contact.phone" [hint]="t().contact.phoneHint" [of]="form.phone"><input uiInput class="short" type="tel" autocomplete="off" [formField]="form.phone" /></ui-field>
        <ui-field optional [label]="p().organisation.contact.email" [of]="form.email"><input uiInput type="email" autocomplete="off" [formField]="form.email" /></ui-field>
        <ui-field optional [label]="p().organisation.contact.address" [hint]="t().contact.addressHint" [of]="form.address"><input uiInput autocomplete="off" [formField]="form.address" /></ui-field>
        <div class="two">
          <ui-field optional [label]="p().organisation.contact.postcode" [of]="form.postcode"><input uiInput inputmode="numeric" autocomplete="off" [formField]="form.postcode" /></ui-field>
          <ui-field optional [label]="p().organisation.contact.city" [of]="form.city"><input uiInput autocomplete="off" [formField]="form.city" /></ui-field>
        </div>
        <p class="soft small">{{ t().contact.none }}</p>
        <ui-command submits [label]="p().organisation.commands.setContact" [may]="v.may.setContact" [run]="send" [saidWhenDone]="t().contact.saved" (done)="view.reload()" />
      </form>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }
    .short { max-inline-size: 16rem; }
    .two { display: grid; gap: var(--gap-4); }
    @media (min-width: 40rem) { .two { grid-template-columns: 14rem minmax(0, 1fr); } }
  `,
})
export class OrganisationContactPage {
  readonly id = input.required<string>();
  private readonly api = inject(PeopleApi);
  private readonly session = inject(Session);
  private readonly shell = useShellTexts();
  protected readonly t = usePeopleTexts();
  protected readonly p = texts(platformTexts);
  protected readonly view = this.api.contact(() => this.id());
  private readonly draft = linkedSignal<Draft>(() => {
    const { phone, email, address, postcode, city } = this.view.value()?.contact ?? {};
    return { phone: phone ?? '', email: email ?? '', address: address ?? '', postcode: postcode ?? '', city: city ?? '' };
  });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, filledSchema<Draft>(SetContact)));
  /** Back to where it was found: the register of organisations, or the city's duties. */
  protected readonly crumbs = computed<readonly Crumb[]>(() => (this.session.holds('administrator') || this.session.holds('contractManager')
    ? [{ label: this.t().person.back, link: '/people' }, { label: this.t().organisations.title, link: '/people/organisations' }]
    : [{ label: this.shell().nav.obligations, link: '/obligations' }]));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (draft) => this.api.setContact(this.id(), filled(draft), key));
}
