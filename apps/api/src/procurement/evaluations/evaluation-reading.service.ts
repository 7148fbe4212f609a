import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type LocalText } from '@centrale/kernel';
import {
  panelStanding, type CallOffStatus, type EvaluatedLot, type EvaluatedOffer, type EvaluationSubject, type PanelMember, type Score,
} from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';

/** Everybody who is or was on the panel. */
export interface PanelRow extends PanelMember {
  readonly name: string;
  readonly replaced: boolean;
}

interface CallOffRow {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly organisationId: string;
  readonly placingBodyId: string;
  readonly officerId: string;
  readonly status: CallOffStatus;
}

interface FactsRow {
  readonly withheld: boolean;
  readonly callOff: CallOffRow;
  readonly opened: boolean;
  readonly seed: string | null;
  readonly lots: readonly Omit<EvaluatedLot, 'offers' | 'panel' | 'scores' | 'consensus'>[];
  readonly offers: readonly (Omit<EvaluatedOffer, 'draw'> & { readonly lotId: string })[];
  readonly scores: readonly Score[];
  readonly consensus: readonly Omit<Score, 'evaluatorId'>[];
  readonly panel: readonly PanelRow[];
}

/** What evaluation and award are decided on, as it is now. */
export interface EvaluationFacts {
  readonly callOff: CallOffRow;
  /** Kept from whoever reads, where somebody does. */
  readonly withheld: boolean;
  /** Whether two people have opened the offers. */
  readonly opened: boolean;
  readonly lots: readonly EvaluatedLot[];
  readonly panel: readonly PanelRow[];
}

const FACTS = `
select json_build_object('id', c.id, 'number', c.number, 'title', c.composition->'title', 'organisationId', c.organisation_id,
    'placingBodyId', c.placing_body_id, 'officerId', c.officer_id, 'status', c.status) as "callOff", coalesce(centrale.call_off_kept_from(c.id, $2), false) as withheld,
  exists (select from opening p where p.call_off_id = c.id and p.second_opener_id is not null) as opened,
  (select seed from draw_seed where call_off_id = c.id) as seed,
  (select coalesce(json_agg(json_build_object('id', l.id, 'no', l.no, 'title', l.title, 'status', l.status, 'priceWeight', l.price_weight,
      'priceFormula', l.price_formula, 'scaleMax', l.scale_max, 'criteria', (
        select coalesce(json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name, 'weight', k.weight) order by k.no), '[]')
        from criterion k where k.call_off_lot_id = l.id)) order by l.no), '[]')
    from call_off_lot l where l.call_off_id = c.id) as lots,
  (select coalesce(json_agg(json_build_object('lotId', l.call_off_lot_id, 'offerId', x.offer_id, 'providerId', f.provider_id,
      'providerName', json_build_object('nl', n.name_nl, 'fr', n.name_fr, 'en', n.name_en), 'totalCents', x.total_cents,
      'regular', r.regular, 'regularReason', r.reason, 'stoodDown', exists (
        select from award a join "order" d on d.award_id = a.id
        where a.offer_id = x.offer_id and a.status = 'withdrawn'
          and (d.status = 'declined' or (d.status = 'cancelled' and d.ended_at >= d.answer_by)))) order by n.name_nl, x.offer_id), '[]')
    from opened_offer x join offer f on f.id = x.offer_id join offer_lot l on l.offer_id = x.offer_id
    join organisation n on n.id = f.provider_id left join regularity r on r.offer_id = x.offer_id
    where x.call_off_id = c.id) as offers,
  (select coalesce(json_agg(json_build_object('offerId', s.offer_id, 'criterionId', s.criterion_id, 'evaluatorId', s.evaluator_id,
      'points', s.points, 'reason', s.reason) order by s.criterion_id, s.evaluator_id), '[]')
    from score s join opened_offer x on x.offer_id = s.offer_id where x.call_off_id = c.id) as scores,
  (select coalesce(json_agg(json_build_object('offerId', s.offer_id, 'criterionId', s.criterion_id, 'points', s.points, 'reason', s.reason)
      order by s.criterion_id), '[]')
    from consensus s join opened_offer x on x.offer_id = s.offer_id where x.call_off_id = c.id) as consensus,
  (select coalesce(json_agg(json_build_object('personId', e.person_id, 'name', p.name, 'conflict', e.conflict,
      'replaced', e.replaced_at is not null) order by p.name, e.person_id), '[]')
    from evaluator e join person p on p.id = e.person_id where e.call_off_id = c.id) as panel
from call_off c where c.id = $1`;

/** Reads it all in one statement, inside a command and outside. */
@Injectable()
export class EvaluationReading {
  async load(source: Pick<Tx, 'one'>, callOffId: string, personId: string | null = null): Promise<EvaluationFacts | undefined> {
    const row = await source.one<FactsRow>(FACTS, [callOffId, personId]);
    return row && toFacts(row);
  }
}

/** The order of a draw: nobody can steer it, and whoever knows the seed can make it again. (P23) */
export const drawOf = (seed: string, offerId: string): string => createHash('sha256').update(`${seed}|${offerId}`).digest('hex');

function toFacts({ callOff, withheld, opened, seed, panel, ...row }: FactsRow): EvaluationFacts {
  const current = panel.filter(({ replaced }) => !replaced);
  const lots = row.lots.map((lot) => {
    const offers = row.offers.filter(({ lotId }) => lotId === lot.id).map(({ lotId: _, ...offer }) => ({ ...offer, draw: drawOf(seed ?? '', offer.offerId) }));
    const onLot = ({ offerId }: { readonly offerId: string }): boolean => offers.some((offer) => offer.offerId === offerId);
    return { ...lot, offers, panel: current, scores: row.scores.filter(onLot), consensus: row.consensus.filter(onLot) };
  });
  return { callOff, withheld, opened, lots, panel };
}

/** What the policies ask of it for this actor. */
export function subjectFor(actor: Actor, { callOff, panel, withheld }: EvaluationFacts): EvaluationSubject {
  return {
    withheld,
    organisationId: callOff.organisationId,
    status: callOff.status,
    evaluatorIds: panel.filter(({ replaced }) => !replaced).map(({ personId }) => personId),
    standing: panelStanding(panel.find(({ personId }) => personId === actor.personId)),
  };
}
