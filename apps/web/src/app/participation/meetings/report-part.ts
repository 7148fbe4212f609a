import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { addDays, dateAt, type LocalDate, type LocalText } from '@centrale/kernel';
import { type CorrectionView, type MeetingView } from '@centrale/participation';
import { Bilingual, Chip, CommandButton, DateField, Field, LocalTextOf, ServerTime, TextInput, Words, submitForm, type Press, type Question } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

const ROUND_DAYS = 7;

/** The report: a working text, a round among who was there, and the final version. (R003-18) */
@Component({
  selector: 'app-report-part',
  imports: [Bilingual, Chip, CommandButton, DateField, Field, FormField, LocalTextOf, TextInput],
  template: `
    <h2>{{ t().page.report }}</h2>
    @let m = meeting();
    @if (m.report; as report) {
      <p><ui-chip [tone]="report.status === 'published' ? 'good' : 'busy'">{{ p().statuses['meeting-report'][report.status] }}</ui-chip>
        @if (report.correctionUntil; as until) { <small>{{ words.fill(t().page.round, { until }) }}</small> }</p>
    } @else { <p class="soft">{{ t().page.noReport }}</p> }
    @if (m.may.writeReport === null) {
      <form class="stack">
        <ui-bilingual [of]="form.text" [label]="t().report.text" [lines]="10" [languages]="m.publishedIn" />
        <ui-command look="outlined" [label]="t().report.save" [run]="save" submits [saidWhenDone]="t().report.saved" (done)="changed.emit()" />
      </form>
      @if (m.report) {
        <form class="stack">
          <ui-field [label]="p().meeting.fields.correctionUntil" [of]="form.correctionUntil"><ui-date [formField]="form.correctionUntil" /></ui-field>
          <ui-command [label]="p().meeting.commands.shareReport" [may]="m.may.shareReport" [run]="share" submits [saidWhenDone]="p().events.meeting.shareReport" (done)="changed.emit()" />
        </form>
      }
    } @else if (m.report && m.report.text.nl + m.report.text.fr) { <p class="prose" [uiLocalText]="m.report.text"></p> }
    @if (m.corrections.length > 0) {
      <h3>{{ t().page.corrections }}</h3>
      <ul class="plain">
        @for (each of m.corrections; track each.id) {
          <li><p>{{ each.text }} <ui-chip [tone]="each.status === 'open' ? 'warn' : 'calm'">{{ p().statuses.correction[each.status] }}</ui-chip></p>
            @if (each.answer) { <p class="soft">{{ each.answer }}</p> }
            @if (each.status === 'open' && m.may.settleCorrection === null) {
              <div class="row">
                <ui-command look="outlined" [label]="t().report.taken" [ask]="asked(t().report.taken)" [run]="settle(each, true)" (done)="changed.emit()" />
                <ui-command look="text" [label]="t().report.notTaken" [ask]="asked(t().report.notTaken)" [run]="settle(each, false)" (done)="changed.emit()" />
              </div>
            }
          </li>
        }
      </ul>
    }
    @if (m.may.correct === null) {
      <form class="stack">
        <ui-field [label]="t().report.correction" [of]="form.correction"><textarea uiInput rows="2" [formField]="form.correction"></textarea></ui-field>
        <ui-command look="outlined" [label]="t().report.correctionTitle" [run]="correct" submits [saidWhenDone]="t().report.proposed" (done)="changed.emit()" />
      </form>
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); } h2 { font-size: 1.125rem; } h3 { font-size: 1rem; } .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }`,
})
export class ReportPart {
  readonly meeting = input.required<MeetingView>();
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  private readonly typed = signal({ correction: '', correctionUntil: addDays(dateAt(this.time.at()), ROUND_DAYS) as LocalDate | null });
  private readonly model = linkedSignal<{ text: LocalText; correction: string; correctionUntil: LocalDate | null }>(() => ({ text: this.meeting().report?.text ?? { nl: '', fr: '' }, ...this.typed() }));
  protected readonly form = form(this.model);

  protected asked(action: string): Question {
    return { title: action, action, reason: { label: this.t().report.answer } };
  }

  protected readonly save = (): Promise<unknown> => this.api.saveReport(this.meeting().id, this.model().text, this.meeting().report?.revision ?? 0);
  protected readonly share = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ correctionUntil }) => this.api.press(this.meeting().id, 'share-report', { correctionUntil }, key));
  protected readonly correct = ({ key }: Press): Promise<unknown> => this.api.press(this.meeting().id, 'corrections', { text: this.model().correction }, key);
  protected settle({ id }: CorrectionView, taken: boolean): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.settle(id, taken, reason, key);
  }
}
