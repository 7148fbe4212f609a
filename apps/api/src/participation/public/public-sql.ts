import { toDutyView, type DutyView, type PublicAdviceRow } from '@centrale/participation';
import { clockOf, type ClockEntity } from '../clocks/clocks.service.js';

/** Everybody may read it: it was announced, and does not work in confidence. */
export const ANNOUNCED = `t.status <> 'draft' and not t.confidential and (t.announced_at is not null or t.pack_id = 'MEMO')`;
export const SENT = `a.status in ('sent','received','answered','followUpClosed')`;
export const AT_WORK = `b.published_at is not null and b.status <> 'proposed'`;
/** Of a timestamp in JSON. */
export const instantJson = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export type ClockRow = Pick<ClockEntity, 'id' | 'kind' | 'rule' | 'ownerSide' | 'term' | 'anchor' | 'adjustments' | 'closingDays' | 'satisfiedOn'>;

const CLOCK = `json_build_object('id', c.id, 'kind', c.kind, 'rule', c.rule, 'ownerSide', c.owner_side, 'term', c.term, 'anchor', c.anchor, 'adjustments', '[]'::jsonb || c.adjustments,
  'closingDays', c.closing_days, 'satisfiedOn', c.satisfied_on)`;

/** Duties for which the condition on `c` holds, as `ClockRow[]`. */
export const CLOCKS = (condition: string, order = 'c.due_on'): string =>
  `(select coalesce(json_agg(${CLOCK} order by ${order}, c.id), '[]') from clock c where c.ended_on is null and ${condition})`;
/** The same of everything that is owed, also what no clock was made of yet and what has no agreed date. */
export const DUTIES = (condition: string): string =>
  `(select coalesce(json_agg(${CLOCK} order by c.due_on nulls last, c.kind, c.part), '[]') from duty c where ${condition})`;
/** Of the city's answer to the advice `a`, in the order in which they began: an interim status meets one and begins the next. (R003-26) */
export const ANSWER_CLOCKS = CLOCKS(`c.dossier_type = 'advice' and c.dossier_id = a.id and c.kind = 'response'`, 'c.started_at');

/** Advice for which the condition on `a` holds, the newest first, as `AdviceJson[]`. */
export const ADVICE = (condition: string): string => `(
  select coalesce(json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title, 'status', a.status, 'origin', a.origin, 'bodyId', a.body_id, 'bodyName', ab.name,
    'sentOn', ad.sent_on, 'packId', a.pack_id, 'packVersion', a.pack_version, 'changedAt', ${instantJson('a.changed_at')}, 'clocks', ${ANSWER_CLOCKS}) order by ad.sent_on desc, a.id), '[]')
  from advice a join advice_delivery ad on ad.advice_id = a.id join body ab on ab.id = a.body_id where ${SENT} and ${condition})`;

export const MEETINGS = (condition: string): string => `(
  select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'startsAt', ${instantJson('m.starts_at')}, 'status', m.status, 'place', m.location->>'name',
    'pack', json_build_object('packId', m.pack_id, 'packVersion', m.pack_version), 'changedAt', ${instantJson('m.changed_at')}) order by m.starts_at desc), '[]')
  from (select * from meeting m where m.published_at is not null and ${condition} order by m.starts_at desc limit 50) m)`;

export type AdviceJson = Omit<PublicAdviceRow, 'duty'> & { readonly clocks: readonly ClockRow[] };

/** The adjustments without who confirmed them: that two sides did is public, who they were is not. */
export function dutyOf(row: ClockRow, today: string): DutyView {
  const duty = toDutyView(row, clockOf(row as ClockEntity), today);
  return { ...duty, adjustments: duty.adjustments.map((adjustment) => ({ ...adjustment, confirmedBy: [] })) };
}

/** The term that applies is the last one that began. */
export function answerDutyOf(clocks: readonly ClockRow[], today: string): DutyView | null {
  const applies = clocks.at(-1);
  return applies ? dutyOf(applies, today) : null;
}

export const adviceOf = ({ clocks, ...row }: AdviceJson, today: string): PublicAdviceRow => ({ ...row, duty: answerDutyOf(clocks, today) });
