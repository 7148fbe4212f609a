import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalDate } from '@centrale/kernel';
import { voteChoices, type AdviceView, type VoteChoice } from '@centrale/participation';
import { CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly on: LocalDate | null;
  /** In the order of the voters; empty for who did not vote. */
  readonly votes: readonly (VoteChoice | '')[];
}

/** How the members voted on the text as it is now. (I3) */
@Component({
  selector: 'app-vote-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().advice.vote }}</h2>
      <p>{{ t().advice.voteIntro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field [label]="t().advice.votedOn" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
      <ui-field group [label]="t().advice.voters" [of]="form.votes">
        <div class="voters">
          @for (voter of voters(); track voter.partyId; let i = $index) {
            <ui-field [label]="voter.name ?? '–'">
              <select uiInput [formField]="$any(form.votes)[i]">
                <option value="">{{ t().advice.didNotVote }}</option>
                @for (each of choices; track each) { <option [value]="each">{{ p().advice.choices[each] }}</option> }
              </select>
            </ui-field>
          } @empty { <p class="soft">{{ t().advice.noVoters }}</p> }
        </div>
      </ui-field>
      <div class="row">
        <ui-command icon="check" [label]="p().advice.commands.recordVote" [may]="advice().may.recordVote" [run]="send" submits [saidWhenDone]="t().advice.steps.voted" (done)="recorded.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } .voters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: var(--gap-4); }`,
})
export class VoteForm {
  readonly advice = input.required<AdviceView>();
  readonly recorded = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly time = inject(ServerTime);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly choices = voteChoices;
  protected readonly voters = computed(() => this.advice().voters);
  private readonly model = linkedSignal<Draft>(() => ({ on: this.time.today(), votes: this.voters().map(() => '') }));
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ on, votes }) => {
      const cast = this.voters().flatMap(({ partyId }, index) => (votes[index] ? [{ partyId, choice: votes[index] }] : []));
      return this.api.press(`/advice/${this.advice().id}/record-vote`, { on, votes: cast }, key);
    });
}
