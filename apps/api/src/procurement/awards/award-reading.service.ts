import { Injectable } from '@nestjs/common';
import { type LocalDate, type LocalText, type Text3 } from '@centrale/kernel';
import { type AwardDecision, type AwardOrder, type CallOffLotStatus, type LotAward } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';

/** An award with the orders that it led to, the last one first. */
export interface AwardOnFile extends LotAward {
  readonly providerName: Text3;
  readonly motivation: LocalText;
  readonly checkRemark: string | null;
  readonly orders: readonly (AwardOrder & { readonly id: string })[];
  /** Whether its amount is reserved and neither committed nor released. (P06) */
  readonly reserved: boolean;
}

interface LotOnFile {
  readonly id: string;
  readonly no: number;
  readonly title: LocalText;
  readonly status: CallOffLotStatus;
  readonly outcomeReason: LocalText | null;
  readonly allocations: readonly { readonly lotId: string; readonly cents: number }[];
}

/** Everything that award and order are decided on. */
export interface AwardFile {
  readonly agreement: { readonly endsOn: LocalDate; readonly standstill: boolean };
  /** Decision 2 as last recorded. (P08) */
  readonly decision: AwardDecision | undefined;
  readonly lots: readonly LotOnFile[];
  /** Withdrawn ones are left out. */
  readonly awards: readonly AwardOnFile[];
}

type Stored<T> = { readonly [K in keyof T]: T[K] extends Date | null ? string | Extract<T[K], null> : T[K] };

interface FileRow {
  readonly agreement: AwardFile['agreement'];
  readonly decision: Stored<AwardDecision> | null;
  readonly lots: readonly LotOnFile[];
  readonly awards: readonly Stored<AwardOnFile>[];
}

const FILE = `
select json_build_object('endsOn', f.ends_on, 'standstill', f.standstill) as agreement,
  (select json_build_object('amountCents', d.amount_cents, 'creditConfirmed', d.credit_confirmed, 'recordedAt', d.recorded_at)
    from decision d where d.call_off_id = c.id and d.no = 2 and d.superseded_at is null) as decision,
  (select coalesce(json_agg(json_build_object('id', l.id, 'no', l.no, 'title', l.title, 'status', l.status, 'outcomeReason', l.outcome_reason,
      'allocations', (select coalesce(json_agg(json_build_object('lotId', x.lot_id, 'cents', x.cents) order by fl.number), '[]')
        from allocation x join framework_lot fl on fl.id = x.lot_id where x.call_off_lot_id = l.id)) order by l.no), '[]')
    from call_off_lot l where l.call_off_id = c.id) as lots,
  (select coalesce(json_agg(json_build_object('id', a.id, 'callOffId', a.call_off_id, 'callOffLotId', a.call_off_lot_id, 'lotNo', l.no,
      'offerId', a.offer_id, 'providerId', a.provider_id, 'providerName', json_build_object('nl', n.name_nl, 'fr', n.name_fr, 'en', n.name_en),
      'status', a.status, 'amountCents', a.amount_cents, 'motivation', a.motivation, 'checkedOn', a.checked_on,
      'exclusionGroundsFound', a.exclusion_grounds_found, 'socialDebtsFound', a.social_debts_found, 'taxDebtsFound', a.tax_debts_found,
      'checkRemark', a.check_remark, 'proposedAt', a.proposed_at, 'notifiedAt', a.notified_at, 'standstillUntil', a.standstill_until,
      'reserved', exists (select from ceiling_movement m where m.award_id = a.id) and not exists (
        select from ceiling_movement m where m.award_id = a.id and m.kind <> 'reserve'),
      'orders', (select coalesce(json_agg(json_build_object('id', o.id, 'status', o.status, 'sent', o.sent_at is not null)
        order by o.drafted_at desc, o.id desc), '[]') from "order" o where o.award_id = a.id)) order by l.no), '[]')
    from award a join call_off_lot l on l.id = a.call_off_lot_id join organisation n on n.id = a.provider_id
    where a.call_off_id = c.id and a.status <> 'withdrawn') as awards
from call_off c join framework_agreement f on f.id = c.agreement_id where c.id = $1`;

/** Reads a call-off's award file in one statement, inside a command and outside. */
@Injectable()
export class AwardReading {
  async load(source: Pick<Tx, 'one'>, callOffId: string): Promise<AwardFile> {
    const row = await source.one<FileRow>(FILE, [callOffId]);
    const { agreement, decision, lots, awards } = row!;
    return {
      agreement,
      lots,
      decision: decision ? { ...decision, recordedAt: new Date(decision.recordedAt) } : undefined,
      awards: awards.map((award) => ({
        ...award,
        proposedAt: new Date(award.proposedAt),
        notifiedAt: award.notifiedAt === null ? null : new Date(award.notifiedAt),
      })),
    };
  }
}
