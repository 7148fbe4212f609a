import { Injectable } from '@nestjs/common';
import { buyerRoles, firstOf, holds, mayOf, organisationsOf, refuse, serviceRoles, type Actor, type LocalText, type Refusal } from '@centrale/kernel';
import {
  matchFormats, needPolicy, needState, refuseEarlyCallOff, refuseEligibility, refuseExport, refuseFacilitator, refuseMakingBriefing, warnDatesDiffer, warnEvaluatesItself, warnLate,
  type AssignableOrderView, type AssignmentView, type CallOffOriginView, type EarlierWork, type NeedView, type OfferedFormat,
} from '@centrale/participation';
import { Reader } from '../platform/database/reader.js';
import { NotFound, permit } from '../platform/http/answers.js';
import { organisationName } from '../platform/identity/holders.js';
import { VISIBLE, visibilityOf } from '../participation/trajectories/trajectory-access.service.js';
import { offeredFormats } from './catalogue.js';
import { Facilitations } from './facilitations.service.js';
import { factsOf, leadTimeIn, NEED, type NeedRow } from './need-facts.js';

interface OriginRow {
  readonly callOffId: string;
  readonly trajectoryId: string | null;
  readonly trajectoryTitle: LocalText | null;
  readonly phaseId: string | null;
  readonly services: string[] | null;
  readonly earlier: (EarlierWork & { readonly name: string })[];
}

/** What the marketplace makes of a phase, for whoever sees its trajectory. */
@Injectable()
export class NeedsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly facilitations: Facilitations,
  ) {}

  /** @throws NotFound also where the trajectory is not to be seen */
  async one(actor: Actor, phaseId: string): Promise<NeedView> {
    const row = await this.row(actor, phaseId);
    return viewOf(actor, row, await offeredFormats(this.reader, row));
  }

  /** @throws NotFound */
  async row(actor: Actor, phaseId: string): Promise<NeedRow> {
    const row = await this.reader.one<NeedRow>(`${NEED} where ${VISIBLE} and p.id = $6`, [...visibilityOf(actor), phaseId]);
    if (!row) throw new NotFound();
    return row;
  }

  /** Who worked on the trajectory through the marketplace, for its evaluation; what its order says is for whoever may open that, or works with trajectories there, and is not kept out of it. (R002-07) */
  async assignments(actor: Actor, trajectoryId: string): Promise<AssignmentView[]> {
    const rows = await this.reader.query<Omit<AssignmentView, 'warnings'>>(
      `select f.id, p.name as "phaseName", f.provider_id as "providerId", ${organisationName('g')} as "providerName", f.services,
         case when $7 or o.organisation_id = any ($8::uuid[]) then o.id end as "orderId", o.number as "orderNumber", f.completed_on as "completedOn",
         case when f.completed_on is not null then o.finding end as finding, f.ended_at is not null as ended
       from trajectory t join phase p on p.trajectory_id = t.id join facilitation f on f.phase_id = p.id
       left join "order" o on o.id = f.order_id and ($7 or o.organisation_id = any ($8::uuid[]) or t.organisation_id = any ($3::uuid[])) and not centrale.call_off_kept_from(o.call_off_id, $9)
       join organisation g on g.id = f.provider_id where ${VISIBLE} and t.id = $6 order by f.assigned_at, f.id`,
      [...visibilityOf(actor), trajectoryId, holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, buyerRoles), actor.personId],
    );
    return rows.map((row) => ({ ...row, warnings: [warnEvaluatesItself(row.services, row.providerId, rows)].filter((warning) => warning !== undefined) }));
  }

  /** For the form that puts a facilitator on a phase. @throws NotFound */
  async orders(actor: Actor, phaseId: string): Promise<AssignableOrderView[]> {
    const row = await this.row(actor, phaseId);
    permit(needPolicy.assignFacilitator(actor, { organisationId: row.organisationId, confidential: row.confidential, ofTeam: true }));
    const orders = await this.facilitations.running(this.reader, phaseId, row.organisationId, actor.personId);
    return orders.map(({ id, number, title, providerName, services, qualified }) => (
      { id, number, title, providerName, services, may: mayOf({ assignFacilitator: refuseFacilitator(row, { qualified, active: true, assigned: false }) }) }));
  }

  /** Where a call-off comes from, for whom it is not kept from; of a trajectory in confidence only for its team. (R002-07) */
  async origin(actor: Actor, callOffId: string): Promise<CallOffOriginView> {
    const row = await this.reader.one<OriginRow>(
      `select c.id as "callOffId", t.id as "trajectoryId", t.title as "trajectoryTitle", p.id as "phaseId", n.services,
         (select coalesce(json_agg(json_build_object('providerId', w.provider_id, 'services', w.services, 'name', g.name_nl)), '[]')
            from facilitation w join phase q on q.id = w.phase_id join organisation g on g.id = w.provider_id where q.trajectory_id = t.id) as earlier
       from call_off c left join facilitation_need n on n.briefing_id = c.briefing_id left join phase p on p.id = n.phase_id
       left join trajectory t on t.id = p.trajectory_id and ${VISIBLE} where c.id = $6 and ($7 or c.organisation_id = any ($8::uuid[]))
         and not centrale.call_off_kept_from(c.id, $9)`,
      [...visibilityOf(actor), callOffId, holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, buyerRoles), actor.personId],
    );
    if (!row) throw new NotFound();
    const { trajectoryId, trajectoryTitle, phaseId, services } = row;
    if (!trajectoryId) return { callOffId, trajectoryId: null, trajectoryTitle: null, phaseId: null, warnings: [] };
    return { callOffId, trajectoryId, trajectoryTitle, phaseId, warnings: judgesItself(services ?? [], row.earlier) };
  }
}

/** Each provider that designed or ran the trajectory, named once. (P22) */
function judgesItself(services: readonly string[], earlier: OriginRow['earlier']): Refusal[] {
  const own = warnEvaluatesItself(services, '', []);
  const providers = [...new Map(earlier.map((work) => [work.providerId, work.name]))];
  return [
    ...(own ? [own] : []),
    ...providers.flatMap(([providerId, provider]) => (warnEvaluatesItself(services.filter((service) => service === 'evaluate'), providerId, earlier)
      ? [refuse('need.evaluated-by-designer', { provider })] : [])),
  ];
}

function viewOf(actor: Actor, row: NeedRow, offered: readonly OfferedFormat[]): NeedView {
  const facts = factsOf(row);
  const lead = leadTimeIn(row);
  const subject = { organisationId: row.organisationId, confidential: row.confidential, ofTeam: true };
  const services = row.services ?? row.neededServices;
  const order = row.orderId ? { startsOn: row.orderStartsOn, endsOn: row.orderEndsOn } : null;
  const needs = row.neededServices.length > 0;
  const { fitting, warning } = matchFormats(row, offered);
  const warnings = [warning, needs ? warnLate(row, { ...facts, submittedOn: row.submittedOn }, lead, row.today) : undefined, warnDatesDiffer(row, order), warnEvaluatesItself(services, row.providerId ?? '', row.earlier)];
  return {
    phaseId: row.phaseId, trajectoryId: row.trajectoryId, services, openServices: row.openServices, state: needState(facts), eligibility: refuseEligibility(facts) ?? null, agreementId: row.agreementId,
    briefingId: row.briefingId, briefingNumber: row.briefingNumber, callOffId: row.callOffId, orderId: row.orderId, orderNumber: row.orderNumber, providerName: row.providerName,
    completedOn: row.completedOn, leadTime: lead, formats: fitting, warnings: warnings.filter((warning) => warning !== undefined),
    may: mayOf({
      makeBriefing: firstOf(needPolicy.makeBriefing(actor, subject), refuseMakingBriefing(row, facts)),
      exportBriefing: firstOf(needPolicy.exportBriefing(actor, subject), refuseExport(row)),
      assignFacilitator: firstOf(needPolicy.assignFacilitator(actor, subject), refuseFacilitator(row, { qualified: true, active: true, assigned: false })),
      callOff: refuseEarlyCallOff(facts),
    }),
  };
}
