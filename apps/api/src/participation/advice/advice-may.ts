import { firstOf, mayOf, type Actor, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  advicePolicy, findingsOnAdoption, findingsOnSending, refuseAdviceCommand, refuseAdviceComplete, refuseAdviceSave, refuseFollowUpEnd, refuseResponseStart, refuseSigning, weigh,
  type AdviceSubject, type AdviceView, type EvidenceView, type SelfCheck,
} from '@centrale/participation';
import { evidenceFindings } from './evidence.js';
import { type FoundAdvice } from './advice-rows.js';

interface Around {
  readonly missing: readonly Refusal[];
  readonly selfCheck: SelfCheck | null;
  readonly evidence: EvidenceView;
  readonly today: LocalDate;
}

const vote = ({ status }: FoundAdvice): Refusal | undefined => (status === 'complete' ? undefined : { code: 'advice.wrong-status', params: { status } });

/** What somebody may do with an advice now, or why not: the same rules as in the commands. */
export function adviceMay(actor: Actor, advice: FoundAdvice, subject: AdviceSubject, around: Around): AdviceView['may'] {
  return mayOf({ ...mayWrite(actor, advice, subject, around), ...mayJudge(actor, advice, subject, around), ...maySend(actor, advice, subject, around), ...mayFollow(actor, advice, subject) });
}

const mayWrite = (actor: Actor, advice: FoundAdvice, subject: AdviceSubject, { missing }: Around) => ({
  save: firstOf(advicePolicy.save(actor, subject), refuseAdviceSave(advice)),
  complete: firstOf(advicePolicy.complete(actor, subject), refuseAdviceComplete(advice, missing)),
  annex: firstOf(advicePolicy.annex(actor, subject), refuseAdviceSave(advice)),
  withdraw: firstOf(advicePolicy.withdraw(actor, subject), refuseAdviceCommand(advice, 'withdraw')),
});

const mayJudge = (actor: Actor, advice: FoundAdvice, subject: AdviceSubject, { missing, selfCheck }: Around) => ({
  recordVote: firstOf(advicePolicy.recordVote(actor, subject), vote(advice)),
  signSelfCheck: firstOf(advicePolicy.signSelfCheck(actor, subject), refuseSigning(advice, missing, selfCheck, advice.pack)),
  adopt: firstOf(advicePolicy.adopt(actor, subject), weigh(findingsOnAdoption(advice, { missing, selfCheck, trajectories: advice.trajectories.length, pack: advice.pack })).refused),
});

function maySend(actor: Actor, advice: FoundAdvice, subject: AdviceSubject, { missing, selfCheck, evidence }: Around) {
  const { kind, underAtelier, bodyStatus, requestStatus, pack } = advice;
  const findings = findingsOnSending(advice, { missing, selfCheck, ...evidenceFindings(evidence), body: { kind, underAtelier, status: bodyStatus }, requestStatus, pack });
  return {
    send: firstOf(advicePolicy.send(actor, subject), weigh(findings).refused),
    receive: firstOf(advicePolicy.receive(actor, subject), refuseAdviceCommand(advice, 'receive')),
  };
}

function mayFollow(actor: Actor, advice: FoundAdvice, subject: AdviceSubject) {
  const { status, response, commitments } = advice;
  const sent = status === 'sent' || status === 'received' ? undefined : { code: 'advice.wrong-status', params: { status } };
  const answered = status === 'answered' ? undefined : { code: 'advice.wrong-status', params: { status } };
  const deferred = (response?.answers ?? []).filter(({ outcome }) => outcome === 'deferred').map(({ recommendationId }) => recommendationId);
  return {
    answer: firstOf(advicePolicy.answer(actor, subject), refuseResponseStart(status, response !== null)),
    giveInterim: firstOf(advicePolicy.giveInterim(actor, subject), sent),
    commit: firstOf(advicePolicy.commit(actor, subject), answered),
    fulfil: firstOf(advicePolicy.fulfil(actor, subject), answered),
    closeFollowUp: firstOf(advicePolicy.closeFollowUp(actor, subject), refuseFollowUpEnd(status, commitments, deferred)),
  };
}
