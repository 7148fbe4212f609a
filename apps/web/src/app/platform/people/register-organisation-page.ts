import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { languages, organisationKinds, type OrganisationKind } from '@centrale/kernel';
import { RegisterOrganisation, languageRegimes, type LanguageRegime } from '@centrale/platform';
import { Choices, CommandButton, ErrorSummary, Field, PageHeader, TextInput, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { platformTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

interface Draft {
  readonly kind: OrganisationKind | null;
  readonly name: { readonly nl: string; readonly fr: string; readonly en: string };
  readonly languageRegime: LanguageRegime;
  readonly enterpriseNumber: string;
}

@Component({
  selector: 'app-register-organisation-page',
  imports: [Choices, CommandButton, ErrorSummary, Field, FormField, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="t().register.title" [intro]="t().register.intro" [crumbs]="[{ label: t().person.back, link: '/people' }, { label: t().organisations.title, link: '/people/organisations' }]" />
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      <ui-field group [label]="p().organisation.fields.kind" [hint]="t().register.kindHint" [of]="form.kind"><ui-choices inline [formField]="form.kind" [choices]="kinds()" /></ui-field>
      <fieldset>
        <legend>{{ t().register.names }}</legend>
        <p class="soft small">{{ t().register.nameHint }}</p>
        @for (language of tongues; track language) {
          <ui-field [label]="t().register.inLanguage[language]" [of]="form.name[language]"><input uiInput autocomplete="off" [lang]="language" [formField]="form.name[language]" /></ui-field>
        }
      </fieldset>
      <ui-field group [label]="p().organisation.fields.languageRegime" [hint]="t().register.regimeHint" [of]="form.languageRegime"><ui-choices [formField]="form.languageRegime" [choices]="regimes()" /></ui-field>
      <ui-field optional [label]="p().organisation.fields.enterpriseNumber" [hint]="t().register.numberHint" [of]="form.enterpriseNumber"><input uiInput class="short" inputmode="numeric" autocomplete="off" [formField]="form.enterpriseNumber" /></ui-field>
      <ui-command submits [label]="p().organisation.commands.register" [run]="send" [saidWhenDone]="t().register.done" />
    </form>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }
    fieldset { display: grid; gap: var(--gap-3); margin: 0; padding: 0; border: 0; min-inline-size: 0; }
    legend { padding: 0; font-size: var(--text-m); font-weight: 600; }
    .short { max-inline-size: 16rem; }
  `,
})
export class RegisterOrganisationPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  protected readonly t = usePeopleTexts();
  protected readonly p = texts(platformTexts);
  protected readonly tongues = languages;
  private readonly draft = signal<Draft>({ kind: null, name: { nl: '', fr: '', en: '' }, languageRegime: 'brussels', enterpriseNumber: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema<Draft>(RegisterOrganisation as new () => Draft)));
  protected readonly kinds = computed(() => organisationKinds.map((value) => ({ value, label: this.p().organisation.kinds[value] })));
  protected readonly regimes = computed(() => languageRegimes.map((value) => ({ value, label: this.p().organisation.languageRegimes[value] })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ enterpriseNumber, ...rest }) => {
      await this.api.register({ ...rest, ...(enterpriseNumber.trim() && { enterpriseNumber }) } as RegisterOrganisation, key);
      await this.router.navigateByUrl('/people/organisations');
    });
}
