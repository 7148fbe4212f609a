import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, type LocalText, type Text3 } from '@centrale/kernel';
import { type ParticipationService } from '@centrale/participation';
import { type OrderCommand, type OrderPlan, type OrderStatus } from '@centrale/procurement';
import { newId } from '../platform/database/ids.js';
import { type Reader } from '../platform/database/reader.js';
import { type Tx } from '../platform/database/tx.js';
import { NotFound } from '../platform/http/answers.js';
import { organisationName } from '../platform/identity/holders.js';
import { MeetingPlans } from '../participation/meetings/meeting-plans.service.js';
import { PhaseListeners, type MovedPhase } from '../participation/trajectories/phase-listeners.service.js';
import { PhasesService } from '../participation/trajectories/phases.service.js';
import { OrderDates } from '../procurement/orders/order-dates.service.js';
import { OrderListeners, type OrderEntity } from '../procurement/orders/order-listeners.service.js';

export interface OrderFacts {
  readonly id: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly providerId: string;
  /** By the framework lots that the order draws on. */
  readonly services: ParticipationService[];
  /** For facilitation, on this day. (R004-04) */
  readonly qualified: boolean;
}

/** An order that could be put on a phase. */
export interface RunningOrder extends OrderFacts {
  readonly title: LocalText;
  readonly providerName: Text3;
}

const SERVICES = `(select coalesce(array_agg(distinct s.service), '{}') from allocation x join framework_lot l on l.id = x.lot_id
  join (values (1, 'design'), (1, 'facilitate'), (1, 'communicate'), (1, 'mobilise'), (1, 'evaluate'), (2, 'design'), (3, 'facilitate'), (4, 'communicate'), (5, 'mobilise'), (6, 'evaluate'))
    as s (lot, service) on s.lot = l.number where x.call_off_lot_id = o.call_off_lot_id)`;
const ORDER = `select o.id, o.number, o.status, o.provider_id as "providerId", ${SERVICES} as services,
    exists (select from qualification q join framework_lot l on l.id = q.lot_id where q.provider_id = o.provider_id and l.number in (1, 3)
      and centrale.qualified_on(q.status, q.suspended_until, q.valid_from, q.valid_to, centrale.today())) as qualified
  from "order" o`;

/** Whether the person may know what the order `o` is about. (R002-07) */
const TOLD = (person: string): string => `not exists (select from call_off c where c.id = o.call_off_id and centrale.briefing_withheld(c.briefing_id, ${person}))`;
const MOST_ORDERS = 50;

/** Orders put their providers on the phases that asked for them, and take them off again. */
@Injectable()
export class Facilitations implements OnModuleInit {
  constructor(
    private readonly listeners: OrderListeners,
    private readonly phases: PhasesService,
    private readonly meetings: MeetingPlans,
    private readonly moved: PhaseListeners,
    private readonly dates: OrderDates,
  ) {}

  onModuleInit(): void {
    this.listeners.register((tx, order, command, now) => this.follow(tx, order, command, now));
    this.moved.register((tx, phase) => this.move(tx, phase));
  }

  /** @throws NotFound for one of another organisation, or of a project in confidence that is not the person’s to know */
  async lockOrder(tx: Tx, orderId: string, organisationId: string, personId: string, phaseId: string): Promise<OrderFacts & { readonly assigned: boolean }> {
    const order = await tx.one<OrderFacts & { readonly assigned: boolean }>(
      `select w.*, exists (select from facilitation f where f.phase_id = $4 and f.order_id = w.id and f.ended_at is null) as assigned
       from (${ORDER} where o.id = $1 and o.organisation_id = $2 and ${TOLD('$3')} for share of o) as w`,
      [orderId, organisationId, personId, phaseId],
    );
    if (!order) throw new NotFound();
    return order;
  }

  /** The newest orders of the organisation that run and are not at work on the phase yet. */
  running(reader: Reader, phaseId: string, organisationId: string, personId: string): Promise<RunningOrder[]> {
    return reader.query<RunningOrder>(
      `select o.*, l.title, ${organisationName('g')} as "providerName" from (${ORDER} where o.organisation_id = $1 and o.status = 'active' and ${TOLD('$2')}
           and not exists (select from facilitation f where f.phase_id = $3 and f.order_id = o.id and f.ended_at is null)) as o
         join "order" d on d.id = o.id join call_off_lot l on l.id = d.call_off_lot_id join organisation g on g.id = o."providerId" order by d.answered_at desc, o.id desc limit ${MOST_ORDERS}`,
      [organisationId, personId, phaseId],
    );
  }

  /** On the phase and, where it guides, on its meetings to come. */
  async assign(tx: Tx, phaseId: string, order: OrderFacts, now: Date): Promise<void> {
    const phase = await tx.one<{ trajectoryId: string }>(
      `with put as (insert into facilitation (id, phase_id, order_id, provider_id, services, assigned_at) values ($1, $2, $3, $4, $5, $6) on conflict (phase_id, order_id) do nothing)
       select trajectory_id as "trajectoryId" from phase where id = $2`,
      [newId(), phaseId, order.id, order.providerId, order.services, now],
    );
    if (!order.services.includes('facilitate')) {
      await tx.record({ dossier: 'trajectory', id: phase!.trajectoryId, command: 'assignProvider', facts: { phaseId, organisationId: order.providerId, orderId: order.id } });
      return;
    }
    const facilitator = { organisationId: order.providerId, orderId: order.id };
    await this.phases.assignFacilitator(tx, phaseId, facilitator);
    await this.meetings.assignFacilitator(tx, phaseId, facilitator);
  }

  private async follow(tx: Tx, order: OrderEntity, command: OrderCommand, now: Date): Promise<void> {
    if (command === 'accept') return this.accepted(tx, order, now);
    if (command === 'findComplete') return this.completed(tx, order);
    if (command === 'terminate') return this.ended(tx, order, now);
  }

  /** The orders that came of a phase's need are planned when the phase is, and the others that they guide; one that was put on it by hand has dates of its own. */
  private async move(tx: Tx, { id, startsOn, endsOn }: MovedPhase): Promise<void> {
    const orders = await tx.query<OrderPlan & { id: string }>(
      `select o.id, least($2::date, g."from") as "startsOn", greatest($3::date, g.until) as "endsOn"
       from "order" o join call_off c on c.id = o.call_off_id join facilitation_need n on n.briefing_id = c.briefing_id
       cross join lateral (select min(p.starts_on) as "from", max(p.ends_on) as until from facilitation f join phase p on p.id = f.phase_id
         where f.order_id = o.id and f.ended_at is null and p.id <> n.phase_id and p.status <> 'skipped') g
       where n.phase_id = $1 and n.ended_at is null order by o.id`, [id, startsOn, endsOn],
    );
    for (const order of orders) await this.dates.move(tx, order.id, { startsOn: order.startsOn, endsOn: order.endsOn });
  }

  private async accepted(tx: Tx, order: OrderEntity, now: Date): Promise<void> {
    const need = await tx.one<{ phaseId: string }>(
      'select n.phase_id as "phaseId" from facilitation_need n join call_off c on c.briefing_id = n.briefing_id where c.id = $1', [order.callOffId],
    );
    if (!need) return;
    await this.assign(tx, need.phaseId, (await tx.one<OrderFacts>(`${ORDER} where o.id = $1`, [order.id]))!, now);
    await this.tell(tx, need.phaseId, 'need.assigned', { number: order.number });
  }

  /** What was found complete stands with the trajectory, for its evaluation. */
  private async completed(tx: Tx, order: OrderEntity): Promise<void> {
    const completedOn = order.completedOn ?? dateAt(await tx.now());
    const rows = await tx.query<{ phaseId: string }>('update facilitation set completed_on = $2 where order_id = $1 and ended_at is null returning phase_id as "phaseId"', [order.id, completedOn]);
    for (const { phaseId } of rows) await this.tell(tx, phaseId, 'need.completed', { number: order.number, completedOn });
  }

  /** With the last of its orders the briefing is over, and the phase may ask anew. Only what this order guided loses it: whoever else still works on the phase takes over there. (R001-11) */
  private async ended(tx: Tx, order: OrderEntity, now: Date): Promise<void> {
    const rows = await tx.query<{ phaseId: string }>('update facilitation set ended_at = $2 where order_id = $1 and ended_at is null returning phase_id as "phaseId"', [order.id, now]);
    await tx.query(
      `update facilitation_need n set ended_at = $2 from call_off c where c.id = $1 and n.briefing_id = c.briefing_id and n.ended_at is null
         and not exists (select from "order" o where o.call_off_id = c.id and o.status not in ('terminated', 'declined', 'cancelled'))`,
      [order.callOffId, now],
    );
    for (const { phaseId } of rows) {
      const left = await this.guideOf(tx, phaseId);
      await this.phases.assignFacilitator(tx, phaseId, left, order.id);
      await this.meetings.assignFacilitator(tx, phaseId, left, order.id);
    }
  }

  /** The newest assignment of a phase that goes on and guides it. */
  private async guideOf(tx: Tx, phaseId: string): Promise<{ readonly organisationId: string; readonly orderId: string } | null> {
    const found = await tx.one<{ organisationId: string; orderId: string }>(
      `select provider_id as "organisationId", order_id as "orderId" from facilitation
       where phase_id = $1 and ended_at is null and completed_on is null and 'facilitate' = any (services) order by assigned_at desc, id desc limit 1`, [phaseId],
    );
    return found ?? null;
  }

  /** Who coordinates; of what is worked on in confidence, its owner and its team alone. (R002-07) */
  private async tell(tx: Tx, phaseId: string, kind: string, params: Readonly<Record<string, string>>): Promise<void> {
    const { id, number, organisationId, team } = (await tx.one<{ id: string; number: string; organisationId: string; team: string[] | null }>(
      `select t.id, t.number, t.organisation_id as "organisationId", case when t.confidential then array(
         select x from unnest(w.owner_id || w.design_team) x where not centrale.has_mandate(x, t.organisation_id)) end as team
       from phase p join trajectory t on t.id = p.trajectory_id left join memorandum w on w.id = t.id where p.id = $1`,
      [phaseId],
    ))!;
    const whom = team ? { personIds: team } : { organisationId, roles: ['coordinator'] as const };
    await tx.notify({ ...whom, kind, dossier: 'trajectory', dossierId: id, params: { label: number, ...params } });
  }
}
