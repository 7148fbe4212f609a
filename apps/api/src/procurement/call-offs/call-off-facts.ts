import { canonicalJson, type LocalText } from '@centrale/kernel';
import {
  eligibilityOf, requirementsOf, shortlist,
  type BriefingContent, type BriefingStatus, type CallOffStatus, type Composition, type DecisionFacts, type GuardedAgreement,
  type GuardedLot, type LanguageRegime, type MatchingInputs, type MatchingProvider, type PublicationFacts, type Shortlist,
} from '@centrale/procurement';
import { hashOf } from '../../platform/http/request-context.js';
import { organisationName } from '../../platform/identity/holders.js';

/** What reads one row: a transaction or a plain reader. */
export interface Db {
  one<R extends object>(sql: string, params?: readonly unknown[]): Promise<R | undefined>;
}

/** The shortlist of one custom lot with what it was made of. */
export interface LotShortlist extends Shortlist {
  readonly inputs: MatchingInputs;
  readonly hash: string;
}

/** Everything that checking, accepting and publishing decide on, as it is now. */
export interface CallOffFacts {
  readonly now: Date;
  readonly title: LocalText;
  readonly agreementNumber: string;
  readonly guarded: PublicationFacts;
  readonly shortlists: readonly LotShortlist[];
  /** Framework lots by number. */
  readonly lotIds: ReadonlyMap<number, string>;
}

interface Row {
  readonly id: string;
  readonly now: Date;
  readonly status: CallOffStatus;
  readonly version: number;
  readonly composition: Composition;
  readonly agreementNumber: string;
  readonly agreement: GuardedAgreement;
  readonly frameworkLots: readonly (GuardedLot & { readonly id: string })[];
  readonly briefingStatus: BriefingStatus;
  readonly briefing: BriefingContent;
  readonly regime: LanguageRegime;
  readonly buyerAdmitted: boolean;
  readonly decision1: DecisionFacts | null;
  readonly acceptedShortlist: string | null;
  readonly providers: readonly MatchingProvider[];
}

/** Applications under way tell nothing yet, refused ones never will. */
const KNOWN = `('admitted', 'suspended', 'withdrawn', 'excluded')`;

const QUALIFICATIONS = `(
  select json_agg(json_build_object(
    'id', q.id, 'lotNumber', l.number, 'status', q.status, 'validFrom', q.valid_from, 'validTo', q.valid_to, 'suspendedUntil', q.suspended_until,
    'rates', (
      select coalesce(json_agg(json_build_object(
        'id', r.id, 'unit', r.unit, 'cents', r.cents, 'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.id), '[]')
      from rate r where r.qualification_id = q.id)
  ) order by q.id)
  from qualification q join framework_lot l on l.id = q.lot_id
  where q.provider_id = v.id and q.agreement_id = c.agreement_id and q.status in ${KNOWN})`;

const PROVIDERS = `(
  select coalesce(json_agg(json_build_object(
    'id', v.id, 'name', ${organisationName('g')}, 'profile', v.profile,
    'qualifications', ${QUALIFICATIONS},
    'invitations', (
      select count(*) from invitation i join call_off x on x.id = i.call_off_id
      where i.provider_id = v.id and x.agreement_id = c.agreement_id and i.invited_at > centrale.now() - interval '12 months'),
    'awards', (
      select count(*) from award w
      where w.provider_id = v.id and w.agreement_id = c.agreement_id and w.status in ('notified', 'final')
        and w.notified_at > centrale.now() - interval '12 months'),
    'completed', (select count(*) from "order" o where o.provider_id = v.id and o.agreement_id = c.agreement_id and o.status = 'completed')
  ) order by v.id), '[]')
  from provider v join organisation g on g.id = v.id
  where exists (select from qualification q where q.provider_id = v.id and q.agreement_id = c.agreement_id and q.status in ${KNOWN}))`;

const SQL = `
  select c.id, centrale.now() as now, c.status, c.version, c.composition, a.number as "agreementNumber",
    json_build_object(
      'status', a.status, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'ceilingCents', a.ceiling_cents, 'reservedCents', a.reserved_cents,
      'committedCents', a.committed_cents) as agreement,
    (select json_agg(json_build_object(
       'id', l.id, 'number', l.number, 'route', l.route, 'ceilingCents', l.ceiling_cents, 'reservedCents', l.reserved_cents,
       'committedCents', l.committed_cents, 'minimumInvited', l.minimum_invited, 'minimumDays', l.minimum_days, 'criteria', l.criteria) order by l.number)
     from framework_lot l where l.agreement_id = c.agreement_id) as "frameworkLots",
    b.status as "briefingStatus", b.content as briefing, n.language_regime as regime,
    exists (select from buyer y where y.agreement_id = c.agreement_id and y.organisation_id = c.organisation_id and y.status = 'admitted') as "buyerAdmitted",
    (select json_build_object('amountCents', d.amount_cents, 'creditConfirmed', d.credit_confirmed, 'version', d.composition_version)
     from decision d where d.call_off_id = c.id and d.no = 1 and d.superseded_at is null) as decision1,
    (select s.hash from shortlist s where s.call_off_id = c.id order by s.accepted_at desc, s.id desc limit 1) as "acceptedShortlist",
    ${PROVIDERS} as providers
  from call_off c
  join framework_agreement a on a.id = c.agreement_id
  join briefing b on b.id = c.briefing_id
  join organisation n on n.id = c.organisation_id
  where c.id = $1`;

/** One statement; what is derived of it is pure. */
export async function readFacts(db: Db, id: string): Promise<CallOffFacts> {
  const row = await db.one<Row>(SQL, [id]);
  if (!row) throw new Error(`No call-off ${id}: it is locked or was just read`);
  const shortlists = row.composition.lots.map((lot) => shortlistOf(row, lot));
  const { composition, decision1, acceptedShortlist, ...rest } = row;
  return {
    now: row.now,
    title: composition.title,
    agreementNumber: row.agreementNumber,
    shortlists,
    lotIds: new Map(row.frameworkLots.map(({ number, id: lotId }) => [number, lotId])),
    guarded: {
      ...rest,
      composition,
      decision1,
      acceptedShortlist,
      eligible: Object.fromEntries(shortlists.map(({ lotNo, ranked }) => [lotNo, ranked.length])),
      currentShortlist: hashOfAll(shortlists),
    },
  };
}

/** Providers without anything on the lots drawn on are not even excluded. */
function shortlistOf(row: Row, lot: Composition['lots'][number]): LotShortlist {
  const requirements = requirementsOf(lot, row.composition, row.briefing, row.id);
  const touched = row.providers.filter(({ qualifications }) => qualifications.some(({ lotNumber }) => requirements.lotNumbers.includes(lotNumber)));
  const inputs: MatchingInputs = { lot: requirements, providers: touched, asOf: row.now.toISOString() };
  return { ...shortlist(inputs), inputs, hash: hashOf(canonicalJson(eligibilityOf(inputs))) };
}

const hashOfAll = (shortlists: readonly LotShortlist[]): string => hashOf(canonicalJson(shortlists.map(({ lotNo, hash }) => ({ lotNo, hash }))));
