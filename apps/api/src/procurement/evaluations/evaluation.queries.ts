import { Injectable } from '@nestjs/common';
import { firstOf, mayOf, type Actor, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  callOffPolicy, evaluationPolicy, missingForRanking, missingScores, priceWarnings, ranking, refuseEvaluation, refuseUnsuccessful,
  refuseNothingToPropose, type EvaluatedLot, type EvaluatedLotView, type EvaluatedOfferView, type EvaluationView, type OfferContent, type ScoreView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit, reveal } from '../../platform/http/answers.js';
import { EvaluationReading, subjectFor, type EvaluationFacts, type PanelRow } from './evaluation-reading.service.js';
import { OfferReadings } from './offer-readings.service.js';

interface ContentRow {
  readonly offerId: string;
  readonly content: OfferContent;
  readonly openedOn: LocalDate;
}

@Injectable()
export class EvaluationQueries {
  constructor(
    private readonly reader: Reader,
    private readonly reading: EvaluationReading,
    private readonly readings: OfferReadings,
  ) {}

  /** @throws NotFound also while the offers are closed */
  async of(actor: Actor, callOffId: string): Promise<EvaluationView> {
    const facts = await this.reading.load(this.reader, callOffId, actor.personId);
    if (!facts?.opened) throw new NotFound();
    const subject = subjectFor(actor, facts);
    reveal(callOffPolicy.see(actor, subject));
    permit(evaluationPolicy.readOffers(actor, subject));
    await this.readings.record(actor, callOffId);
    const contents = await this.reader.query<ContentRow>(
      `select offer_id as "offerId", content, (opened_at at time zone 'Europe/Brussels')::date as "openedOn" from opened_offer where call_off_id = $1`,
      [callOffId],
    );
    const byOffer = new Map(contents.map((row) => [row.offerId, row]));
    return {
      callOffId,
      lots: facts.lots.map((lot) => toLotView(actor, lot, facts.panel, byOffer)),
      may: mayFor(actor, facts),
    };
  }
}

function toLotView(actor: Actor, lot: EvaluatedLot, people: readonly PanelRow[], contents: ReadonlyMap<string, ContentRow>): EvaluatedLotView {
  const missing = missingForRanking(lot);
  const ranked = ranking(lot) ?? [];
  const considered = lot.offers.filter(({ regular }) => regular !== false);
  const [first] = contents.values();
  const warnings = first ? priceWarnings(considered, first.openedOn) : new Map<string, Refusal>();
  const scores = visibleScores(actor, lot, people);
  return {
    lotId: lot.id,
    no: lot.no,
    title: lot.title,
    offers: lot.offers.map((offer): EvaluatedOfferView => {
      const warning = warnings.get(offer.offerId);
      return {
        offerId: offer.offerId,
        providerId: offer.providerId,
        providerName: offer.providerName,
        content: contents.get(offer.offerId)!.content,
        totalCents: offer.totalCents,
        regular: offer.regular,
        regularReason: offer.regularReason,
        scores: scores.filter(({ offerId }) => offerId === offer.offerId).map(({ offerId: _, ...score }) => score),
        consensus: lot.consensus.filter(({ offerId }) => offerId === offer.offerId).map(({ offerId: _, ...point }) => point),
        ranked: ranked.find(({ offerId }) => offerId === offer.offerId) ?? null,
        stoodDown: offer.stoodDown,
        warnings: warning ? [warning] : [],
      };
    }),
    rankingComplete: missing.length === 0,
    missing,
  };
}

/** One's own; the whole panel's once nobody has anything left to score. */
function visibleScores(actor: Actor, lot: EvaluatedLot, people: readonly PanelRow[]): (ScoreView & { readonly offerId: string })[] {
  const complete = missingScores(lot).length === 0;
  return lot.scores.flatMap((score) => {
    const evaluator = people.find(({ personId }) => personId === score.evaluatorId);
    if (!evaluator || (evaluator.replaced && score.evaluatorId !== actor.personId)) return [];
    return complete || score.evaluatorId === actor.personId ? [{ ...score, evaluatorName: evaluator.name }] : [];
  });
}

function mayFor(actor: Actor, facts: EvaluationFacts): EvaluationView['may'] {
  const subject = subjectFor(actor, facts);
  const inTime = refuseEvaluation(subject.status);
  const open = facts.lots.filter(({ status }) => status === 'open');
  const unscored = open.filter((lot) => missingScores(lot).length > 0);
  const agreeable = open.filter((lot) => lot.offers.length > 0 && missingScores(lot).length === 0);
  return mayOf({
    findRegularity: firstOf(evaluationPolicy.findRegularity(actor, subject), inTime),
    score: firstOf(evaluationPolicy.score(actor, subject), inTime, unscored.length === 0 ? { code: 'evaluation.scores-complete' } : undefined),
    consensus: firstOf(evaluationPolicy.consensus(actor, subject), inTime, agreeable.length === 0 ? open.flatMap(missingScores)[0] : undefined),
    proposeAward: firstOf(evaluationPolicy.proposeAward(actor, subject), inTime, refuseNothingToPropose(facts.lots)),
    declareUnsuccessful: firstOf(evaluationPolicy.declareUnsuccessful(actor, subject), refuseUnsuccessful(subject.status, facts.lots)),
  });
}
