import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { buyerRoles, dateAt, firstOf, holds, mayOf, organisationsOf, providerRoles, refuseMove, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import {
  isExpired, orderLifecycle, orderPolicy, orderStatuses, refuseFindComplete, refuseOrderAnswer,
  type OrderRow, type OrderStatus, type OrderView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';

export class OrdersQuery extends PageQuery {
  @IsOptional() @IsIn(orderStatuses) readonly status?: OrderStatus;
}

type Dated<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: Date | null };
type Listed = Dated<Omit<OrderRow, 'expired'>, 'sentAt' | 'answerBy'> & { readonly cursor: string };
type Found = Dated<Omit<OrderView, 'expired' | 'may'>, 'sentAt' | 'answerBy' | 'answeredAt'>;

const ROW = `
  o.id, o.number, o.status, l.title, json_build_object('nl', b.name_nl, 'fr', b.name_fr, 'en', b.name_en) as "organisationName",
  json_build_object('nl', p.name_nl, 'fr', p.name_fr, 'en', p.name_en) as "providerName", o.amount_cents as "amountCents",
  o.sent_at as "sentAt", o.answer_by as "answerBy"`;
const FROM = `
  from "order" o join call_off_lot l on l.id = o.call_off_lot_id join call_off c on c.id = o.call_off_id
  join organisation b on b.id = o.organisation_id join organisation p on p.id = o.provider_id`;
/** The twin of the policy `see`: $1 whether all, $2 buying organisations, $3 providers, $4 the person. */
const VISIBLE = `((($1 or o.organisation_id = any ($2::uuid[])) and not centrale.call_off_kept_from(o.call_off_id, $4)) or (o.provider_id = any ($3::uuid[]) and o.status <> 'drafted'))`;

const visibilityOf = (actor: Actor): unknown[] => [
  holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, buyerRoles), organisationsOf(actor, providerRoles), actor.personId,
];

@Injectable()
export class OrdersQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: OrdersQuery): Promise<Page<OrderRow>> {
    const [draftedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW}, o.drafted_at::text as cursor ${FROM}
       where ${VISIBLE} and ($5::text is null or o.status = $5) and ($6::timestamptz is null or (o.drafted_at, o.id) < ($6, $7::uuid))
       order by o.drafted_at desc, o.id desc limit $8`,
      [...visibilityOf(actor), query.status, draftedAt, id, limitOf(query) + 1],
    );
    const now = await this.reader.now();
    return pageOf(rows, query, (row) => toRow(row, now), (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound also for an order that is not to be seen */
  async one(actor: Actor, id: string): Promise<OrderView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, o.award_id as "awardId", o.call_off_id as "callOffId", c.number as "callOffNumber", l.no as "lotNo",
         o.organisation_id as "organisationId", o.provider_id as "providerId", l.scope, o.starts_on as "startsOn",
         o.ends_on as "endsOn", o.answered_at as "answeredAt", o.declined_reason as "declinedReason", o.completed_on as "completedOn", o.finding,
         o.ended_reason as "endedReason", (
           select coalesce(json_agg(json_build_object('lotNumber', f.number, 'cents', m.cents) order by f.number), '[]')
           from ceiling_movement m join framework_lot f on f.id = m.lot_id where m.award_id = o.award_id and m.kind = 'reserve') as allocations
       ${FROM} where ${VISIBLE} and o.id = $5`,
      [...visibilityOf(actor), id],
    );
    if (!row) throw new NotFound();
    return toView(actor, row, await this.reader.now());
  }
}

function toRow({ cursor: _, ...row }: Listed, now: Date): OrderRow {
  return { ...row, expired: isExpired(row, now), sentAt: row.sentAt?.toISOString() ?? null, answerBy: row.answerBy?.toISOString() ?? null };
}

function toView(actor: Actor, order: Found, now: Date): OrderView {
  return {
    ...order,
    expired: isExpired(order, now),
    sentAt: order.sentAt?.toISOString() ?? null,
    answerBy: order.answerBy?.toISOString() ?? null,
    answeredAt: order.answeredAt?.toISOString() ?? null,
    may: mayOf({
      send: firstOf(orderPolicy.send(actor, order), refuseMove('order', orderLifecycle, order.status, 'send')),
      accept: firstOf(orderPolicy.accept(actor, order), refuseOrderAnswer(order, 'accept', now)),
      decline: firstOf(orderPolicy.decline(actor, order), refuseOrderAnswer(order, 'decline', now)),
      findComplete: firstOf(orderPolicy.findComplete(actor, order), refuseFindComplete(order, dateAt(now), now)),
      cancel: firstOf(orderPolicy.cancel(actor, order), refuseMove('order', orderLifecycle, order.status, 'cancel')),
      terminate: firstOf(orderPolicy.terminate(actor, order), refuseMove('order', orderLifecycle, order.status, 'terminate')),
    }),
  };
}
