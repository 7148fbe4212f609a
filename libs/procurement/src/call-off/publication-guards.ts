import { firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { agreementGuards, callOffEstimate, ceilingWarnings } from './agreement-guards.js';
import { callOffLifecycle } from './call-off.js';
import { dateGuards, dateWarnings } from './date-guards.js';
import { lotGuards } from './lot-guards.js';
import { type CompositionFacts, type PublicationFacts } from './publication-facts.js';
import { textGuards } from './text-guards.js';

/** Everything that the composer can mend; `check` asks that nothing of it is left. `params.path` names the field. */
export const compositionGuards = (facts: CompositionFacts, now: Date): Refusal[] => [
  ...agreementGuards(facts, now),
  ...textGuards(facts),
  ...lotGuards(facts),
  ...dateGuards(facts, now),
];

/** Decision 1 of the buyer's competent organ covers the estimate, and finance confirms the credit. (P08) */
function decisionGuards({ composition, decision1 }: PublicationFacts): Refusal[] {
  if (!decision1) return [refuse('call-off.decision-missing')];
  const estimate = callOffEstimate(composition);
  return [
    ...(decision1.amountCents < estimate ? [refuse('call-off.decision-too-low', { amount: decision1.amountCents, estimate })] : []),
    ...(decision1.creditConfirmed ? [] : [refuse('call-off.credit-not-confirmed')]),
  ];
}

/** The service accepted the list of eligible providers, and nothing changed it since. (P20) */
function shortlistGuards({ acceptedShortlist, currentShortlist }: PublicationFacts): Refusal[] {
  if (!acceptedShortlist) return [refuse('call-off.shortlist-not-accepted')];
  return acceptedShortlist === currentShortlist ? [] : [refuse('call-off.shortlist-changed')];
}

const approvalGuards = ({ status }: PublicationFacts): Refusal[] =>
  status === 'draft' ? [refuse('call-off.not-checked')] : status === 'checked' ? [refuse('call-off.not-approved')] : [];

/** The guard list: every reason why publishing is refused now. Empty means that it may be published. */
export const publicationGuards = (facts: PublicationFacts, now: Date): Refusal[] => [
  ...compositionGuards(facts, now),
  ...shortlistGuards(facts),
  ...approvalGuards(facts),
  ...decisionGuards(facts),
];

/** What deserves a second look and refuses nothing. */
export const publicationWarnings = (facts: PublicationFacts): Refusal[] => [
  ...dateWarnings(facts),
  ...ceilingWarnings(facts),
  ...(facts.decision1 && facts.decision1.version < facts.version ? [refuse('call-off.changed-since-decision')] : []),
];

export const refuseCheck = (facts: PublicationFacts, now: Date): Refusal | undefined =>
  firstOf(refuseMove('call-off', callOffLifecycle, facts.status, 'check'), ...compositionGuards(facts, now));

/** The first reason of the guard list; the view shows them all. */
export const refusePublication = (facts: PublicationFacts, now: Date): Refusal | undefined =>
  firstOf(
    ...(facts.status === 'draft' || facts.status === 'checked' ? [] : [refuseMove('call-off', callOffLifecycle, facts.status, 'publish')]),
    ...publicationGuards(facts, now),
  );
