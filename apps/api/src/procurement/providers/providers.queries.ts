import { Injectable } from '@nestjs/common';
import { firstOf, holds, mayOf, organisationsOf, providerRoles, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import {
  qualificationPolicy, qualificationStatusAt, refuseQualificationCommand, refuseRate,
  type ProviderRow, type ProviderView, type QualificationCommand, type QualificationStatus, type QualificationView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';

type Qualified = Omit<QualificationView, 'may'>;

const QUALIFIED = 'centrale.qualified_on(q.status, q.suspended_until, q.valid_from, q.valid_to, centrale.today())';

/** The policy `see` as a condition: ranks, rates and reasons are for the service, the auditor and the provider itself. */
const SEES = (provider: string): string => `($1 or ${provider} = any ($2::uuid[]))`;
const seenBy = (actor: Actor): [everything: boolean, own: string[]] => [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, providerRoles)];

const RATES = `(
  select coalesce(json_agg(json_build_object(
    'id', r.id, 'profile', r.profile, 'unit', r.unit, 'cents', r.cents, 'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.profile, r.unit, r.valid_from), '[]')
  from rate r where r.qualification_id = q.id)`;

/** Of qualification `q`, lot `l` and the provider's organisation `o`. What a reader may not see was never in it. */
const QUALIFICATION = `json_build_object(
  'id', q.id, 'providerId', q.provider_id, 'providerName', ${organisationName('o')}, 'agreementId', q.agreement_id, 'lotId', q.lot_id, 'lotNumber', l.number,
  'lotName', l.name, 'status', q.status, 'validFrom', q.valid_from, 'validTo', q.valid_to,
  'rank', case when ${SEES('q.provider_id')} then q.rank end,
  'suspendedUntil', case when ${SEES('q.provider_id')} then q.suspended_until end,
  'reason', case when ${SEES('q.provider_id')} then q.reason end,
  'rates', case when ${SEES('q.provider_id')} then ${RATES} else '[]' end)`;

const QUALIFICATIONS = `(
  select coalesce(json_agg(${QUALIFICATION} order by l.number, q.applied_at, q.id), '[]')
  from qualification q join framework_lot l on l.id = q.lot_id
  where q.provider_id = v.id and (${SEES('q.provider_id')} or ${QUALIFIED}))`;

/** Whoever is on no lot now is known to those who see everything, and to itself. */
const KNOWN = `(${SEES('v.id')} or exists (select from qualification q where q.provider_id = v.id and ${QUALIFIED}))`;

function qualificationView(actor: Actor, qualification: Qualified, now: Date): QualificationView {
  const may = (command: QualificationCommand) => firstOf(qualificationPolicy[command](actor, qualification), refuseQualificationCommand(command, qualification, now));
  return {
    ...qualification,
    status: qualificationStatusAt(qualification, now),
    may: mayOf({
      review: may('review'), admit: may('admit'), refuse: may('refuse'), suspend: may('suspend'), lift: may('lift'), withdraw: may('withdraw'), exclude: may('exclude'),
      addRate: firstOf(qualificationPolicy.addRate(actor, qualification), refuseRate(qualification)),
    }),
  };
}

@Injectable()
export class ProvidersQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, { lot, ...query }: PageQuery & { readonly lot?: number }): Promise<Page<ProviderRow>> {
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<ProviderRow & { readonly key: string }>(
      `select v.id, ${organisationName('o')} as name, o.enterprise_number as "enterpriseNumber", o.name_nl as key,
         array(select distinct l.number from qualification q join framework_lot l on l.id = q.lot_id where q.provider_id = v.id and ${QUALIFIED} order by 1) as "lotNumbers"
       from provider v join organisation o on o.id = v.id
       where ${KNOWN} and ($3::int is null or exists (
           select from qualification q join framework_lot l on l.id = q.lot_id where q.provider_id = v.id and l.number = $3 and ${QUALIFIED}))
         and ($4::text is null or (o.name_nl, v.id) > ($4, $5::uuid))
       order by o.name_nl, v.id limit $6`,
      [...seenBy(actor), lot, name, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, ({ key: _, ...row }) => row, (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ProviderView> {
    const row = await this.reader.one<Omit<ProviderView, 'may' | 'qualifications'> & { readonly now: Date; readonly qualifications: Qualified[] }>(
      `select v.id, ${organisationName('o')} as name, o.enterprise_number as "enterpriseNumber", v.profile, v.version, centrale.now() as now,
         ${QUALIFICATIONS} as qualifications
       from provider v join organisation o on o.id = v.id where ${KNOWN} and v.id = $3`,
      [...seenBy(actor), id],
    );
    if (!row) throw new NotFound();
    const { now, qualifications, ...provider } = row;
    return {
      ...provider,
      qualifications: qualifications.map((qualification) => qualificationView(actor, qualification, now)),
      may: mayOf({ saveProfile: qualificationPolicy.saveProfile(actor, { providerId: id }), apply: qualificationPolicy.apply(actor, { providerId: id }) }),
    };
  }

  /** @throws NotFound for whoever may not see it */
  async qualification(actor: Actor, id: string): Promise<QualificationView> {
    const row = await this.reader.one<{ qualification: Qualified; now: Date }>(
      `select ${QUALIFICATION} as qualification, centrale.now() as now
       from qualification q join framework_lot l on l.id = q.lot_id join organisation o on o.id = q.provider_id
       where ${SEES('q.provider_id')} and q.id = $3`,
      [...seenBy(actor), id],
    );
    if (!row) throw new NotFound();
    return qualificationView(actor, row.qualification, row.now);
  }

  /** For the service, auditors and each provider its own; by the stored status. */
  async qualifications(actor: Actor, { status, ...query }: PageQuery & { readonly status?: QualificationStatus }): Promise<Page<QualificationView>> {
    const [appliedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<{ qualification: Qualified; key: string; now: Date }>(
      `select ${QUALIFICATION} as qualification, q.applied_at::text as key, centrale.now() as now
       from qualification q join framework_lot l on l.id = q.lot_id join organisation o on o.id = q.provider_id
       where ${SEES('q.provider_id')} and ($3::text is null or q.status = $3) and ($4::timestamptz is null or (q.applied_at, q.id) < ($4, $5::uuid))
       order by q.applied_at desc, q.id desc limit $6`,
      [...seenBy(actor), status, appliedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, (row) => qualificationView(actor, row.qualification, row.now), (row) => [row.key, row.qualification.id]);
  }
}
