import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { GiveOutcome, outcomesOf, pointerOf, type ContributionOutcome, type ContributionRow, type OutcomeTargetsView } from '@centrale/participation';
import { Bilingual, Choices, CommandButton, ErrorSummary, Field, InstantPipe, LocalTextPipe, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { withoutTarget, type Pointer } from './outcome-target';
import { useMeetingsTexts } from './meetings-texts';

interface Draft {
  readonly outcome: ContributionOutcome | null;
  readonly text: { readonly nl: string; readonly fr: string };
  readonly adviceId: string | null;
  readonly bodyId: string | null;
  readonly meetingId: string | null;
}

/** What becomes of a contribution, said in public. */
@Component({
  selector: 'app-outcome-form',
  imports: [Bilingual, Choices, CommandButton, ErrorSummary, Field, FormField, InstantPipe, LocalTextPipe, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().contribution.answerTitle }}</h2>
      <blockquote class="prose">{{ contribution().text }}</blockquote>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="p().contribution.fields.outcome" [of]="form.outcome"><ui-choices inline [formField]="form.outcome" [choices]="choices()" /></ui-field>
      @if (points(); as at) {
        @if (known(); as known) {
          @if (known.length > 0) {
            <ui-field [label]="labels()[at]" [of]="form[at]">
              <select uiInput (change)="point(at, $any($event.target).value)">
                @if (at !== 'meetingId') { <option value="">–</option> }
                @for (each of known; track each.id) { <option [value]="each.id" [selected]="each.id === model()[at]">{{ each.startsAt ? (each.startsAt | instant: 'medium') + ' · ' : '' }}{{ each.name | localText }}</option> }
              </select>
            </ui-field>
          } @else { <p class="soft">{{ at === 'meetingId' ? t().contribution.noMeeting : t().contribution.noTarget }}</p> }
        }
      }
      <ui-bilingual [of]="form.text" [label]="p().contribution.fields.outcomeText" [lines]="4" [languages]="languages()" />
      <div class="row">
        @if (!points() || known()) { <ui-command [label]="p().contribution.commands.answer" [may]="contribution().may.answer ?? hindrance()" [run]="send" submits [saidWhenDone]="t().contribution.published" (done)="published.emit()" /> }
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
  protected readonly model = signal<Draft>({ outcome: null, text: { nl: '', fr: '' }, adviceId: null, bodyId: null, meetingId: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(GiveOutcome as new () => Draft)));
  protected readonly choices = computed(() => outcomesOf(this.contribution().kind).map((value) => ({ value, label: this.p().contribution.outcomes[value] })));
  /** Which of them the chosen outcome names. */
  protected readonly points = computed<Pointer | undefined>(() => pointerOf(this.model().outcome ?? 'answered'));
  protected readonly labels = computed<Readonly<Record<Pointer, string>>>(() => {
    const { advice, group, meeting } = this.p().contribution.fields;
    return { adviceId: advice, bodyId: group, meetingId: meeting };
  });
  protected readonly targets = inject(Api).view<OutcomeTargetsView>(() => (this.points() ? `/contributions/${this.contribution().id}/targets` : undefined));

  /** Those that can be chosen, once they are known; of the meetings the next comes first, and is taken when no other is chosen. */
  protected readonly known = computed<readonly { readonly id: string; readonly name: LocalText; readonly startsAt?: string }[] | undefined>(() => {
    const targets = this.targets.value();
    const at = this.points();
    if (!targets || !at) return undefined;
    return { adviceId: targets.advice, bodyId: targets.bodies, meetingId: targets.meetings }[at];
  });

  protected readonly hindrance = computed(() => withoutTarget(this.points(), this.known()?.length ?? 0) ?? null);

  protected point(at: Pointer, id: string): void {
    this.model.update((draft) => ({ ...draft, [at]: id || null }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ outcome, text, ...chosen }) => {
    const at = this.points();
    const id = at && (chosen[at] ?? (at === 'meetingId' ? this.known()?.[0]?.id : null));
    return this.api.giveOutcome(this.contribution().id, { outcome, text, ...(at && id && { [at]: id }) }, key);
  });
}
