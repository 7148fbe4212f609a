import { organisationName } from '../../platform/identity/holders.js';
import { KNOWN } from './meeting-reaches.queries.js';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const named = (party: string): string => `(select json_build_object('partyId', p.id, 'name', p.name) from party p where p.id = ${party})`;
const list = (fields: string, from: string, order: string): string => `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;

/** Versions as they were published. */
export const AGENDA_VERSIONS = list(
  `'no', v.no, 'final', v.final, 'publishedAt', ${instant('v.published_at')}, 'lines', v.items`, 'agenda_version v where v.meeting_id = m.id', 'v.no desc');

const ITEMS = list(
  `'id', a.id, 'title', a.title, 'explanation', a.explanation, 'status', a.status, 'submittedAt', ${instant('a.submitted_at')}, 'late', a.late, 'minutes', a.minutes,
   'reason', a.reason, 'fromSignal', a.signal_id is not null, 'fromMeetingNumber', case when a.origin_meeting_id <> m.id then w.number end`,
  `agenda_item a join meeting w on w.id = a.origin_meeting_id where a.meeting_id = m.id or (a.origin_meeting_id = m.id and a.status in ('deferred', 'refused'))`,
  'a.position nulls last, a.submitted_at, a.id');

const INVITATIONS = list(
  `'id', i.id, 'partyId', i.party_id, 'name', coalesce(p.name, y.name), 'groupLabel', i.group_label, 'class', i.class, 'channel', i.channel, 'sentAt', ${instant('i.sent_at')}, 'late', i.late`,
  'meeting_invitation i left join party p on p.id = i.party_id left join interest y on y.id = i.interest_id where i.meeting_id = m.id and i.round = m.round', 'i.sent_at, i.id');

const ATTENDANCE = list(
  `'id', n.id, 'partyId', n.party_id, 'name', p.name, 'class', n.class, 'count', n.count, 'capacity', n.capacity`,
  'attendance n left join party p on p.id = n.party_id where n.meeting_id = m.id', 'n.class, n.party_id nulls last, n.id');

/** The last version, or the last of those that went as far. */
const REPORT = (standing = 'true'): string => `(select json_build_object('revision', case when r.status = 'draft' then r.revision end, 'version', r.version, 'status', r.status, 'text', r.text,
    'correctionUntil', (select max(s.correction_until) from meeting_report s where s.meeting_id = m.id and s.status = 'shared'), 'publishedAt', ${instant('r.published_at')})
  from meeting_report r where r.meeting_id = m.id and ${standing} order by r.version desc limit 1)`;

const CORRECTIONS = list(
  `'id', c.id, 'text', c.text, 'proposedAt', ${instant('c.proposed_at')}, 'status', c.status, 'answer', c.answer`,
  'report_correction c where c.meeting_id = m.id', 'c.proposed_at, c.id');

const DUTIES = list(
  `'id', c.id, 'kind', c.kind, 'rule', c.rule, 'ownerSide', c.owner_side, 'term', c.term, 'anchor', c.anchor, 'adjustments', c.adjustments, 'closingDays', c.closing_days,
   'satisfiedOn', c.satisfied_on`,
  `clock c where c.dossier_type = 'meeting' and c.dossier_id = m.id and c.kind in ('invitation', 'report') and c.ended_on is null and (c.kind = 'report' or c.part = m.round::text)`,
  'c.kind, c.id');

const OPEN_OUTCOMES = `(select json_build_object('questions', count(*) filter (where c.kind in ('question', 'solution')), 'signals', count(*) filter (where c.kind = 'signal'))
  from contribution c where c.meeting_id = m.id and c.outcome is null)`;

const REGISTERED = `(select json_build_object('confirmed', count(*) filter (where r.status = 'confirmed'), 'waiting', count(*) filter (where r.status = 'waiting'),
    'pending', count(*) filter (where r.status = 'pending')) from registration r where r.meeting_id = m.id)`;

const TO_REACH = `(select json_build_object('all', count(*), 'open', count(*) filter (where x.how is null)) from meeting_reach x ${KNOWN} and x.meeting_id = m.id)`;

const SERVED = `coalesce(
  (select json_build_object('of', 'trajectory', 'id', q.id, 'title', q.title) from trajectory q where q.id = m.serves_question_id and q.id is distinct from m.trajectory_id
    and q.status <> 'draft' and not q.confidential),
  (select json_build_object('of', 'request', 'id', q.id, 'title', q.subject) from advice_request q where q.id = m.serves_question_id and q.status <> 'draft'))`;

/** All of one meeting, of `meeting m` and what stands beside it. */
export const ONE = `
  m.organisation_id as "organisationId", m.phase_id as "phaseId", (select p.name from phase p where p.id = m.phase_id) as "phaseName", m.location, m.languages, m.capacity, m.alternatives, m.public, m.method, m.reason, m.sequence, m.round,
  m.pack_id as "packId", m.pack_version as "packVersion", m.serves_question_id as "servesQuestionId", ${SERVED} as "servesQuestion", m.chair_party_id as "chairPartyId",
  m.rapporteur_party_id as "rapporteurPartyId", m.facilitator_organisation_id as "facilitatorOrganisationId", m.published_at as "publishedAt",
  m.invited_at as "invitedAt", m.changed_at as "changedAt", ${named('m.chair_party_id')} as chair, ${named('m.rapporteur_party_id')} as rapporteur,
  (select ${organisationName('f')} from organisation f where f.id = m.facilitator_organisation_id) as "facilitatorName",
  ${AGENDA_VERSIONS} as agenda, ${ITEMS} as items, ${INVITATIONS} as invitations, ${ATTENDANCE} as attendance, ${REPORT()} as report, ${REPORT(`r.status = 'shared'`)} as "sharedReport", ${CORRECTIONS} as corrections,
  ${DUTIES} as duties, ${OPEN_OUTCOMES} as "openOutcomes", ${REGISTERED} as registered, ${TO_REACH} as "toReach", (select count(*)::int from contribution c where c.meeting_id = m.id) as contributions,
  ${DEVIATIONS(`'meeting'`, 'm.id')} as deviations, ${NON_CONFORMITIES(`'meeting'`, 'm.id')} as "nonConformities"`;
