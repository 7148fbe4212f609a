import { Injectable } from '@nestjs/common';
import { firstOf, mayOf, organisationsOf, providerRoles, refuse, type Actor, type LocalText, type Page, type Refusal, type Text3 } from '@centrale/kernel';
import {
  callOffPhase, confidentialSubject, invitationPolicy, isWithheld, refuseInvitationCommand, refuseOfferChange, refuseQuestion, refuseUndertaking, refuseWithheld,
  undertakingVersion,
  type CallOff, type CallOffLotView, type Invitation, type InvitationRow, type InvitationView, type LetterView, type OfferReceiptView, type QuestionView,
  type UndertakingView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { PublishedCallOffs, type AskedQuestion, type PublishedCallOff } from '../call-offs/published-call-offs.service.js';
import { type InvitationsQuery } from './invitations.query.js';

interface Row extends Invitation {
  readonly callOffNumber: string;
  readonly title: LocalText;
  readonly lotNo: number;
  readonly lotTitle: LocalText;
  readonly organisationName: Text3;
  readonly callOffStatus: CallOff['status'];
  readonly questionsDueAt: Date;
  readonly offersDueAt: Date;
  readonly offered: boolean;
  readonly confidential: boolean;
  readonly undertaken: boolean;
  readonly now: Date;
  readonly key: string;
}

type Receipt = Omit<OfferReceiptView, 'submittedAt' | 'withdrawnAt'> & { readonly submittedAt: string; readonly withdrawnAt: string | null };

interface ViewRow extends Row {
  readonly undertaking: UndertakingView | null;
  readonly declinedReason: string | null;
  readonly cancelledReason: LocalText | null;
  readonly offers: readonly Receipt[];
  readonly letter: (Omit<LetterView, 'id' | 'sentAt'> & { readonly id: string; readonly sentAt: string }) | null;
  readonly orderId: string | null;
}

const COLUMNS = `i.id, i.call_off_id as "callOffId", i.call_off_lot_id as "callOffLotId", i.provider_id as "providerId", i.status,
  c.number as "callOffNumber", c.composition->'title' as title, l.no as "lotNo", l.title as "lotTitle",
  ${organisationName('n')} as "organisationName", c.status as "callOffStatus",
  c.questions_due_at as "questionsDueAt", c.offers_due_at as "offersDueAt", i.invited_at::text as key, centrale.now() as now,
  exists (select from offer_lot x where x.call_off_lot_id = i.call_off_lot_id and x.provider_id = i.provider_id and x.live) as offered,
  centrale.briefing_hidden(c.briefing_id) as confidential, u.given_at is not null as undertaken`;

const TABLES = `invitation i join call_off c on c.id = i.call_off_id join call_off_lot l on l.id = i.call_off_lot_id join organisation n on n.id = c.organisation_id
  left join confidentiality_undertaking u on u.call_off_id = i.call_off_id and u.provider_id = i.provider_id`;

/** The instant as the page reads it. */
const UNDERTAKING = `(
  select json_build_object('givenBy', s.name, 'givenAt', to_char(u.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', u.text_version)
  from person s where s.id = u.given_by)`;

const OFFERS = `(
  select coalesce(json_agg(json_build_object(
    'id', o.id, 'status', o.status, 'submittedAt', o.submitted_at, 'submittedBy', p.name, 'contentHash', e.content_hash, 'envelopeHash', e.envelope_hash,
    'auditRoot', o.audit_root, 'withdrawnAt', o.withdrawn_at) order by o.submitted_at desc, o.id desc), '[]')
  from offer_lot x join offer o on o.id = x.offer_id join offer_envelope e on e.offer_id = o.id join person p on p.id = o.submitted_by
  where x.call_off_lot_id = i.call_off_lot_id and x.provider_id = i.provider_id)`;

const LETTER = `(
  select r.content || jsonb_build_object('id', r.id, 'sentAt', r.sent_at) from letter r
  where r.call_off_lot_id = i.call_off_lot_id and r.provider_id = i.provider_id order by r.sent_at desc, r.id desc limit 1)`;

/** Once it was sent. */
const ORDER = `(
  select d.id from "order" d where d.call_off_lot_id = i.call_off_lot_id and d.provider_id = i.provider_id and d.sent_at is not null
  order by d.sent_at desc, d.id desc limit 1)`;

/** A provider's inbox, and a call-off as it sees one. Nobody else reads any of this, whatever their role. */
@Injectable()
export class InvitationsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly callOffs: PublishedCallOffs,
  ) {}

  async list(actor: Actor, query: InvitationsQuery): Promise<Page<InvitationRow>> {
    const [invitedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${COLUMNS} from ${TABLES}
       where i.provider_id = any ($1::uuid[])
         and ($2::boolean is null or $2 = (c.status = 'published' and centrale.now() < c.offers_due_at))
         and ($3::timestamptz is null or (i.invited_at, i.id) < ($3, $4::uuid))
       order by i.invited_at desc, i.id desc limit $5`,
      [organisationsOf(actor, providerRoles), query.open === undefined ? null : query.open === 'true', invitedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound for one that is not the actor's organisation's */
  async one(actor: Actor, id: string): Promise<InvitationView> {
    const row = await this.reader.one<ViewRow>(
      `select ${COLUMNS}, i.declined_reason as "declinedReason", c.cancelled_reason as "cancelledReason", ${OFFERS} as offers, ${LETTER} as letter,
         ${ORDER} as "orderId", ${UNDERTAKING} as undertaking
       from ${TABLES} where i.id = $1 and i.provider_id = any ($2::uuid[])`,
      [id, organisationsOf(actor, providerRoles)],
    );
    if (!row) throw new NotFound();
    const callOff = await this.callOffs.read(row.callOffId);
    return viewOf(actor, row, isWithheld(row) ? discreet(callOff) : callOff);
  }
}

const termsOf = ({ callOffStatus, questionsDueAt, offersDueAt }: Row): Pick<CallOff, 'status' | 'questionsDueAt' | 'offersDueAt'> => ({
  status: callOffStatus, questionsDueAt, offersDueAt,
});

const rowOf = (row: Row): InvitationRow => ({
  id: row.id,
  callOffId: row.callOffId,
  callOffNumber: row.callOffNumber,
  title: told(row, row.title),
  lotNo: row.lotNo,
  lotTitle: told(row, row.lotTitle),
  organisationName: row.organisationName,
  status: row.status,
  phase: callOffPhase(termsOf(row), row.now),
  offersDueAt: row.offersDueAt.toISOString(),
  offered: row.offered,
  withheld: isWithheld(row),
});

const told = (row: Row, subject: LocalText): LocalText => (isWithheld(row) ? confidentialSubject : subject);

function viewOf(actor: Actor, row: ViewRow, callOff: PublishedCallOff): InvitationView {
  return {
    ...rowOf(row),
    providerId: row.providerId,
    undertaking: row.undertaking,
    summary: callOff.summary,
    questionsDueAt: row.questionsDueAt.toISOString(),
    startsOn: callOff.startsOn,
    endsOn: callOff.endsOn,
    offerValidDays: callOff.offerValidDays,
    lot: ownLot(row, callOff),
    documents: callOff.documents,
    questions: callOff.questions.filter((question) => question.answer !== null || isOwn(row, question)).map((question) => questionOf(row, question)),
    addenda: callOff.addenda,
    declinedReason: row.declinedReason,
    cancelledReason: isWithheld(row) ? null : row.cancelledReason,
    offers: row.offers.map((offer) => ({ ...offer, submittedAt: iso(offer.submittedAt), withdrawnAt: offer.withdrawnAt && iso(offer.withdrawnAt) })),
    letter: row.letter && { ...row.letter, sentAt: iso(row.letter.sentAt) },
    orderId: row.orderId,
    may: mayOf(refusalsOf(actor, row)),
  };
}

/** What a provider knows of a call-off before it has bound itself: that there is one, what it is weighed by, and until when. (R002-07) */
const discreet = (callOff: PublishedCallOff): PublishedCallOff => ({
  ...callOff, title: confidentialSubject, summary: confidentialSubject, startsOn: null, endsOn: null, documents: [], questions: [], addenda: [],
  lots: callOff.lots.map((lot) => ({ ...lot, title: confidentialSubject, scope: confidentialSubject })),
});

const iso = (instant: string): string => new Date(instant).toISOString();

function ownLot({ callOffLotId }: Row, { lots }: PublishedCallOff): CallOffLotView {
  const lot = lots.find(({ id }) => id === callOffLotId);
  if (!lot) throw new Error(`No custom lot ${callOffLotId} in its own call-off`);
  return lot;
}

const isOwn = ({ providerId }: Row, question: AskedQuestion): boolean => question.providerId === providerId;

/** Who asked is nobody's business: another provider's question appears with its answer. */
const questionOf = (row: Row, question: AskedQuestion): QuestionView => ({
  id: question.id,
  text: question.text,
  askedAt: question.askedAt,
  answer: question.answer,
  answeredAt: question.answeredAt,
  own: isOwn(row, question),
  askedBy: null,
  may: { answer: refuse('access.needs-role', { role: 'serviceOfficer' }) },
});

function refusalsOf(actor: Actor, row: ViewRow): Record<keyof InvitationView['may'], Refusal | undefined> {
  const terms = termsOf(row);
  const withheld = refuseWithheld(row);
  const answer = (command: 'see' | 'announceOffer' | 'decline'): Refusal | undefined =>
    firstOf(invitationPolicy[command](actor, row), command === 'decline' ? undefined : withheld, refuseInvitationCommand(command, row, terms, row.offered, row.now));
  const offering = refuseOfferChange(terms, row.now);
  return {
    see: answer('see'),
    announceOffer: answer('announceOffer'),
    decline: answer('decline'),
    giveUndertaking: firstOf(invitationPolicy.giveUndertaking(actor, row), refuseUndertaking(row, undertakingVersion)),
    ask: firstOf(invitationPolicy.ask(actor, row), withheld, refuseQuestion(terms, row.now)),
    saveDraft: firstOf(invitationPolicy.saveDraft(actor, row), withheld, offering),
    submitOffer: firstOf(invitationPolicy.submitOffer(actor, row), withheld, offering, row.status === 'declined' ? refuse('offer.invitation-declined') : undefined),
    withdrawOffer: firstOf(invitationPolicy.withdrawOffer(actor, row), offering, row.offered ? undefined : refuse('offer.not-live')),
  };
}
