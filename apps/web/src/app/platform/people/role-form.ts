import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { inLanguage, roles, type Role } from '@centrale/kernel';
import { GrantRole, fitsIn } from '@centrale/platform';
import { CommandButton, DateField, ErrorSummary, Field, Languages, TextInput, contractSchema, loaded, submitForm, texts, type Press } from '@centrale/ui';
import { platformTexts, useDomainTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

interface Draft {
  readonly organisationId: string;
  readonly role: Role | '';
  readonly endsOn: string | null;
}

const empty: Draft = { organisationId: '', role: '', endsOn: null };

/** Gives a person a role: the organisation first, which decides what roles there are. */
@Component({
  selector: 'app-role-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, TextInput],
  template: `
    <form class="sheet stack" aria-labelledby="grant">
      <h2 id="grant">{{ t().person.grant }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field [label]="f().organisation" [of]="form.organisationId">
        <select uiInput [formField]="form.organisationId" (change)="chosen()">
          <option value="">{{ t().person.chooseOrganisation }}</option>
          @for (one of organisations(); track one.id) { <option [value]="one.id">{{ one.label }}</option> }
        </select>
      </ui-field>
      <ui-field [label]="f().role" [of]="form.role">
        <select uiInput [formField]="form.role">
          <option value="">{{ t().person.chooseRole }}</option>
          @for (role of roles(); track role) { <option [value]="role">{{ d().access.roles[role] }}</option> }
        </select>
      </ui-field>
      <ui-field optional [label]="f().endsOn" [hint]="t().person.endsHint" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
      <ui-command submits [label]="p().person.commands.grantRole" [run]="send" [saidWhenDone]="t().person.granted" />
    </form>
  `,
  styles: `form { max-inline-size: none; } ui-field { max-inline-size: 32rem; }`,
})
export class RoleForm {
  readonly personId = input.required<string>();
  readonly granted = output<void>();
  private readonly api = inject(PeopleApi);
  private readonly language = inject(Languages).current;
  protected readonly t = usePeopleTexts();
  protected readonly d = useDomainTexts();
  protected readonly p = texts(platformTexts);
  protected readonly f = computed(() => this.p().person.fields);
  private readonly all = loaded(() => '', () => this.api.everyOrganisation());
  protected readonly organisations = computed(() => (this.all.value() ?? []).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));
  private readonly draft = signal<Draft>(empty);
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema<Draft>(GrantRole as new () => Draft)));
  protected readonly roles = computed(() => {
    const kind = this.all.value()?.find(({ id }) => id === this.draft().organisationId)?.kind;
    return kind ? roles.filter((role) => fitsIn(role, kind)) : [];
  });

  /** Another organisation may not have the role that was chosen. */
  protected chosen(): void {
    this.draft.update((draft) => ({ ...draft, role: '' }));
  }

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async ({ organisationId, role, endsOn }) => {
      await this.api.grantRole(this.personId(), { organisationId, role: role as Role, ...(endsOn && { endsOn }) }, key);
      this.draft.set(empty);
      this.form().reset();
      this.granted.emit();
    });
}
