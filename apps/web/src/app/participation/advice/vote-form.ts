import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { dateAt } from '@centrale/kernel';
import { voteChoices, type AdviceView, type VoteChoice } from '@centrale/participation';
import { CommandButton, DateField, Field, ServerTime, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** How the members voted on the text as it is now. (I3) */
@Component({
  selector: 'app-vote-form',
  imports: [CommandButton, DateField, Field, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ t().advice.vote }}</h2>
      <p>{{ t().advice.voteIntro }}</p>
      <ui-field group [label]="t().advice.votedOn"><ui-date [value]="on()" (valueChange)="on.set($event ?? '')" /></ui-field>
      @for (voter of advice().voters; track voter.partyId) {
        <label class="voter">{{ voter.name ?? '–' }}
          <select class="control" (change)="cast(voter.partyId, $any($event.target).value)">
            <option value="">{{ t().advice.didNotVote }}</option>
            @for (each of choices; track each) { <option [value]="each">{{ p().advice.choices[each] }}</option> }
          </select>
        </label>
      }
      <div class="row">
        <ui-command icon="check" [label]="p().advice.commands.recordVote" [may]="advice().may.recordVote" [run]="send" submits [saidWhenDone]="t().advice.steps.done" (done)="recorded.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } .voter { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; justify-content: space-between; max-inline-size: 30rem; } .voter select { max-inline-size: 14rem; }`,
})
export class VoteForm {
  readonly advice = input.required<AdviceView>();
  readonly recorded = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly choices = voteChoices;
  protected readonly on = signal(dateAt(inject(ServerTime).at()));
  private readonly votes = signal<ReadonlyMap<string, VoteChoice>>(new Map());

  protected cast(partyId: string, choice: VoteChoice | ''): void {
    const votes = new Map(this.votes());
    if (choice === '') votes.delete(partyId);
    else votes.set(partyId, choice);
    this.votes.set(votes);
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    this.api.press(`/advice/${this.advice().id}/record-vote`, { on: this.on(), votes: [...this.votes()].map(([partyId, choice]) => ({ partyId, choice })) }, key);
}
