import { type LocalDate, type LocalText, type Text3 } from '@centrale/kernel';
import { leadTimeOf, type EarlierWork, type LeadTime, type NeedFacts, type ParticipationService, type PhaseKind, type PhaseStatus } from '@centrale/participation';
import { type BriefingStatus } from '@centrale/procurement';
import { organisationName } from '../platform/identity/holders.js';

/** A phase beside everything that became of its need, in one row. */
export interface NeedRow {
  readonly phaseId: string;
  readonly trajectoryId: string;
  readonly organisationId: string;
  readonly confidential: boolean;
  readonly title: LocalText;
  readonly number: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly kind: PhaseKind;
  readonly participantsMin: number | null;
  readonly participantsMax: number | null;
  readonly status: PhaseStatus;
  readonly neededServices: ParticipationService[];
  /** What no running order is at work on. */
  readonly openServices: ParticipationService[];
  readonly agreementId: string | null;
  /** By any agreement, be it one that does not run today. */
  readonly admitted: boolean;
  readonly needId: string | null;
  readonly needEnded: boolean;
  readonly services: ParticipationService[] | null;
  readonly exportedAt: Date | null;
  readonly briefingId: string | null;
  readonly briefingNumber: string | null;
  readonly briefingStatus: BriefingStatus | null;
  /** When the service got the briefing, while it is not over. */
  readonly submittedOn: LocalDate | null;
  readonly callOffId: string | null;
  readonly callOffRuns: boolean | null;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly orderStartsOn: LocalDate | null;
  readonly orderEndsOn: LocalDate | null;
  readonly providerId: string | null;
  readonly providerName: Text3 | null;
  readonly assigned: boolean;
  readonly completedOn: LocalDate | null;
  readonly earlier: EarlierWork[];
  readonly leadTimes: number[];
  /** What the rule set of the trajectory assumes. */
  readonly assumedDays: number;
  readonly today: LocalDate;
}

/** Services that a phase `p` needs and no running order is at work on. */
export const OPEN_SERVICES = `array(select s from unnest(p.needed_services) s where not exists (
  select from facilitation x where x.phase_id = p.id and x.ended_at is null and x.completed_on is null and s = any (x.services)))`;

/** For a statement that adds the condition on the phase `p` and its trajectory `t`. */
export const NEED = `
  select p.id as "phaseId", t.id as "trajectoryId", t.organisation_id as "organisationId", t.confidential, t.title, t.number, p.starts_on as "startsOn", p.ends_on as "endsOn",
    p.kind, p.participants_min as "participantsMin", p.participants_max as "participantsMax", p.status, p.needed_services as "neededServices", ${OPEN_SERVICES} as "openServices", u.agreement_id as "agreementId",
    exists (select from buyer y where y.organisation_id = t.organisation_id and y.status = 'admitted') as admitted, n.id as "needId", n.ended_at is not null as "needEnded", n.services, n.exported_at as "exportedAt", b.id as "briefingId",
    b.number as "briefingNumber", b.status as "briefingStatus",
    case when b.status not in ('declined','withdrawn') then (b.submitted_at at time zone 'Europe/Brussels')::date end as "submittedOn", c.id as "callOffId", c.status not in ('cancelled','unsuccessful') as "callOffRuns",
    o.id as "orderId", o.number as "orderNumber", o.starts_on as "orderStartsOn", o.ends_on as "orderEndsOn", f.provider_id as "providerId",
    case when g.id is not null then ${organisationName('g')} end as "providerName", f.id is not null as assigned, f.completed_on as "completedOn",
    (select coalesce(json_agg(json_build_object('providerId', w.provider_id, 'services', w.services)), '[]')
       from facilitation w join phase q on q.id = w.phase_id where q.trajectory_id = t.id) as earlier,
    (select coalesce(json_agg(l), '[]') from centrale.lead_times() l) as "leadTimes",
    (select (k.parameters->>'procurementDays')::int from rule_pack k where k.pack_id = t.pack_id and k.version = t.pack_version) as "assumedDays", centrale.today() as today
  from phase p join trajectory t on t.id = p.trajectory_id
  left join lateral (
    select y.agreement_id from buyer y join framework_agreement a on a.id = y.agreement_id
    where y.organisation_id = t.organisation_id and y.status = 'admitted' and a.status = 'live' and centrale.today() between a.starts_on and a.ends_on
    order by a.starts_on desc, a.id limit 1) u on true
  left join lateral (select * from facilitation_need x where x.phase_id = p.id order by x.ended_at nulls first, x.made_at desc limit 1) n on true
  left join briefing b on b.id = n.briefing_id
  left join lateral (select x.id, x.status from call_off x where x.briefing_id = b.id order by x.created_at desc, x.id desc limit 1) c on true
  left join lateral (select * from facilitation x where x.phase_id = p.id and x.ended_at is null order by 'facilitate' = any (x.services) desc, x.assigned_at desc limit 1) f on true
  left join "order" o on o.id = coalesce(f.order_id, (select x.id from "order" x where x.call_off_id = c.id and x.status not in ('declined','cancelled') order by x.drafted_at desc limit 1))
  left join organisation g on g.id = f.provider_id`;

const stages: Readonly<Record<BriefingStatus, NeedFacts['briefing']>> = {
  draft: 'draft', needsInformation: 'draft', submitted: 'withService', inIntake: 'withService', agreed: 'agreed', accepted: 'agreed', composed: 'agreed', declined: 'ended', withdrawn: 'ended',
};

/** How far a briefing is on its way to a call-off. */
export const stageOf = (status: BriefingStatus): NeedFacts['briefing'] => stages[status];

/** What came of a need that ended is over, whatever its briefing says. */
function briefingOf({ needEnded, briefingStatus }: Pick<NeedRow, 'needEnded' | 'briefingStatus'>): NeedFacts['briefing'] {
  if (needEnded) return 'ended';
  return briefingStatus ? stageOf(briefingStatus) : 'none';
}

export const factsOf = (row: NeedRow): NeedFacts => ({
  eligible: row.agreementId !== null,
  admitted: row.admitted,
  exported: row.exportedAt !== null,
  briefing: briefingOf(row),
  calledOff: row.callOffRuns === true && !row.needEnded,
  assigned: row.assigned,
  completed: row.completedOn !== null,
});

export const leadTimeIn = (row: NeedRow): LeadTime => leadTimeOf(row.leadTimes, row.assumedDays);
