import { buyerRoles, firstOf, hidden, holds, needsRole, refuse, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { type CallOff, type CallOffCommand } from './call-off.js';

/** What a policy needs of a call-off: the panel is part of who may. */
export type CallOffSubject = Pick<CallOff, 'organisationId' | 'status'> & {
  readonly evaluatorIds: readonly string[];
  /** Comes of a project in confidence, on which the actor does not work. (R002-07) */
  readonly withheld?: boolean;
};

const officer = (actor: Actor): Refusal | undefined => (holds(actor, 'serviceOfficer') ? undefined : needsRole('serviceOfficer'));
const opener = (actor: Actor): Refusal | undefined => (holds(actor, 'opener') ? undefined : needsRole('opener'));
const projectOwner: Policy<CallOffSubject> = (actor, { organisationId }) =>
  holds(actor, 'projectOwner', organisationId) ? undefined : needsRole('projectOwner');
const onPanel: Policy<CallOffSubject> = (actor, { evaluatorIds }) =>
  evaluatorIds.includes(actor.personId) ? undefined : refuse('evaluation.not-on-panel');

/** Whoever records decisions never evaluates the same call-off. */
const decisionRecorder: Policy<CallOffSubject> = (actor, { organisationId, evaluatorIds }) =>
  firstOf(
    holds(actor, 'decisionRecorder', organisationId) ? undefined : needsRole('decisionRecorder'),
    evaluatorIds.includes(actor.personId) ? refuse('decision.recorder-evaluates') : undefined,
  );

/** Documents of the call-off are the officer's, those of a decision its recorder's. */
const attach: Policy<CallOffSubject> = (actor, subject) => {
  const refusal = officer(actor);
  return refusal && decisionRecorder(actor, subject) ? refusal : undefined;
};

/** The service, the buyer's people, its evaluators, and auditors once published. Providers see their invitation instead. Of what is in confidence, those with a task in it alone. */
const see: Policy<CallOffSubject> = (actor, subject) => (subject.withheld ? hidden() : seeOpenly(actor, subject));

const seeOpenly: Policy<CallOffSubject> = (actor, { organisationId, evaluatorIds, status }) =>
  holds(actor, serviceRoles) || holds(actor, buyerRoles, organisationId) || evaluatorIds.includes(actor.personId) ||
  (!['draft', 'checked', 'approved'].includes(status) && holds(actor, 'auditor')) ? undefined : hidden();

/** The buyer's own means and the service's composition: estimates, decisions and guards are not for outside evaluators. */
const seeEstimate: Policy<CallOffSubject> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, buyerRoles, organisationId) ? undefined : hidden();
/** Who would be invited and why: the service's, its auditor's, and the project owner's who approves it. */
const seeShortlists: Policy<CallOffSubject> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, 'projectOwner', organisationId) ? undefined : hidden();

export const callOffPolicy = {
  see,
  seeEstimate,
  seeShortlists,
  compose: officer,
  assign: officer,
  save: officer,
  attach,
  check: officer,
  revise: officer,
  acceptShortlist: officer,
  approve: projectOwner,
  recordDecision1: decisionRecorder,
  recordDecision2: decisionRecorder,
  publish: officer,
  issueAddendum: officer,
  answerQuestion: officer,
  beginOpening: opener,
  completeOpening: opener,
  appointEvaluators: officer,
  declareInterest: onPanel,
  findRegularity: officer,
  score: onPanel,
  consensus: officer,
  proposeAward: officer,
  withdrawProposal: officer,
  checkAwardee: officer,
  award: officer,
  withdrawAward: officer,
  conclude: officer,
  declareUnsuccessful: officer,
  cancel: officer,
} satisfies Record<
  | CallOffCommand | 'see' | 'seeEstimate' | 'seeShortlists' | 'compose' | 'assign' | 'save' | 'attach' | 'acceptShortlist' | 'recordDecision1' | 'recordDecision2' | 'issueAddendum' | 'answerQuestion'
  | 'appointEvaluators' | 'declareInterest' | 'findRegularity' | 'score' | 'consensus' | 'checkAwardee',
  Policy<CallOffSubject>
>;
