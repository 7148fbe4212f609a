import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { partyKeepers, partyKinds, RegisterParty, type PartyKind } from '@centrale/participation';
import { Choices, CommandButton, ErrorSummary, Field, Languages, PageHeader, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { filled, filledSchema } from '../../shell/filled';
import { myCities } from '../my-cities';
import { PartyFields, type PartyDraft } from './party-fields';
import { usePartiesTexts } from './parties-texts';

interface Draft extends PartyDraft {
  readonly organisationId: string;
  readonly kind: PartyKind;
}

/** Puts a person or an organisation in the register of one's city. */
@Component({
  selector: 'app-register-party-page',
  imports: [Choices, CommandButton, ErrorSummary, Field, FormField, PageHeader, PartyFields, TextInput],
  template: `
    <ui-page-header [title]="p().party.commands.register" [intro]="t().form.intro" [crumbs]="[{ label: t().list.title, link: '/parties' }]" />
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      @if (cities().length > 1) {
        <ui-field [label]="p().party.fields.organisation" [of]="form.organisationId">
          <select uiInput [formField]="form.organisationId">@for (city of cities(); track city.id) { <option [value]="city.id">{{ city.label }}</option> }</select>
        </ui-field>
      }
      <ui-field group [label]="p().party.fields.kind" [of]="form.kind"><ui-choices inline [formField]="form.kind" [choices]="kinds()" /></ui-field>
      <app-party-fields [of]="form" [kind]="form.kind().value()" [organisationId]="form.organisationId().value()" />
      <ui-command submits [label]="p().party.commands.register" [run]="send" [saidWhenDone]="t().form.registered" />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 56rem; grid-template-columns: minmax(0, 1fr); }`,
})
export class RegisterPartyPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly cities = computed(() => myCities(this.session, partyKeepers).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));
  private readonly model = signal<Draft>({
    organisationId: this.cities()[0]?.id ?? '', kind: 'person', name: '', email: '', phone: '', language: this.language() === 'fr' ? 'fr' : 'nl', neighbourhoodId: '', recognition: '',
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(RegisterParty)));
  protected readonly kinds = computed(() => partyKinds.map((value) => ({ value, label: this.p().party.kinds[value] })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async () => {
      const done = await this.api.command('/parties', filled(this.model()), key);
      await this.router.navigate(['/parties', done.id]);
    });
}
