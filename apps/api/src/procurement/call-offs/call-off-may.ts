import { firstOf, holds, mayOf, refuseMove, type Actor, type Refusal } from '@centrale/kernel';
import {
  callOffLifecycle, callOffPolicy, refuseAddendumNow, refuseAppointmentNow, refuseAssignmentNow, refuseBeginOpening, refuseCheck, refuseCompleteOpening,
  refuseDecisionNow, refuseDeclaration, refuseDocuments, refusePublication, refuseSave, refuseShortlistNow,
  type CallOffCommand, type CallOffSubject, type CallOffView, type OpeningFacts,
} from '@centrale/procurement';
import { type CallOffFacts } from './call-off-facts.js';
import { type CallOffViewRow } from './call-off-row.js';

type Command = keyof CallOffView['may'];
type Rules = Readonly<Record<Command, Refusal | undefined>>;

/** What the rules say whoever asks; facts are there while the call-off is unpublished. */
function rulesOf(actor: Actor, row: CallOffViewRow, facts: CallOffFacts | undefined, freshMinutes: number): Rules {
  const move = (command: CallOffCommand): Refusal | undefined => refuseMove('call-off', callOffLifecycle, row.status, command);
  const openingFacts: OpeningFacts = { callOff: row, openQuestions: row.questions.filter(({ answeredAt }) => !answeredAt).length, freshMinutes };
  const by = { officer: holds(actor, 'serviceOfficer'), recorder: holds(actor, 'decisionRecorder', row.organisationId) };
  return {
    save: refuseSave(row),
    attach: refuseDocuments(row, by),
    check: facts ? refuseCheck(facts.guarded, facts.now) : move('check'),
    revise: move('revise'),
    acceptShortlist: refuseShortlistNow(row),
    approve: move('approve'),
    recordDecision1: refuseDecisionNow(1, row),
    recordDecision2: refuseDecisionNow(2, row),
    publish: facts ? refusePublication(facts.guarded, facts.now) : move('publish'),
    issueAddendum: refuseAddendumNow(row, row.now),
    appointEvaluators: refuseAppointmentNow(row),
    declareInterest: refuseDeclaration(row, { conflict: false }, row.evaluators.find(({ personId }) => personId === actor.personId)?.conflict ?? null),
    assign: refuseAssignmentNow(row),
    cancel: move('cancel'),
    beginOpening: refuseBeginOpening(openingFacts, actor, row),
    completeOpening: refuseCompleteOpening(openingFacts, row.opening ?? undefined, actor, row),
    // What else these ask is known to the pages of evaluation and award.
    proposeAward: move('proposeAward'),
    withdrawProposal: move('withdrawProposal'),
    award: move('award'),
    withdrawAward: move('withdrawAward'),
    conclude: move('conclude'),
    declareUnsuccessful: move('declareUnsuccessful'),
  };
}

/** Policy first, then rule: each command with the reason that its service would give. */
export function mayOfCallOff(
  actor: Actor, row: CallOffViewRow, subject: CallOffSubject, facts: CallOffFacts | undefined, freshMinutes: number,
): CallOffView['may'] {
  const rules = rulesOf(actor, row, facts, freshMinutes);
  const refusals = (Object.keys(rules) as Command[]).map((command) => [command, firstOf(callOffPolicy[command](actor, subject), rules[command])] as const);
  return mayOf(Object.fromEntries(refusals) as Rules);
}
