import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate } from '@centrale/kernel';
import { type ImprovementAction, type QualityEvaluationView, type QualityJudgement } from '@centrale/participation';
import {
  Chip, CommandButton, DateField, DayPipe, Field, Languages, LocalTextOf, LocalTextPipe, PageHeader, ServerTime, WhenLoaded, Words, submitForm, type Press, type Tone,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useObligationsTexts } from './obligations-texts';

const tones: Readonly<Record<QualityJudgement, Tone>> = { good: 'good', attention: 'warn', insufficient: 'bad' };

/** One evaluation: how each criterion was judged, and what is done about it. */
@Component({
  selector: 'app-evaluation-page',
  imports: [Chip, CommandButton, DateField, DayPipe, Field, FormField, LocalTextOf, LocalTextPipe, MatButton, PageHeader, RouterLink, WhenLoaded],
  template: `
    <ng-container *uiLoaded="evaluation; let e">
      <ui-page-header [title]="title()" [eyebrow]="e.number + ' · ' + (e.name | localText)" [crumbs]="crumbs()">
        @if (e.bodyId) { <a matButton="outlined" [routerLink]="['/bodies', e.bodyId]">{{ t().account.toBody }}</a> }
      </ui-page-header>
      @if (e.providerName; as provider) { <p><strong>{{ provider | localText }}</strong></p> }
      <p>{{ p().evaluation.fields.doneOn }} <strong>{{ e.doneOn | day }}</strong></p>
      <section class="sheet stack">
        @for (each of e.criteria; track each.criterion) {
          <div>
            <h2>{{ p().evaluation.criteria[each.criterion] }} <ui-chip [tone]="tones[each.judgement]">{{ p().evaluation.judgements[each.judgement] }}</ui-chip></h2>
            @if (each.remark.nl + each.remark.fr) { <p class="prose" [uiLocalText]="each.remark"></p> }
          </div>
        }
      </section>
      @if (e.actions.length > 0) {
        <section class="sheet stack">
          <h2>{{ t().account.actions }}</h2>
          <ol>
            @for (action of e.actions; track $index; let i = $index) {
              <li>
                <span [uiLocalText]="action.what"></span>&ngsp;<span class="soft">{{ standing(action) }}</span>
                @if (action.doneOn === null && e.may.completeAction === null && doing() !== i + 1) { <button matButton type="button" (click)="doing.set(i + 1)">{{ p().evaluation.commands.completeAction }}</button> }
                @if (doing() === i + 1) {
                  <form class="row">
                    <ui-field group [label]="p().evaluation.fields.on" [of]="form.doneOn"><ui-date [formField]="form.doneOn" /></ui-field>
                    <ui-command icon="check" [label]="p().evaluation.commands.completeAction" [run]="complete" submits [saidWhenDone]="t().account.done" (done)="done()" />
                  </form>
                }
              </li>
            }
          </ol>
        </section>
      }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); max-inline-size: 60rem; }
    h2 { font-size: 1.0625rem; }
    ol { display: grid; gap: var(--gap-3); padding-inline-start: var(--gap-5); }
  `,
})
export class EvaluationPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = tones;
  protected readonly evaluation = this.api.view<QualityEvaluationView>(() => `/evaluations/${this.id()}`);
  /** The number of the action that is being completed. */
  protected readonly doing = signal<number | undefined>(undefined);
  private readonly model = signal<{ doneOn: string | null }>({ doneOn: inject(ServerTime).today() });
  protected readonly form = form(this.model);
  protected readonly title = computed(() => {
    const year = this.evaluation.value()?.year;
    return year ? this.words.fill(this.t().account.evaluation, { year: String(year) }) : this.p().evaluation.evaluation;
  });
  protected readonly crumbs = computed(() => {
    const bodyId = this.evaluation.value()?.bodyId;
    return [{ label: this.t().board.title, link: '/obligations' }, ...(bodyId ? [{ label: this.t().board.account, link: `/obligations/${bodyId}` }] : [])];
  });

  protected standing({ dueOn, doneOn }: ImprovementAction): string {
    const { doneOn: done, by, noDate } = this.t().account;
    if (doneOn) return this.words.fill(done, { date: formatDate(doneOn, this.language()) });
    return dueOn ? this.words.fill(by, { date: formatDate(dueOn, this.language()) }) : noDate;
  }

  protected readonly complete = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ doneOn }) => this.api.command(`/evaluations/${this.id()}/complete-action`, { no: this.doing(), doneOn }, key));

  protected done(): void {
    this.doing.set(undefined);
    this.evaluation.reload();
  }
}
