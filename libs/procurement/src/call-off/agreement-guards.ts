import { dateAt, refuse, type Cents, type Refusal } from '@centrale/kernel';
import { left } from '../agreement/agreement.js';
import { ceilingWarning } from '../agreement/ceiling.js';
import { lotEstimate, type Composition } from './call-off.js';
import { type CompositionFacts, type GuardedAgreement } from './publication-facts.js';

/** The estimate of the whole call-off, excluding VAT. */
export const callOffEstimate = ({ lots }: Pick<Composition, 'lots'>): Cents => lots.reduce((sum, lot) => sum + lotEstimate(lot), 0);

/** What the whole call-off draws on one framework lot. */
const drawnOn = ({ lots }: Composition, lotNumber: number): Cents =>
  lots.flatMap(({ allocations }) => allocations).reduce((sum, each) => (each.lotNumber === lotNumber ? sum + each.cents : sum), 0);

/** Only while the agreement runs. (P01) */
function termGuards({ status, startsOn, endsOn }: GuardedAgreement, now: Date): Refusal[] {
  const today = dateAt(now);
  if (status !== 'live') return [refuse('call-off.agreement-not-live')];
  if (today > endsOn) return [refuse('call-off.agreement-ended', { endsOn })];
  return today < startsOn ? [refuse('call-off.agreement-not-begun', { startsOn })] : [];
}

/** What is neither reserved nor committed must hold the estimate, per lot and for the whole. (P06) */
function ceilingGuards({ composition, agreement, frameworkLots }: CompositionFacts): Refusal[] {
  const estimate = callOffEstimate(composition);
  return [
    ...(estimate > left(agreement) ? [refuse('call-off.ceiling-agreement', { estimate, left: left(agreement), path: 'lots' })] : []),
    ...frameworkLots.flatMap((lot) => {
      const asked = drawnOn(composition, lot.number);
      return asked > left(lot) ? [refuse('call-off.ceiling-lot', { lotNumber: lot.number, estimate: asked, left: left(lot), path: 'lots' })] : [];
    }),
  ];
}

/** Agreement, buyer and briefing: what publishing stands on. */
export const agreementGuards = (facts: CompositionFacts, now: Date): Refusal[] => [
  ...termGuards(facts.agreement, now),
  ...(facts.buyerAdmitted ? [] : [refuse('call-off.buyer-not-admitted')]),
  ...(facts.briefingStatus === 'composed' ? [] : [refuse('call-off.briefing-not-accepted')]),
  ...ceilingGuards(facts),
];

/** Where this call-off would bring a lot to 70, 85 or 95 % of its ceiling. (P06) */
export const ceilingWarnings = ({ composition, frameworkLots }: Pick<CompositionFacts, 'composition' | 'frameworkLots'>): Refusal[] =>
  frameworkLots.flatMap((lot) => {
    const asked = drawnOn(composition, lot.number);
    const percent = asked > 0 && asked <= left(lot) ? ceilingWarning({ ...lot, reservedCents: lot.reservedCents + asked }) : null;
    return percent === null ? [] : [refuse('call-off.ceiling-warning', { lotNumber: lot.number, percent, path: 'lots' })];
  });
