import { type LocalText } from '@centrale/kernel';
import {
  type Advice, type EvidenceView, type AdviceContent, type AdviceRow, type AdviceTrajectoryView, type AnswerView, type CommitmentView, type DeliveryView, type DeviationView, type ExpertiseNoteView,
  type InterimView, type NonConformityView, type RecommendationView, type RequestStatus, type RouteFacts, type SelfCheckForm, type SelfCheckView, type VoterView,
} from '@centrale/participation';
import { type AdvisingBody } from '../advising-body.js';
import { type KeptDuty } from '../duties.js';
import { type KeptEvidence } from './evidence.js';

export interface KeptSelfCheck extends Omit<SelfCheckView, keyof SelfCheckForm | 'current'> {
  readonly form: SelfCheckForm;
  readonly textHash: string;
  readonly whole: boolean;
}
type Kept<T, K extends keyof T> = Omit<T, K>;

/** An advice with everything around it, as one statement brings it. */
export interface FoundAdvice extends Omit<AdvisingBody, 'status'>, AdviceContent, Pick<Advice, 'senderType' | 'requestId' | 'textHash' | 'vote' | 'version'>, Kept<AdviceRow, 'clock' | 'organisationId' | 'bodyId' | 'title'> {
  readonly duty: KeptDuty | null;
  readonly duties: readonly (KeptDuty & { readonly part: string })[];
  readonly bodyStatus: RouteFacts['status'];
  readonly guides: boolean;
  readonly requestNumber: string | null;
  readonly requestDuty: KeptDuty | null;
  readonly requestStatus: RequestStatus | null;
  readonly noTrajectoryReason: LocalText | null;
  readonly adoptedOn: string | null;
  readonly endedReason: string | null;
  readonly numbered: readonly RecommendationView[];
  readonly linked: readonly (AdviceTrajectoryView & { readonly domains: readonly string[] })[];
  readonly notes: readonly ExpertiseNoteView[];
  readonly selfChecks: readonly KeptSelfCheck[];
  readonly targetGroups: readonly string[];
  readonly voters: readonly VoterView[];
  readonly evidence: KeptEvidence;
  /** As it was when the advice left. */
  readonly sentEvidence: EvidenceView | null;
  readonly delivery: DeliveryView | null;
  readonly response: AnswerView | null;
  readonly interims: readonly InterimView[];
  readonly commitments: readonly Kept<CommitmentView, 'overdue'>[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly sentThisYear: boolean;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (row: string, from: string, order: string): string => `(select coalesce(json_agg(json_build_object(${row}) order by ${order}), '[]') from ${from})`;

/** Parts of `FoundAdvice`, for a statement with the advice `a` of the body `b`. */
export const RECOMMENDATIONS = list(`'id', n.id, 'no', n.no, 'text', n.text`, 'recommendation n where n.advice_id = a.id', 'n.no');
export const NOTES = list(
  `'id', n.id, 'class', n.class, 'authorName', w.name, 'text', n.text, 'attachmentId', n.attachment_id, 'at', ${instant('n.at')}`,
  'expertise_note n join person w on w.id = n.person_id where n.advice_id = a.id', 'n.at, n.id',
);
export const SELF_CHECKS = list(
  `'id', k.id, 'form', k.content -> 'form', 'noteIds', k.note_ids, 'outcome', k.outcome, 'textHash', k.text_hash, 'whole', centrale.self_check_whole(k.id), 'signedBy', w.name, 'signedAt', ${instant('k.signed_at')}, 'hash', k.hash`,
  'self_check k join person w on w.id = k.signed_by where k.advice_id = a.id', 'k.signed_at desc, k.id desc',
);
export const LINKED = list(
  `'trajectoryId', t.id, 'title', t.title, 'subTheme', l.sub_theme, 'domains', t.domains`, 'advice_trajectory l join trajectory t on t.id = l.trajectory_id where l.advice_id = a.id', 'l.no',
);
export const VOTERS = list(
  `'partyId', q.id, 'name', q.name`,
  `body_membership m join party q on q.id = m.party_id where m.body_id = a.body_id and m.voting and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())`, 'q.name, q.id',
);
export const DELIVERY = `(select json_build_object('channel', d.channel, 'sentOn', d.sent_on, 'receivedOn', d.received_on, 'latestOn', d.latest_on, 'receiptProof', d.receipt_proof, 'to', d.to_whom, 'proof', d.proof, 'attachmentId', d.attachment_id, 'evidenceHash', d.evidence_hash)
  where d.advice_id is not null)`;
export const RESPONSE = `(select json_build_object('id', e.id, 'status', e.status, 'organ', e.organ, 'decisionOn', e.decision_on, 'decisionRef', e.decision_ref, 'introduction', e.introduction,
  'answeredOn', e.answered_on, 'answers', ${list(`'recommendationId', x.recommendation_id, 'outcome', x.outcome, 'motivation', x.motivation`,
  'recommendation_answer x join recommendation y on y.id = x.recommendation_id where x.response_id = e.id', 'y.no')}) from advice_response e where e.advice_id = a.id)`;
export const INTERIMS = list(`'onDate', i.on_date, 'announcedFor', i.announced_for, 'text', i.text, 'counts', i.counts`, 'interim_status i where i.advice_id = a.id', 'i.at, i.id');
export const COMMITMENTS = list(`'id', c.id, 'recommendationId', c.recommendation_id, 'what', c.what, 'dueOn', c.due_on, 'doneOn', c.done_on`, 'commitment c where c.advice_id = a.id', 'c.due_on, c.id');
