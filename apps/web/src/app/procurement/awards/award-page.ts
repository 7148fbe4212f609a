import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type AwardFileView, type EvaluationView } from '@centrale/procurement';
import { ColonPipe, CommandButton, Empty, Fold, LocalTextPipe, WhenLoaded, Words, texts, type Press, type Question } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { belongsToOthers } from '../call-offs/call-off-actions';
import { CallOffDossier } from '../call-offs/call-off-dossier';
import { AwardSheet } from './award-sheet';
import { AwardSteps } from './award-steps';
import { AwardsApi } from './awards-api';
import { awardsTexts } from './awards-texts';
import { LetterSheet } from './letter-sheet';
import { ProposalForm } from './proposal-form';
import { UnsuccessfulForm } from './unsuccessful-form';

/** The award file: the proposal, its checks, the decision, the letters, the orders. */
@Component({
  selector: 'app-award-page',
  imports: [
    AwardSheet, AwardSteps, ColonPipe, CommandButton, Empty, Fold, LetterSheet, LocalTextPipe, MatButton, ProposalForm, RouterLink, UnsuccessfulForm, WhenLoaded,
  ],
  templateUrl: './award-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-6); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.25rem; }
    .letters { padding-inline: var(--gap-5); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); }
    .letters ui-fold:first-child { border: 0; }
  `,
})
export class AwardPage {
  private readonly read = inject(Api);
  private readonly api = inject(AwardsApi);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);
  protected readonly belongsToOthers = belongsToOthers;

  protected readonly callOff = this.dossier.callOff.value;
  protected readonly file = this.read.view<AwardFileView>(() => this.callOff() && `/call-offs/${this.dossier.id}/awards`);
  private readonly proposes = computed(() => this.callOff()?.status === 'evaluation' && !belongsToOthers(this.callOff()?.may.proposeAward ?? null));
  protected readonly evaluation = this.read.view<EvaluationView>(() => (this.proposes() ? `/call-offs/${this.dossier.id}/evaluation` : undefined));

  protected readonly awardQuestion = computed(() => this.question('award', this.t().award.awardAsk));
  protected readonly concludeQuestion = computed(() => this.question('conclude', this.t().award.concludeAsk));
  protected readonly withdrawQuestion = computed<Question>(() => ({
    ...this.question('withdrawProposal', this.t().award.proposalWithdrawAsk), danger: true, reason: { label: this.t().award.reason },
  }));

  protected readonly award = ({ key }: Press): Promise<unknown> => this.api.award(this.dossier.id, key);
  protected readonly conclude = ({ key }: Press): Promise<unknown> => this.api.conclude(this.dossier.id, key);
  protected readonly withdrawProposal = ({ key, reason }: Press): Promise<unknown> => this.api.withdrawProposal(this.dossier.id, reason, key);

  protected reload(): void {
    this.file.reload();
    this.dossier.reload();
    if (this.proposes()) this.evaluation.reload();
  }

  private question(command: 'award' | 'conclude' | 'withdrawProposal', text: string): Question {
    const action = this.d().award.commands[command];
    return { title: action, text, action };
  }
}
