import { Component, booleanAttribute, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { qualityCriteria, qualityJudgements, type AssignmentView, type QualityCriterion, type QualityJudgement } from '@centrale/participation';
import {
  Bilingual, Choices, CommandButton, DateField, ErrorSummary, Field, Icon, Languages, Repeat, RepeatItem, ServerTime, TextInput, Words, submitForm, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useObligationsTexts } from './obligations-texts';

interface Judged {
  readonly criterion: QualityCriterion;
  readonly judgement: QualityJudgement | null;
  readonly remark: LocalText;
}
interface Action {
  readonly what: LocalText;
  readonly dueOn: string | null;
}
interface Draft {
  /** Empty for the body or the trajectory itself. */
  readonly providerId: string;
  readonly year: string;
  readonly doneOn: string | null;
  readonly criteria: readonly Judged[];
  readonly actions: readonly Action[];
}

const YEARS_BACK = 3;
const blank: LocalText = { nl: '', fr: '' };

/** The evaluation of a body over a year, or of a trajectory, criterion by criterion. (R003-34) */
@Component({
  selector: 'app-evaluation-form',
  imports: [Bilingual, Choices, CommandButton, DateField, ErrorSummary, Field, FormField, Icon, MatButton, Repeat, RepeatItem, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().account.form }}</h2>
      <p class="soft">{{ t().account.formIntro }}</p>
      <ui-error-summary [of]="form" />
      @if (providers().length > 0) {
        <ui-field [label]="t().account.about" [of]="form.providerId">
          <select uiInput [formField]="form.providerId"><option value="">{{ t().account.whole }}</option>@for (each of providers(); track each.value) { <option [value]="each.value">{{ each.label }}</option> }</select>
        </ui-field>
        @for (warning of warnings(); track warning.code) { <p class="warning"><ui-icon name="alert" />{{ words.say(warning) }}</p> }
      }
      <div class="columns">
        @if (yearly()) { <ui-field [label]="p().evaluation.fields.year" [of]="form.year"><select uiInput [formField]="form.year">@for (year of years; track year) { <option [value]="year">{{ year }}</option> }</select></ui-field> }
        <ui-field group [label]="p().evaluation.fields.doneOn" [of]="form.doneOn"><ui-date [formField]="form.doneOn" /></ui-field>
      </div>
      @for (each of form.criteria; track each.criterion().value()) {
        <fieldset class="stack">
          <legend>{{ p().evaluation.criteria[each.criterion().value()] }}</legend>
          <ui-field group [label]="p().evaluation.criteria[each.criterion().value()]" [of]="each.judgement"><ui-choices inline [formField]="each.judgement" [choices]="judgements()" /></ui-field>
          @if (isWeak(each.judgement().value())) { <ui-bilingual [of]="each.remark" [label]="p().evaluation.fields.remark" [lines]="2" /> }
        </fieldset>
      }
      <h3>{{ t().account.actions }}</h3>
      <ui-repeat [of]="$any(form.actions)" [make]="newAction" [name]="t().account.action" [add]="t().account.addAction" [most]="30" [movable]="false">
        <ng-template [uiRepeatItem]="$any(form.actions)" let-action>
          <ui-bilingual [of]="$any(action).what" [label]="p().evaluation.fields.action" />
          <ui-field group optional [label]="p().evaluation.fields.dueOn" [of]="$any(action).dueOn"><ui-date [formField]="$any(action).dueOn" /></ui-field>
        </ng-template>
      </ui-repeat>
      <div class="row">
        <ui-command icon="check" [label]="p().evaluation.commands.evaluate" [run]="send" submits [saidWhenDone]="t().account.done" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().account.back }}</button>
      </div>
    </form>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    .warning { display: flex; gap: var(--gap-2); align-items: start; color: var(--tone-warn); }
    fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
    legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  `,
})
export class EvaluationForm {
  /** What is evaluated: '/bodies/:id' or '/trajectories/:id'. */
  readonly subject = input.required<string>();
  /** Over a calendar year, as a body is. */
  readonly yearly = input(false, { transform: booleanAttribute });
  /** Who worked on the trajectory by an order, and can be judged apart. */
  readonly assignments = input<readonly AssignmentView[]>([]);
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly today = inject(ServerTime).today();
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal<Draft>({
    providerId: '', year: this.today.slice(0, 4), doneOn: this.today, criteria: qualityCriteria.map((criterion) => ({ criterion, judgement: null, remark: blank })), actions: [],
  });
  protected readonly form = form(this.model);
  protected readonly years = Array.from({ length: YEARS_BACK }, (_, back) => String(Number(this.today.slice(0, 4)) - back));
  protected readonly judgements = computed(() => qualityJudgements.map((value) => ({ value, label: this.p().evaluation.judgements[value] })));
  protected readonly providers = computed(() =>
    [...new Map(this.assignments().map(({ providerId, providerName }) => [providerId, inLanguage(providerName, this.language())]))].map(([value, label]) => ({ value, label })));
  /** Of whoever is judged: that it evaluated its own work. (P22) */
  protected readonly warnings = computed(() => this.assignments().find(({ providerId, warnings }) => providerId === this.model().providerId && warnings.length > 0)?.warnings ?? []);
  protected readonly newAction = (): Action => ({ what: blank, dueOn: null });

  protected isWeak(judgement: QualityJudgement | null): boolean {
    return judgement !== null && judgement !== 'good';
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ providerId, year, doneOn, criteria, actions }) =>
      this.api.command(`${this.subject()}/evaluate`, { ...(this.yearly() && { year: Number(year) }), ...(providerId && { providerId }), doneOn, criteria: criteria.filter(({ judgement }) => judgement !== null), actions }, key));
}
