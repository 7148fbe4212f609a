import { dateAt, dueDate, type Actor, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  missingInAdvice, owesYearlyAdvice, publishingLanguages, responseDuty, tallyOf, tellInterim, tellOverdue, tellYearlyAdvice, voteHolds,
  type AdviceRow, type AdviceSubject, type AdviceView, type ResponseDuty, type SelfCheckView,
} from '@centrale/participation';
import { clockOfDuty, dutyView } from '../duties.js';
import { subjectOf } from './advice-facts.js';
import { adviceMay } from './advice-may.js';
import { type FoundAdvice, type KeptSelfCheck } from './advice-rows.js';
import { evidenceFindings, evidenceView } from './evidence.js';

/** One advice as its reader gets it; an answer that is still prepared is the city's own. */
export function toAdviceView(actor: Actor, advice: FoundAdvice, row: AdviceRow, readsDrafts: boolean): AdviceView {
  const today = dateAt(advice.now);
  const subject: AdviceSubject = subjectOf(advice, advice.status);
  const missing = missingInAdvice(advice, advice.languageRegime);
  const evidence = advice.sentEvidence ?? evidenceView(advice.evidence, advice.pack, today);
  const [last] = advice.selfChecks;
  const selfCheck = last ? { outcome: last.form.outcome, textHash: last.textHash, whole: last.whole } : null;
  const response = advice.response && (advice.response.status === 'final' || readsDrafts) ? advice.response : null;
  const duty = dutyOf(advice, today);
  return {
    ...row,
    languages: publishingLanguages(advice.languageRegime), packId: advice.packId, packVersion: advice.packVersion, version: advice.version, senderType: advice.senderType, requestId: advice.requestId, requestNumber: advice.requestNumber,
    requestClock: advice.requestDuty && dutyView(advice.requestDuty, today),
    analysis: advice.analysis, justification: advice.justification, recommendations: advice.numbered, minorityPositions: advice.minorityPositions,
    trajectories: advice.linked.map(({ trajectoryId, title, subTheme }) => ({ trajectoryId, title, subTheme })), noTrajectoryReason: advice.noTrajectoryReason,
    notes: advice.notes, vote: voteOf(advice), selfCheckDuty: advice.pack.selfCheck, selfChecks: advice.selfChecks.map((each) => checkOf(each, advice.textHash)),
    targetGroups: advice.targetGroups, domains: [...new Set(advice.linked.flatMap(({ domains }) => domains))], evidence, delivery: advice.delivery, voters: advice.voters,
    response, interims: advice.interims, duty,
    commitments: advice.commitments.map((each) => ({ ...each, overdue: each.doneOn === null && each.dueOn < today })),
    clocks: advice.duties.map((each) => dutyView(each, today)),
    missing: advice.status === 'draft' ? missing : [],
    warnings: warningsOf(advice, duty, evidence, today),
    deviations: advice.deviations, nonConformities: advice.nonConformities, endedReason: advice.endedReason,
    may: adviceMay(actor, advice, subject, { missing, selfCheck, evidence, today }),
  };
}

const voteOf = (advice: FoundAdvice): AdviceView['vote'] => advice.vote && { on: advice.vote.on, tally: tallyOf(advice.vote), current: voteHolds(advice) };

const checkOf = ({ form, textHash, whole, ...check }: KeptSelfCheck, current: string): SelfCheckView => ({ ...check, ...form, current: textHash === current && whole });

/** Where the city's answer stands; null before the advice was sent. */
function dutyOf({ duties, interims, response }: FoundAdvice, today: LocalDate): ResponseDuty | null {
  const first = duties.find(({ kind, part }) => kind === 'response' && part === '');
  if (!first) return null;
  const clock = clockOfDuty(first);
  return responseDuty(clock ? dueDate(clock) : null, interims, response?.status === 'final' ? response.answeredOn : null, today);
}

/** What is said of it and holds nothing back. */
function warningsOf(advice: FoundAdvice, duty: ResponseDuty | null, evidence: AdviceView['evidence'], today: LocalDate): Refusal[] {
  const owes = owesYearlyAdvice(advice.groupType, advice.pack);
  const { evidenceMissing } = evidenceFindings(evidence);
  const writing = ['draft', 'complete', 'selfChecked', 'adopted'].includes(advice.status);
  const said = [
    duty ? tellOverdue(duty, today) : undefined,
    duty && duty.state !== 'answered' ? tellInterim(duty.announcedFor ?? duty.dueOn, today) : undefined,
    owes ? tellYearlyAdvice(Number(today.slice(0, 4)), advice.sentThisYear) : undefined,
    ...(writing && advice.pack.evidence !== 'none' ? evidenceMissing : []),
  ];
  return said.filter((each) => each !== undefined);
}
