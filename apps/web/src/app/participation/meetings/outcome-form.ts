import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { GiveOutcome, outcomesOf, type ContributionOutcome, type ContributionRow, type OutcomeTargetsView } from '@centrale/participation';
import { Bilingual, Choices, CommandButton, ErrorSummary, Field, LocalTextPipe, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

interface Draft {
  readonly outcome: ContributionOutcome | null;
  readonly text: { readonly nl: string; readonly fr: string };
  readonly adviceId: string | null;
  readonly bodyId: string | null;
}

type Pointer = 'adviceId' | 'bodyId';
const pointers: Readonly<Partial<Record<ContributionOutcome, Pointer>>> = { toAdvice: 'adviceId', toWorkingGroup: 'bodyId' };

/** What becomes of a contribution, said in public. */
@Component({
  selector: 'app-outcome-form',
  imports: [Bilingual, Choices, CommandButton, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().contribution.answerTitle }}</h2>
      <blockquote class="prose">{{ contribution().text }}</blockquote>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="p().contribution.fields.outcome" [of]="form.outcome"><ui-choices inline [formField]="form.outcome" [choices]="choices()" /></ui-field>
      @if (points(); as at) {
        @if (targets.value(); as known) {
          <ui-field [label]="at === 'adviceId' ? p().contribution.fields.advice : p().contribution.fields.group" [of]="form[at]">
            <select uiInput (change)="point(at, $any($event.target).value)">
              <option value="">–</option>
              @for (each of at === 'adviceId' ? known.advice : known.bodies; track each.id) { <option [value]="each.id" [selected]="each.id === model()[at]">{{ each.name | localText }}</option> }
            </select>
          </ui-field>
          @if ((at === 'adviceId' ? known.advice : known.bodies).length === 0) { <p class="soft">{{ t().contribution.noTarget }}</p> }
        }
      }
      <ui-bilingual [of]="form.text" [label]="p().contribution.fields.outcomeText" [lines]="4" [languages]="languages()" />
      <div class="row">
        <ui-command [label]="p().contribution.commands.answer" [may]="contribution().may.answer" [run]="send" submits [saidWhenDone]="t().contribution.published" (done)="published.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } blockquote { margin: 0; padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--line); }`,
})
export class OutcomeForm {
  readonly contribution = input.required<ContributionRow>();
  readonly languages = input<readonly (keyof LocalText)[]>(['nl', 'fr']);
  readonly published = output<void>();
  readonly closed = output<void>();
  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = signal<Draft>({ outcome: null, text: { nl: '', fr: '' }, adviceId: null, bodyId: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(GiveOutcome as new () => Draft)));
  protected readonly choices = computed(() => outcomesOf(this.contribution().kind).map((value) => ({ value, label: this.p().contribution.outcomes[value] })));
  /** Which of both the chosen outcome names. */
  protected readonly points = computed(() => pointers[this.model().outcome ?? 'answered']);
  protected readonly targets = inject(Api).view<OutcomeTargetsView>(() => (this.points() ? `/contributions/${this.contribution().id}/targets` : undefined));

  protected point(at: Pointer, id: string): void {
    this.model.update((draft) => ({ ...draft, [at]: id || null }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ outcome, text, adviceId, bodyId }) =>
    this.api.giveOutcome(this.contribution().id, { outcome, text, ...(this.points() === 'adviceId' && { adviceId }), ...(this.points() === 'bodyId' && { bodyId }) }, key));
}
