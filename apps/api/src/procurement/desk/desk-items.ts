import { confidentialSubject, type DeskKind, type DeskItem } from '@centrale/procurement';

/** Where an item comes from: rows of a table that wait for a person with a role, in the organisation that the row names. */
interface Source {
  readonly kind: DeskKind;
  readonly dossierType: DeskItem['dossierType'];
  /** From and where; `me(role, organisation)` holds the reader's roles, $2 is the reader. */
  readonly rows: string;
  /** Expressions of id, number, title, due and since. */
  readonly of: readonly [id: string, number: string, title: string, due: string, since: string];
}

const has = (role: string, organisation?: string): string =>
  `exists (select from me where me.role = '${role}'${organisation ? ` and me.organisation = ${organisation}` : ''})`;
const bothLanguages = (text: string): string => `jsonb_build_object('nl', ${text}, 'fr', ${text})`;

const CONTACT = ['r.id', 'r.number', bothLanguages('r.subject'), 'null::timestamptz', 'r.received_at'] as const;
const BRIEFING = ['b.id', 'b.number', bothLanguages(`b.content->>'title'`), 'null::timestamptz', 'b.updated_at'] as const;
const callOff = (due: string, since = 'c.updated_at'): Source['of'] => ['c.id', 'c.number', `c.composition->'title'`, due, since];
const NO_DATE = 'null::timestamptz';
const MINE = `$2::uuid in (c.officer_id, c.stand_in_id) and ${has('serviceOfficer')}`;
/** Once taken in, a briefing is its officer's or, in their absence, the stand-in's. */
const HANDLED = `$2::uuid in (b.officer_id, b.stand_in_id) and ${has('serviceOfficer')}`;
/** In confidence until the provider has bound itself. (R002-07) */
const SUBJECT = `case when centrale.call_off_withheld(c.id, i.provider_id) then '${JSON.stringify(confidentialSubject)}'::jsonb else c.composition->'title' end`;
const invitation = (due: string, since: string): Source['of'] => ['i.id', 'c.number', SUBJECT, due, since];
const order = (due: string, since: string): Source['of'] => ['o.id', 'o.number', 'l.title', due, since];
/** An order is kept in confidence with its call-off. (R002-07) */
const ORDER_TOLD = 'not centrale.call_off_kept_from(o.call_off_id, $2)';

const briefings = (kind: DeskKind, status: string, whose: string): Source => ({
  kind, dossierType: 'briefing', of: BRIEFING, rows: `briefing b where b.status = '${status}' and ${whose} and not centrale.briefing_withheld(b.id, $2)`,
});
const callOffs = (kind: DeskKind, rows: string, due = NO_DATE): Source => ({ kind, dossierType: 'callOff', of: callOff(due), rows: `call_off c where ${rows} and not centrale.call_off_kept_from(c.id, $2)` });

/** Regular opened offers with the criteria of their lot. */
const JUDGED = `opened_offer u join regularity g on g.offer_id = u.offer_id and g.regular
  join offer_lot x on x.offer_id = u.offer_id join criterion k on k.call_off_lot_id = x.call_off_lot_id`;
/** What the panel has not agreed on yet. */
const UNSETTLED = `select from ${JUDGED} where u.call_off_id = c.id
  and not exists (select from consensus n where n.offer_id = u.offer_id and n.criterion_id = k.id)`;
/** What an evaluator still has to score; a panel without evaluators owes everything. */
const UNSCORED = (whose: string): string => `select from evaluator e cross join (${JUDGED})
  where u.call_off_id = e.call_off_id and e.call_off_id = c.id and e.person_id = ${whose} and e.replaced_at is null and e.conflict is not true
  and not exists (select from score s where s.offer_id = u.offer_id and s.criterion_id = k.id and s.evaluator_id = e.person_id)`;

const service: readonly Source[] = [
  { kind: 'assignContact', dossierType: 'contactRequest', of: CONTACT, rows: `contact_request r where r.status = 'received' and ${has('serviceOfficer')}` },
  { kind: 'followContact', dossierType: 'contactRequest', of: CONTACT, rows: `contact_request r where r.status = 'assigned' and r.officer_id = $2 and ${has('serviceOfficer')}` },
  briefings('takeInBriefing', 'submitted', has('serviceOfficer')),
  briefings('handleIntake', 'inIntake', HANDLED),
  briefings('acceptBriefing', 'agreed', HANDLED),
  briefings('composeCallOff', 'accepted', HANDLED),
  callOffs('finishComposition', `c.status = 'draft' and ${MINE}`),
  callOffs('publishCallOff', `c.status = 'approved' and ${MINE}`),
  callOffs('answerQuestion', `c.status = 'published' and ${MINE} and exists (select from question q where q.call_off_id = c.id and q.answered_at is null)`, 'c.questions_due_at'),
  callOffs('appointEvaluators', `c.status = 'evaluation' and ${MINE} and not exists (select from evaluator e where e.call_off_id = c.id and e.replaced_at is null)`),
  callOffs('findConsensus', `c.status = 'evaluation' and ${MINE} and exists (${UNSETTLED}) and not exists (${UNSCORED('e.person_id')})`),
  callOffs('proposeAward', `c.status = 'evaluation' and ${MINE} and exists (select from consensus k join offer f on f.id = k.offer_id where f.call_off_id = c.id) and not exists (${UNSETTLED})`),
  callOffs('checkAwardee', `c.status = 'awardProposed' and ${MINE} and exists (select from award w where w.call_off_id = c.id and w.status = 'proposed' and w.checked_on is null)`),
  callOffs('notifyAward', `c.status = 'awardProposed' and ${MINE} and exists (select from decision d where d.call_off_id = c.id and d.no = 2 and d.superseded_at is null)`),
  callOffs(
    'draftOrder',
    `${MINE} and exists (select from award w where w.call_off_id = c.id and w.status in ('notified','final')
       and (w.standstill_until is null or w.standstill_until < centrale.today())
       and not exists (select from "order" o where o.award_id = w.id and o.status not in ('declined','cancelled')))`,
  ),
  callOffs('openOffers', `c.status = 'published' and c.offers_due_at <= centrale.now() and ${has('opener')}`, 'c.offers_due_at'),
  callOffs('completeOpening', `c.status = 'opening' and ${has('opener')} and exists (select from opening p where p.call_off_id = c.id and p.first_opener_id <> $2)`),
  { kind: 'decideAdmission', dossierType: 'buyer', rows: `buyer b join organisation g on g.id = b.organisation_id where b.status = 'requested' and ${has('contractManager')}`,
    of: ['b.id', `''`, `jsonb_build_object('nl', g.name_nl, 'fr', g.name_fr)`, NO_DATE, 'b.requested_at'] },
  { kind: 'reviewQualification', dossierType: 'qualification', rows: `qualification q join organisation g on g.id = q.provider_id where q.status in ('applied','underReview') and ${has('contractManager')}`,
    of: ['q.id', `''`, `jsonb_build_object('nl', g.name_nl, 'fr', g.name_fr)`, NO_DATE, 'q.applied_at'] },
  { kind: 'sendOrder', dossierType: 'order', of: order(NO_DATE, 'o.drafted_at'),
    rows: `"order" o join call_off_lot l on l.id = o.call_off_lot_id join call_off c on c.id = o.call_off_id where o.status = 'drafted' and ((${MINE}) or ${has('projectOwner', 'o.organisation_id')}) and ${ORDER_TOLD}` },
];

const buyer: readonly Source[] = [
  briefings('completeBriefing', 'draft', has('projectOwner', 'b.organisation_id')),
  briefings('answerRemarks', 'needsInformation', has('projectOwner', 'b.organisation_id')),
  briefings('agreeBriefing', 'inIntake', has('projectOwner', 'b.organisation_id')),
  callOffs('approveCallOff', `c.status = 'checked' and ${has('projectOwner', 'c.organisation_id')}`),
  callOffs('recordDecision1', `c.status in ('checked','approved') and ${has('decisionRecorder', 'c.organisation_id')} and not exists (select from decision d where d.call_off_id = c.id and d.no = 1 and d.superseded_at is null)`),
  callOffs('recordDecision2', `c.status = 'awardProposed' and ${has('decisionRecorder', 'c.organisation_id')} and not exists (select from decision d where d.call_off_id = c.id and d.no = 2 and d.superseded_at is null)`),
  { kind: 'findComplete', dossierType: 'order', of: order(`(o.ends_on + 1)::timestamp at time zone 'Europe/Brussels'`, 'o.answered_at'),
    rows: `"order" o join call_off_lot l on l.id = o.call_off_lot_id where o.status = 'active' and ${has('projectOwner', 'o.organisation_id')} and ${ORDER_TOLD}` },
];

const evaluator: readonly Source[] = [
  callOffs('declareInterest', `c.status = 'evaluation' and exists (select from evaluator e where e.call_off_id = c.id and e.person_id = $2 and e.replaced_at is null and e.declared_at is null)`),
  callOffs('scoreOffers', `c.status = 'evaluation' and exists (${UNSCORED('$2')} and e.conflict = false)`),
];

/** Only what is the reader's own: nothing that derives from offers reaches anybody else before the opening. */
const INVITED = `invitation i join call_off c on c.id = i.call_off_id and c.status = 'published' and centrale.now() < c.offers_due_at
  where exists (select from me where me.organisation = i.provider_id and me.role in ('providerManager','providerEditor'))`;

const provider: readonly Source[] = [
  { kind: 'answerInvitation', dossierType: 'invitation', of: invitation('c.offers_due_at', 'i.invited_at'), rows: `${INVITED} and i.status in ('invited','seen')` },
  { kind: 'submitOffer', dossierType: 'invitation', of: invitation('c.offers_due_at', 'i.invited_at'),
    rows: `${INVITED} and i.status = 'willOffer' and not exists (select from offer_lot x where x.call_off_lot_id = i.call_off_lot_id and x.provider_id = i.provider_id and x.live)` },
  { kind: 'acceptOrder', dossierType: 'order', of: order('o.answer_by', 'o.sent_at'),
    rows: `"order" o join call_off_lot l on l.id = o.call_off_lot_id where o.status = 'sent' and ${has('providerManager', 'o.provider_id')}` },
  { kind: 'readLetter', dossierType: 'invitation', of: invitation(NO_DATE, 't.sent_at'),
    rows: `letter t join invitation i on i.call_off_lot_id = t.call_off_lot_id and i.provider_id = t.provider_id join call_off c on c.id = i.call_off_id
      where t.sent_at > centrale.now() - interval '14 days' and ${has('providerManager', 't.provider_id')}` },
];

const select = ({ kind, dossierType, rows, of: [id, number, title, due, since] }: Source): string =>
  `select '${kind}' as kind, '${dossierType}' as "dossierType", ${id} as "dossierId", ${number} as number, ${title} as title, ${due} as "dueAt", ${since} as since from ${rows}`;

/** One statement for everything that waits for a person: $1 their roles, $2 themselves, $3 how many at most. */
export const DESK = `with me as (select * from jsonb_to_recordset($1) as m(role text, organisation uuid))
  ${[...service, ...buyer, ...evaluator, ...provider].map(select).join('\n  union all ')}
  order by "dueAt" asc nulls last, since asc, "dossierId", kind limit $3`;
