import { Injectable } from '@nestjs/common';
import { type LocalText, type Page } from '@centrale/kernel';
import {
  agreementStatusAt, callOffPhase, confidentialSubject, type CallOff, type Criterion, type FrameworkAgreement, type PublicAgreementView, type PublicAwardRow, type PublicCallOffRow,
  type PublicCallOffView, type PublicProviderView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';

const QUALIFIED = `centrale.qualified_on(q.status, q.suspended_until, q.valid_from, q.valid_to, centrale.today())`;

/** What is used counts what is committed: a reservation would tell of an award before its participants know. */
const AGREEMENT = `a.id, a.number, a.title, a.status, a.starts_on as "startsOn", a.ends_on as "endsOn", a.ceiling_cents as "ceilingCents",
  a.committed_cents as "usedCents", a.invented_values as "inventedValues", a.user_categories as "userCategories", centrale.now() as now,
  (select count(*)::int from buyer b where b.agreement_id = a.id and b.status = 'admitted') as "admittedBuyers",
  (select count(distinct q.provider_id)::int from qualification q where q.agreement_id = a.id and ${QUALIFIED}) as "admittedProviders",
  (select count(*)::int from call_off c where c.agreement_id = a.id and c.published_at is not null) as "publishedCallOffs",
  (select count(*)::int from "order" o where o.agreement_id = a.id and o.status = 'active') as "runningOrders",
  (select coalesce(json_agg(json_build_object(
     'id', l.id, 'number', l.number, 'name', l.name, 'route', l.route, 'ceilingCents', l.ceiling_cents, 'usedCents', l.committed_cents,
     'providers', (select count(distinct q.provider_id) from qualification q where q.lot_id = l.id and ${QUALIFIED})) order by l.number), '[]')
   from framework_lot l where l.agreement_id = a.id) as lots`;

const NAME = (alias: string): string => `json_build_object('nl', ${alias}.name_nl, 'fr', ${alias}.name_fr, 'en', ${alias}.name_en)`;

const SECRET = `'${JSON.stringify(confidentialSubject)}'::jsonb`;
/** What may not be told yet of an assignment that works in confidence. (R002-07) */
const DISCREET = (text: string): string => `case when centrale.briefing_hidden(c.briefing_id) then ${SECRET} else ${text} end`;

const CALL_OFF = `c.id, c.number, ${DISCREET(`p.content->'title'`)} as title, c.status, c.questions_due_at as "questionsDueAt", c.offers_due_at as "offersDueAt",
  c.published_at as "publishedAt", c.published_at::text as key, centrale.now() as now, ${NAME('o')} as "organisationName",
  (select coalesce(json_agg(distinct f.number order by f.number), '[]') from call_off_lot l join allocation x on x.call_off_lot_id = l.id
     join framework_lot f on f.id = x.lot_id where l.call_off_id = c.id) as "lotNumbers"`;

const AWARD = `w.id, c.id as "callOffId", c.number as "callOffNumber", ${DISCREET(`p.content->'title'`)} as title, l.no as "lotNo", ${NAME('o')} as "organisationName",
  ${NAME('v')} as "providerName", w.amount_cents as "amountCents", w.notified_at as "awardedAt", w.notified_at::text as key,
  coalesce((select case r.status when 'completed' then 'completed' when 'active' then 'running' end
     from "order" r where r.award_id = w.id and r.status in ('active','completed')), 'none') as "order"`;

const AWARD_TABLES = `award w join call_off c on c.id = w.call_off_id join publication p on p.call_off_id = c.id join call_off_lot l on l.id = w.call_off_lot_id
  join organisation o on o.id = c.organisation_id join organisation v on v.id = w.provider_id`;

type AgreementRow = Omit<PublicAgreementView, 'status'> & Pick<FrameworkAgreement, 'status'> & { readonly now: Date };
type CallOffRow = Pick<CallOff, 'id' | 'number' | 'status' | 'questionsDueAt'> & Pick<PublicCallOffRow, 'organisationName' | 'lotNumbers'> & {
  readonly title: LocalText; readonly offersDueAt: Date; readonly publishedAt: Date; readonly key: string; readonly now: Date;
};
type AwardRow = Omit<PublicAwardRow, 'awardedAt'> & { readonly awardedAt: Date; readonly key: string };
interface LotRow { no: number; title: LocalText; scope: LocalText; lotNumbers: number[]; criteria: Criterion[]; priceWeight: number }

const agreementOf = ({ now, ...row }: AgreementRow): PublicAgreementView => ({ ...row, status: agreementStatusAt(row, now) });

const callOffOf = (row: CallOffRow): PublicCallOffRow => ({
  id: row.id, number: row.number, title: row.title, status: row.status, phase: callOffPhase(row, row.now), organisationName: row.organisationName,
  lotNumbers: row.lotNumbers, publishedAt: row.publishedAt.toISOString(), offersDueAt: row.offersDueAt.toISOString(),
});

const awardOf = ({ key: _, ...row }: AwardRow): PublicAwardRow => ({ ...row, awardedAt: row.awardedAt.toISOString() });

/** Only what was published: drafts, estimates, rates, reservations and refused things are in none of these statements. */
@Injectable()
export class PublicQueries {
  constructor(private readonly reader: Reader) {}

  async agreements(query: PageQuery): Promise<Page<PublicAgreementView>> {
    const [startsOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<AgreementRow>(
      `select ${AGREEMENT} from framework_agreement a
       where a.status <> 'draft' and ($1::date is null or (a.starts_on, a.id) < ($1, $2::uuid)) order by a.starts_on desc, a.id desc limit $3`,
      [startsOn, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, agreementOf, (row) => [row.startsOn, row.id]);
  }

  /** @throws NotFound */
  async agreement(id: string): Promise<PublicAgreementView> {
    const row = await this.reader.one<AgreementRow>(`select ${AGREEMENT} from framework_agreement a where a.id = $1 and a.status <> 'draft'`, [id]);
    if (!row) throw new NotFound();
    return agreementOf(row);
  }

  /** Providers that are qualified today, of one lot when it is named. */
  async providers({ lot, ...query }: PageQuery & { readonly lot?: number }): Promise<Page<PublicProviderView>> {
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<PublicProviderView & { readonly key: string }>(
      `select v.id, ${NAME('o')} as name, v.profile, o.name_nl as key,
         (select coalesce(json_agg(distinct l.number order by l.number), '[]') from qualification q join framework_lot l on l.id = q.lot_id
           where q.provider_id = v.id and ${QUALIFIED}) as "lotNumbers"
       from provider v join organisation o on o.id = v.id
       where exists (select from qualification q join framework_lot l on l.id = q.lot_id
           where q.provider_id = v.id and ${QUALIFIED} and ($1::int is null or l.number = $1))
         and ($2::text is null or (o.name_nl, v.id) > ($2, $3::uuid))
       order by o.name_nl, v.id limit $4`,
      [lot, name, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, ({ key: _, ...row }) => row, (row) => [row.key, row.id]);
  }

  async callOffs(query: PageQuery): Promise<Page<PublicCallOffRow>> {
    const [publishedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<CallOffRow>(
      `select ${CALL_OFF} from call_off c join publication p on p.call_off_id = c.id join organisation o on o.id = c.organisation_id
       where c.published_at is not null and ($1::timestamptz is null or (c.published_at, c.id) < ($1, $2::uuid))
       order by c.published_at desc, c.id desc limit $3`,
      [publishedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, callOffOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound also for one that is not published */
  async callOff(id: string): Promise<PublicCallOffView> {
    const row = await this.reader.one<CallOffRow & { summary: LocalText; hash: string; lots: LotRow[] }>(
      `select ${CALL_OFF}, ${DISCREET(`p.content->'summary'`)} as summary, p.hash,
         (select coalesce(json_agg(json_build_object('no', l.no, 'title', ${DISCREET('l.title')}, 'scope', ${DISCREET('l.scope')}, 'priceWeight', l.price_weight,
            'lotNumbers', (select json_agg(f.number order by f.number) from allocation x join framework_lot f on f.id = x.lot_id where x.call_off_lot_id = l.id),
            'criteria', (select json_agg(json_build_object('code', k.code, 'name', k.name, 'weight', k.weight) order by k.no) from criterion k where k.call_off_lot_id = l.id)
          ) order by l.no), '[]') from call_off_lot l where l.call_off_id = c.id) as lots
       from call_off c join publication p on p.call_off_id = c.id join organisation o on o.id = c.organisation_id
       where c.id = $1 and c.published_at is not null`,
      [id],
    );
    if (!row) throw new NotFound();
    const awards = await this.reader.query<AwardRow>(
      `select ${AWARD} from ${AWARD_TABLES} where w.call_off_id = $1 and w.status in ('notified','final') order by l.no`, [id],
    );
    return { ...callOffOf(row), summary: row.summary, publishedHash: row.hash, lots: row.lots, awards: awards.map(awardOf) };
  }

  /** Once every participant was told. (P14) */
  async awards(query: PageQuery): Promise<Page<PublicAwardRow>> {
    const [notifiedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<AwardRow>(
      `select ${AWARD} from ${AWARD_TABLES}
       where w.status in ('notified','final') and ($1::timestamptz is null or (w.notified_at, w.id) < ($1, $2::uuid))
       order by w.notified_at desc, w.id desc limit $3`,
      [notifiedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, awardOf, (row) => [row.key, row.id]);
  }
}
