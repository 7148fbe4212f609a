import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { addDays, dateAt, inLanguage, languages, type LocalDate } from '@centrale/kernel';
import { CreateAgreement, routes, sixLots, usualCriteria } from '@centrale/procurement';
import {
  Bilingual, Check, CommandButton, DateField, ErrorSummary, Field, Icon, Languages, MoneyField, PageHeader, ServerTime, TextInput, Words, contractSchema, submitForm,
  type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useAgreementsTexts } from './agreements-texts';

const FOUR_YEARS = 4 * 365;

/** A new agreement with its lots; amounts are left open to be filled in. */
function blank(today: string) {
  return {
    number: '', title: { nl: '', fr: '', en: '' }, startsOn: today as LocalDate | null, endsOn: addDays(today, FOUR_YEARS) as LocalDate | null, termException: '', ceilingCents: null as number | null, standstill: true,
    userCategories: [{ nl: '', fr: '' }], inventedValues: false,
    lots: sixLots.map(({ number, name }) => ({
      number, name, route: 'miniCompetition' as (typeof routes)[number], ceilingCents: null as number | null, minimumInvited: 3, minimumDays: 10, criteria: [...usualCriteria],
    })),
  };
}
type Draft = ReturnType<typeof blank>;

@Component({
  selector: 'app-create-agreement-page',
  imports: [Bilingual, Check, CommandButton, DateField, ErrorSummary, Field, FormField, Icon, MatButton, MoneyField, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="t().create.title" [intro]="t().create.intro" [crumbs]="[{ label: t().page.back, link: '/agreements' }]" />
    <form class="stack">
      <ui-error-summary [of]="form" />
      <section class="sheet stack">
        <ui-field [label]="f().number" [of]="form.number"><input uiInput [formField]="form.number" /></ui-field>
        <div class="columns">
          @for (language of languages; track language) {
            <ui-field [label]="f().title + ' · ' + t().create.language[language]" [of]="form.title[language]"><input uiInput [lang]="language" [formField]="form.title[language]" /></ui-field>
          }
        </div>
        <div class="columns">
          <ui-field [label]="f().startsOn" [of]="form.startsOn"><ui-date [formField]="form.startsOn" /></ui-field>
          <ui-field [label]="f().endsOn" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
          <ui-field [label]="f().ceiling" [of]="form.ceilingCents"><ui-money [formField]="form.ceilingCents" /></ui-field>
        </div>
        <ui-field optional [label]="f().termException" [hint]="t().create.exceptionHint" [of]="form.termException"><textarea uiInput rows="2" [formField]="form.termException"></textarea></ui-field>
        <ui-check [formField]="form.standstill" [label]="f().standstill" />
      </section>
      <section class="sheet">
        <ui-field group [label]="f().userCategories" [hint]="t().create.categoriesHint" [of]="form.userCategories">
          <div class="stack">
            @for (category of form.userCategories; track category; let i = $index) {
              <div class="category">
                <ui-bilingual [of]="category" [label]="words.fill(t().create.category, { number: i + 1 })" />
                @if (form.userCategories.length > 1) {
                  <button type="button" matButton (click)="removeCategory(i)"><ui-icon name="trash" /> {{ words.fill(t().create.removeCategory, { number: i + 1 }) }}</button>
                }
              </div>
            }
            <button type="button" matButton="outlined" class="add" (click)="addCategory()"><ui-icon name="add" /> {{ t().create.addCategory }}</button>
          </div>
        </ui-field>
      </section>
      <section class="stack" aria-labelledby="lots">
        <h2 id="lots">{{ t().create.lots }}</h2>
        <p class="soft">{{ words.fill(t().create.criteria, { names: criteria() }) }}</p>
        @for (lot of form.lots; track lot; let i = $index) {
          <fieldset class="sheet">
            <legend>{{ words.fill(t().create.lot, { number: i + 1 }) }} · {{ nameOf(i) }}</legend>
            <div class="columns">
              <ui-field [label]="f().route" [of]="lot.route">
                <select uiInput [formField]="lot.route">@for (route of routes; track route) { <option [value]="route">{{ d().agreement.routes[route] }}</option> }</select>
              </ui-field>
              <ui-field [label]="f().ceiling" [of]="lot.ceilingCents"><ui-money [formField]="lot.ceilingCents" /></ui-field>
              <ui-field [label]="f().minimumInvited" [of]="lot.minimumInvited"><input uiInput type="number" inputmode="numeric" [formField]="lot.minimumInvited" /></ui-field>
              <ui-field [label]="f().minimumDays" [of]="lot.minimumDays"><input uiInput type="number" inputmode="numeric" [formField]="lot.minimumDays" /></ui-field>
            </div>
          </fieldset>
        }
      </section>
      <ui-command submits [label]="d().agreement.commands.create" [run]="send" />
    </form>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 60rem; }
    fieldset { margin: 0; min-inline-size: 0; }
    legend { padding: 0 var(--gap-2); font-weight: 600; }
    .category { display: grid; gap: var(--gap-2); padding-block-end: var(--gap-3); border-block-end: 1px solid var(--line); }
    .category button, .add { justify-self: start; }
  `,
})
export class CreateAgreementPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useAgreementsTexts();
  protected readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().agreement.fields);
  protected readonly languages = languages;
  protected readonly routes = routes;
  protected readonly model = signal<Draft>(blank(dateAt(new Date(inject(ServerTime).now()))));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(CreateAgreement as unknown as new () => Draft)));
  protected readonly criteria = computed(() => this.words.list(usualCriteria.map(({ name }) => inLanguage(name, this.language()))));

  protected nameOf(index: number): string {
    const lot = sixLots[index];
    return lot ? inLanguage(lot.name, this.language()) : '';
  }

  protected change(patch: Partial<Draft>): void {
    this.model.update((model) => ({ ...model, ...patch }));
  }

  protected addCategory(): void {
    this.change({ userCategories: [...this.model().userCategories, { nl: '', fr: '' }] });
  }

  protected removeCategory(index: number): void {
    this.change({ userCategories: this.model().userCategories.filter((_, i) => i !== index) });
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ termException, ...rest }) => {
      const done = await this.api.command('/agreements', { ...rest, ...(termException.trim() && { termException }) }, key);
      await this.router.navigate(['/agreements', done.id]);
    });
}
