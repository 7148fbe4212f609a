import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type Language, type Page } from '@centrale/kernel';
import { RegisterBodyInterest, interestOutcomes, interestSources, type InterestCounts, type InterestOutcome, type InterestRow, type InterestSource, type ThemeView } from '@centrale/participation';
import {
  CapitalPipe, Chip, Choices, CommandButton, ErrorSummary, Field, InstantPipe, LocalTextOf, LocalTextPipe, ProblemView, TextInput, Words, keysetList, submitForm, texts,
  uiTexts, type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { useInvolvementTexts } from './involvement-texts';
import { type Involving } from './involving';

type Source = Exclude<InterestSource, 'web'>;
interface Draft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly language: Language;
  readonly source: Source;
  readonly themeId: string;
}
const blank: Draft = { name: '', email: '', phone: '', address: '', language: 'nl', source: 'phone', themeId: '' };

/** The interest register: who wants to take part, and what became of it. (R000-06) */
@Component({
  selector: 'app-interests-part',
  imports: [Choices, Chip, CommandButton, ErrorSummary, Field, FormField, InstantPipe, LocalTextOf, LocalTextPipe, MatButton, ProblemView, TextInput, CapitalPipe],
  template: `
    <section class="sheet stack">
      <h2>{{ t().interests.title }}</h2>
      <p class="soft">{{ t().interests.intro }} {{ words.fill(t().interests.counts, { registered: counts().registered, open: counts().open, unconfirmed: counts().unconfirmed }) }}</p>
      @if (keeps()) {
        <div class="row no-print">
          <button matButton="outlined" type="button" (click)="openOnly.set(!openOnly())">{{ openOnly() ? t().interests.all : t().interests.openOnly }}</button>
          @if (adds() && !adding()) { <ui-command look="outlined" icon="add" [label]="t().interests.register" [run]="add" /> }
        </div>
        @if (adding()) {
          <form class="stack">
            <ui-error-summary [of]="form" />
            <ui-field [label]="t().interests.name" [of]="form.name"><input uiInput [formField]="form.name" /></ui-field>
            <div class="columns">
              <ui-field optional [label]="t().interests.email" [of]="form.email"><input uiInput type="email" [formField]="form.email" /></ui-field>
              <ui-field optional [label]="t().interests.phone" [of]="form.phone"><input uiInput type="tel" [formField]="form.phone" /></ui-field>
            </div>
            <ui-field optional [label]="t().interests.address" [of]="form.address"><input uiInput [formField]="form.address" /></ui-field>
            <ui-field group [label]="t().interests.source" [of]="form.source"><ui-choices inline [formField]="form.source" [choices]="sources()" /></ui-field>
            <ui-field group [label]="t().interests.language" [of]="form.language"><ui-choices inline [formField]="form.language" [choices]="spoken()" /></ui-field>
            @if (themes().length > 0) { <ui-field optional [label]="t().interests.theme"><select uiInput (change)="choose($any($event.target).value)"><option value="">{{ t().interests.whole }}</option>@for (theme of themes(); track theme.id) { <option [value]="theme.id">{{ theme.name | localText }}</option> }</select></ui-field> }
            <div class="row">
              <ui-command [label]="t().page.save" [run]="send" submits [saidWhenDone]="t().interests.saved" (done)="done()" />
              <button matButton type="button" (click)="adding.set(false)">{{ t().page.back }}</button>
            </div>
          </form>
        }
        @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
        <ul class="plain">
          @for (row of list.items() ?? []; track row.id) {
            <li>
              <div class="head">
                <strong>{{ row.erased ? t().interests.erased : row.name }}</strong>
                <ui-chip [tone]="row.status === 'confirmed' ? 'good' : 'calm'">{{ p().statuses.interest[row.status] }}</ui-chip>
                @if (row.outcome; as outcome) { <ui-chip tone="good">{{ p().interest.outcomes[outcome] }}</ui-chip> }
              </div>
              <p class="soft">{{ p().interest.sources[row.source] | capital }} · {{ row.registeredAt | instant: 'medium' }}@if (row.themeName; as name) { · <span [uiLocalText]="name"></span> }@if (waysOf(row); as ways) {<br />{{ ways }} }</p>
              <div class="row no-print">
                @if (row.may.recordOutcome === null) {
                  @for (outcome of outcomes; track outcome) { @if (outcome !== row.outcome) { <ui-command look="text" [label]="p().interest.outcomes[outcome]" [run]="record(row, outcome)" [saidWhenDone]="p().events.interest.recordOutcome" (done)="reload()" /> } }
                }
                @if (row.may.erase === null) { <ui-command look="text" danger [label]="t().interests.erase" [ask]="eraseQuestion()" [run]="erase(row)" [saidWhenDone]="p().events.interest.erase" (done)="reload()" /> }
              </div>
            </li>
          } @empty { @if (list.items()) { <li class="soft">{{ t().page.none }}</li> } }
        </ul>
        @if (list.hasMore()) { <button matButton="outlined" type="button" (click)="list.more()">{{ t().interests.more }}</button> }
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .plain { display: grid; padding: 0; list-style: none; } .plain > li { display: grid; gap: var(--gap-2); padding-block: var(--gap-3); border-block-start: 1px solid var(--line); } .plain > li:first-child { border: 0; padding-block-start: 0; }
    .head { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
  `,
})
export class InterestsPart {
  readonly of = input.required<Involving>();
  readonly counts = input.required<InterestCounts>();
  /** Whether the reader keeps the register. */
  readonly keeps = input.required<boolean>();
  /** Whether it takes further people. */
  readonly adds = input(true);
  readonly themes = input<readonly ThemeView[]>([]);
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = useInvolvementTexts();
  protected readonly p = useParticipationTexts();
  protected readonly outcomes = interestOutcomes;
  private readonly u = texts(uiTexts);
  protected readonly spoken = computed(() => (['nl', 'fr', 'en'] as const).map((value) => ({ value, label: this.u().languages[value] })));
  private readonly address = computed(() => `/${this.of().kind === 'trajectory' ? 'trajectories' : 'bodies'}/${this.of().id}/interests`);
  protected readonly openOnly = signal(false);
  protected readonly adding = signal(false);
  private readonly model = signal<Draft>(blank);
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(RegisterBodyInterest)));
  protected readonly sources = computed(() => interestSources.filter((source) => source !== 'web').map((value) => ({ value, label: this.p().interest.sources[value] })));
  protected readonly list = keysetList(
    () => (this.keeps() ? { address: this.address(), open: this.openOnly() } : undefined),
    (asked, after, abort) => (asked ? this.api.get<Page<InterestRow>>(asked.address, { ...(asked.open && { open: 'true' }), after }, abort) : Promise.resolve({ items: [], next: null })),
  );
  protected readonly eraseQuestion = computed<Question>(() => ({ title: this.t().interests.erase, text: this.t().interests.eraseAsk, action: this.t().interests.erase, danger: true }));

  protected waysOf(row: InterestRow): string {
    return [row.email, row.phone, row.address].filter(Boolean).join(' · ');
  }
  protected choose(themeId: string): void {
    this.model.update((draft) => ({ ...draft, themeId }));
  }
  protected readonly add = (): Promise<void> => Promise.resolve(this.adding.set(true));
  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const { kind, id } = this.of();
    return submitForm(this.form, () => (kind === 'trajectory'
      ? this.api.command('/interests', { trajectoryId: id, ...filled(this.model()) }, key)
      : this.api.command(this.address(), filled(this.model()), key)));
  };
  protected record(row: InterestRow, outcome: InterestOutcome): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.command(`/interests/${row.id}/record-outcome`, { outcome }, key);
  }
  protected erase(row: InterestRow): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.command(`/interests/${row.id}/erase`, {}, key);
  }
  protected done(): void {
    this.model.set(blank);
    this.form().reset();
    this.adding.set(false);
    this.reload();
  }
  protected reload(): void {
    this.list.reload();
    this.changed.emit();
  }
}
