import { organisationsOf, type Actor, type LocalDate } from '@centrale/kernel';
import {
  missingInAdvice, type AdviceContent, type AdviceSubject, type AnsweredRequest, type RequestStatus, type RouteFacts, type SelfCheck,
} from '@centrale/participation';
import { type Refusal } from '@centrale/kernel';
import { type Tx } from '../../platform/database/tx.js';
import { NotFound } from '../../platform/http/answers.js';
import { ADVISING_BODY, GUIDES, type AdvisingBody } from '../advising-body.js';
import { closingDaysOf } from '../closing-days.js';
import { type AdviceEntity } from './advice.entity.js';
import { PARTS } from './advice-text.js';
import { EVIDENCE, type KeptEvidence } from './evidence.js';

export interface AdviceFacts extends Omit<AdvisingBody, 'status'>, Pick<AdviceContent, 'recommendations' | 'minorityPositions' | 'trajectories'> {
  readonly bodyStatus: RouteFacts['status'];
  readonly guides: boolean;
  readonly selfCheck: SelfCheck | null;
  readonly requestStatus: RequestStatus | null;
  /** Trajectories of the body, whatever advice they are linked to. */
  readonly ofBody: readonly string[];
  readonly targetGroups: readonly string[];
  readonly noteIds: readonly string[];
  readonly attachmentIds: readonly string[];
  readonly closing: readonly LocalDate[];
  /** Only where it is asked: it looks at everything around the trajectories. */
  readonly evidence?: KeptEvidence;
}

/** What groups the linked trajectories of `a` were meant for: each is judged in the self-check. */
export const TARGET_GROUPS = `array(select distinct g from advice_trajectory l join trajectory t on t.id = l.trajectory_id, unnest(t.target_groups) g where l.advice_id = a.id order by g)`;

/** The rules under which an advice began hold until its end. */
export async function readAdviceFacts(tx: Tx, actor: Actor, advice: AdviceEntity, withEvidence = false): Promise<AdviceFacts> {
  return (await tx.one<AdviceFacts>(
    `select ${ADVISING_BODY('$2')}, b.status as "bodyStatus", ${GUIDES('$3')} as guides, ${PARTS}, ${TARGET_GROUPS} as "targetGroups",${withEvidence ? ` ${EVIDENCE} as evidence,` : ''}
       (select json_build_object('outcome', c.outcome, 'textHash', c.text_hash, 'whole', centrale.self_check_whole(c.id)) from self_check c where c.advice_id = a.id order by c.signed_at desc, c.id desc limit 1) as "selfCheck",
       (select r.status from advice_request r where r.id = a.request_id) as "requestStatus",
       array(select t.id from trajectory t where t.body_id = a.body_id) as "ofBody",
       array(select n.id from expertise_note n where n.advice_id = a.id order by n.at, n.id) as "noteIds",
       array(select f.id from attachment f where f.dossier_type = 'advice' and f.dossier_id = a.id and f.removed_at is null) as "attachmentIds",
       ${closingDaysOf('a.organisation_id')} as closing
     from advice a join body b on b.id = a.body_id join organisation o on o.id = a.organisation_id join rule_pack p on p.pack_id = a.pack_id and p.version = a.pack_version
     where a.id = $1`,
    [advice.id, actor.personId, organisationsOf(actor, ['facilitator'])],
  ))!;
}

export interface StartFacts extends AdvisingBody {
  readonly request: AnsweredRequest | null;
}

/** Of the body that begins an advice, and of the request that it answers. @throws NotFound also where there is no such request */
export async function readStartFacts(tx: Tx, actor: Actor, bodyId: string, requestId: string | undefined): Promise<StartFacts> {
  const facts = await tx.one<StartFacts>(
    `select ${ADVISING_BODY('$2')}, (
       select json_build_object('status', r.status, 'bodyId', r.body_id, 'taken', exists (select from advice a where a.request_id = r.id and a.status <> 'withdrawn'))
       from advice_request r where r.id = $3 and r.organisation_id = b.organisation_id) as request
     from body b join organisation o on o.id = b.organisation_id join rule_pack p on p.pack_id = b.pack_id and p.version = b.pack_version where b.id = $1`,
    [bodyId, actor.personId, requestId],
  );
  if (!facts || (requestId && !facts.request)) throw new NotFound();
  return facts;
}

/** Before it begins an advice has no trajectory, and nobody who guides one. */
export const subjectOf = (facts: Omit<AdvisingBody, 'status'> & { readonly guides?: boolean }, status: AdviceSubject['status']): AdviceSubject => ({
  organisationId: facts.organisationId, contactOfficialId: facts.contactOfficialId, functions: facts.functions, classes: facts.classes, hasSpokesperson: facts.hasSpokesperson,
  route: facts.pack.adviceRoute, guides: facts.guides ?? false, status,
});

export const contentIn = ({ title, analysis, justification }: AdviceEntity, { recommendations, minorityPositions, trajectories }: AdviceFacts): AdviceContent => ({
  title, analysis, justification, recommendations, minorityPositions, trajectories,
});

export const missingFrom = (advice: AdviceEntity, facts: AdviceFacts): Refusal[] => missingInAdvice(contentIn(advice, facts), facts.languageRegime);

export const routeOf = ({ kind, underAtelier, bodyStatus }: AdviceFacts): RouteFacts => ({ kind, underAtelier, status: bodyStatus });
