import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type EvaluatedLotView, type EvaluationView } from '@centrale/procurement';
import { Icon, LocalTextPipe, RefusalList, WhenLoaded, Words, texts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { belongsToOthers } from '../call-offs/call-off-actions';
import { CallOffDossier } from '../call-offs/call-off-dossier';
import { AllScores } from './all-scores';
import { DeclarationForm } from './declaration-form';
import { EvaluatedOffers } from './evaluated-offers';
import { evaluationsTexts } from './evaluations-texts';
import { consensusStart, type Known } from './grid';
import { PointsGrid } from './points-grid';
import { Ranking } from './ranking';

/** The evaluation, step by step: declaration, regularity, own scores, consensus, ranking. */
@Component({
  selector: 'app-evaluation-page',
  imports: [AllScores, DeclarationForm, EvaluatedOffers, Icon, LocalTextPipe, MatButton, PointsGrid, Ranking, RefusalList, RouterLink, WhenLoaded],
  template: `
    @if (standing() === 'waiting') { <app-declaration-form [callOff]="callOff()!" (declared)="dossier.reload()" /> }
    @else if (standing() === 'conflict') { <p class="sheet">{{ t().declaration.conflict }}</p> }
    @else {
      <ng-container *uiLoaded="evaluation; let e">
        @for (lot of e.lots; track lot.lotId) {
          <section class="stack wide" [attr.aria-labelledby]="'lot-' + lot.no">
            <h2 [id]="'lot-' + lot.no"><span class="no">{{ words.fill(t().lot, { no: lot.no }) }}</span> {{ lot.title | localText }}</h2>
            <app-evaluated-offers [lot]="lot" [criteria]="lotOf(lot)?.criteria ?? []" [may]="e.may.findRegularity" (changed)="reload()" />
            @if (lot.rankingComplete && lotOf(lot); as terms) { <app-ranking [lot]="lot" [terms]="terms" /> }
            @if (sharesScores(lot) && !agrees(e) && lotOf(lot); as terms) { <app-all-scores [lot]="lot" [terms]="terms" /> }
            @if (!lot.rankingComplete && lot.offers.length > 0) { <ui-refusal-list [missing]="missing(lot)" [complete]="t().ranking.complete" /> }
          </section>
        }
        @if (scores(e)) {
          <app-points-grid kind="scores" [evaluation]="e" [lots]="callOff()?.lots ?? []" [known]="ownScores" [may]="e.may.score" (sent)="reload()" />
        } @else if (callOff()?.status === 'evaluation' && !isOnPanel()) { <p class="soft"><ui-icon name="info" /> {{ t().closed }}</p> }
        @if (agrees(e)) {
          <app-points-grid kind="consensus" [evaluation]="e" [lots]="callOff()?.lots ?? []" [known]="consensusStart" [may]="e.may.consensus" (sent)="reload()" />
        }
        @if (!belongsToOthers(e.may.proposeAward) && callOff(); as c) {
          <div><a matButton="filled" [routerLink]="['/call-offs', c.id, 'awards']">{{ t().ranking.toAwards }}</a></div>
        }
      </ng-container>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-6); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.25rem; }
    .no { display: block; font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); letter-spacing: 0; }
    p.soft { display: flex; gap: var(--gap-2); align-items: center; }
  `,
})
export class EvaluationPage {
  private readonly session = inject(Session);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(evaluationsTexts);
  protected readonly belongsToOthers = belongsToOthers;
  protected readonly consensusStart = consensusStart;

  protected readonly callOff = this.dossier.callOff.value;
  private readonly own = computed(() => this.callOff()?.evaluators.find(({ personId }) => personId === this.session.person()?.id));
  protected readonly isOnPanel = computed(() => this.own() !== undefined);
  /** Whoever is on the panel sees no offer before declaring. (P21) */
  protected readonly standing = computed(() => {
    const own = this.own();
    if (!own || own.declared === 'none') return 'clear';
    return own.declared ?? 'waiting';
  });
  protected readonly evaluation = inject(Api).view<EvaluationView>(() =>
    (this.callOff() && this.standing() === 'clear' ? `/call-offs/${this.dossier.id}/evaluation` : undefined));

  protected readonly ownScores = (offer: EvaluatedLotView['offers'][number]): Known =>
    offer.scores.filter(({ evaluatorId }) => evaluatorId === this.session.person()?.id);

  /** Own scores can be given or seen by whoever is on the panel, as long as they are not all there. */
  protected scores(evaluation: EvaluationView): boolean {
    return this.isOnPanel() && evaluation.may.score === null;
  }

  /** Once every evaluator has scored, all scores are there to agree on. */
  protected agrees({ may, lots }: EvaluationView): boolean {
    return may.consensus === null && lots.some(({ offers }) => offers.some(({ scores }) => scores.length > 0));
  }

  /** Others' scores are there only once all are. */
  protected sharesScores({ offers }: EvaluatedLotView): boolean {
    const own = this.session.person()?.id;
    return offers.some(({ scores }) => scores.some(({ evaluatorId }) => evaluatorId !== own));
  }

  protected lotOf({ lotId }: EvaluatedLotView) {
    return this.callOff()?.lots.find(({ id }) => id === lotId);
  }

  protected missing(lot: EvaluatedLotView) {
    return lot.missing.map((refusal) => ({ refusal }));
  }

  protected reload(): void {
    this.evaluation.reload();
    this.dossier.reload();
  }
}
