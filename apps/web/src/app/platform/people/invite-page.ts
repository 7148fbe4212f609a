import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { languages } from '@centrale/kernel';
import { InvitePerson } from '@centrale/platform';
import { Choices, CommandButton, ErrorSummary, Field, PageHeader, TextInput, contractSchema, submitForm, texts, uiTexts, type Press } from '@centrale/ui';
import { platformTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

/** Lets somebody in; their page then shows the one-time link and takes their first role. */
@Component({
  selector: 'app-invite-page',
  imports: [Choices, CommandButton, ErrorSummary, Field, FormField, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="t().invite.title" [intro]="t().invite.intro" [crumbs]="[{ label: t().person.back, link: '/people' }]" />
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      <ui-field [label]="p().person.fields.name" [hint]="t().invite.nameHint" [of]="form.name"><input uiInput autocomplete="off" [formField]="form.name" /></ui-field>
      <ui-field [label]="p().person.fields.email" [of]="form.email"><input uiInput type="email" autocomplete="off" spellcheck="false" [formField]="form.email" /></ui-field>
      <ui-field group [label]="p().person.fields.language" [hint]="t().invite.languageHint" [of]="form.language"><ui-choices inline [formField]="form.language" [choices]="tongues()" /></ui-field>
      <ui-command submits [label]="p().person.commands.invite" [run]="send" [saidWhenDone]="t().invite.invited" />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 40rem; }`,
})
export class InvitePage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly u = texts(uiTexts);
  protected readonly t = usePeopleTexts();
  protected readonly p = texts(platformTexts);
  protected readonly form = form(signal<InvitePerson>({ name: '', email: '', language: 'nl' }), (path) => validateStandardSchema(path, contractSchema(InvitePerson)));
  protected readonly tongues = computed(() => languages.map((value) => ({ value, label: this.u().languages[value] })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async (body) => {
      const invited = await this.api.invite(body, key);
      // The link travels with this navigation only: it is in no address and no history.
      await this.router.navigate(['/people', invited.id], { info: invited });
    });
}
