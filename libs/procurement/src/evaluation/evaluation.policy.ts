import { firstOf, holds, needsRole, refuse, type Policy, type Refusal } from '@centrale/kernel';
import { callOffPolicy, type CallOffSubject } from '../call-off/call-off.policy.js';

/** Where the actor stands on a call-off's panel, now or before: a declared conflict stays one. */
export const panelStandings = ['none', 'undeclared', 'clear', 'conflict'] as const;
export type PanelStanding = (typeof panelStandings)[number];

export type EvaluationSubject = CallOffSubject & { readonly standing: PanelStanding };

/** P21: whoever is to evaluate sees no offer before declaring, and none with a conflict, whatever other role they hold. */
function refuseStanding(standing: PanelStanding): Refusal | undefined {
  if (standing === 'undeclared') return refuse('evaluation.declare-first');
  return standing === 'conflict' ? refuse('evaluation.conflict-declared') : undefined;
}

/** The opening's report and the award file: all who see the call-off, but for the panel's own rule. */
const see: Policy<EvaluationSubject> = (actor, subject) => firstOf(callOffPolicy.see(actor, subject), refuseStanding(subject.standing));

/** What the offers say: their evaluators, the officer, the buyer's people who decide, the auditor. */
const readOffers: Policy<EvaluationSubject> = (actor, subject) => {
  if (subject.standing !== 'none') return refuseStanding(subject.standing);
  return holds(actor, ['serviceOfficer', 'auditor']) || holds(actor, ['projectOwner', 'decisionRecorder'], subject.organisationId)
    ? undefined
    : needsRole('evaluator');
};

/** Deciding on offers asks to be allowed to read them. */
const also = (policy: Policy<EvaluationSubject>): Policy<EvaluationSubject> => (actor, subject) =>
  firstOf(policy(actor, subject), readOffers(actor, subject));

export const evaluationPolicy = {
  see,
  readOffers,
  findRegularity: also(callOffPolicy.findRegularity),
  score: also(callOffPolicy.score),
  consensus: also(callOffPolicy.consensus),
  proposeAward: also(callOffPolicy.proposeAward),
  declareUnsuccessful: also(callOffPolicy.declareUnsuccessful),
} satisfies Record<string, Policy<EvaluationSubject>>;

/** An evaluator's standing from their own row on the panel. */
export function panelStanding(row: { readonly conflict: boolean | null; readonly replaced: boolean } | undefined): PanelStanding {
  if (row?.conflict) return 'conflict';
  if (!row || row.replaced) return 'none';
  return row.conflict === false ? 'clear' : 'undeclared';
}
