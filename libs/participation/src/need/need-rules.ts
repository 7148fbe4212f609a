import { addDays, daysBetween, firstOf, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { isPhaseOver, type PhaseStatus } from '../trajectory/phase.js';
import { type ParticipationService } from '../trajectory/vocabulary.js';
import { refuseServices } from '../trajectory/phase-gates.js';
import { type EarlierWork, type LeadTime, type NeedFacts, type ProcuredPhase } from './need.js';

/** Only organisations that the agreement admits call off; the others take their briefing along. (R004-02) */
export const refuseEligibility = ({ eligible, admitted }: Pick<NeedFacts, 'eligible' | 'admitted'>): Refusal | undefined =>
  eligible ? undefined : refuse(admitted ? 'R004-02.not-running' : 'R004-02');

interface NeedingPhase {
  readonly status: PhaseStatus;
  readonly neededServices: readonly ParticipationService[];
}

const refusePhaseOver = ({ status }: Pick<NeedingPhase, 'status'>): Refusal | undefined => (isPhaseOver(status) ? refuse('need.phase-over') : undefined);

/**
 * A phase that needs services becomes one briefing, and another one once that ended without an order. It asks for what nobody is at work on yet: where a
 * facilitator is assigned already, the others that the phase needs. (R004-01, R004-02)
 */
export function refuseMakingBriefing(phase: NeedingPhase & { readonly openServices: readonly ParticipationService[] }, facts: Pick<NeedFacts, 'eligible' | 'admitted' | 'briefing'>): Refusal | undefined {
  return firstOf(
    refusePhaseOver(phase),
    refuseServices(phase.neededServices),
    phase.openServices.length === 0 ? refuse('need.services-covered') : undefined,
    facts.briefing !== 'none' && facts.briefing !== 'ended' ? refuse('need.briefing-exists') : undefined,
    refuseEligibility(facts),
  );
}

/** Taking the briefing along for a procedure of one's own asks only that there is something to ask for. */
export const refuseExport = (phase: NeedingPhase): Refusal | undefined => refuseServices(phase.neededServices);

/** The service's team looks at a briefing before anything is called off. (R004-03) */
export const refuseEarlyCallOff = ({ briefing }: Pick<NeedFacts, 'briefing'>): Refusal | undefined => (briefing === 'withService' ? refuse('R004-03') : undefined);

/** Who guides a phase through the marketplace is qualified for it. (R004-04) */
export const refuseFacilitator = (phase: Pick<NeedingPhase, 'status'>, { qualified, active, assigned }: { readonly qualified: boolean; readonly active: boolean; readonly assigned: boolean }): Refusal | undefined =>
  firstOf(refusePhaseOver(phase), assigned ? refuse('need.order-assigned') : undefined, active ? undefined : refuse('need.order-not-active'), qualified ? undefined : refuse('R004-04'));

/** A phase that begins sooner than procuring usually takes; what has passed since its briefing went to the service counts. */
export function warnLate(
  phase: ProcuredPhase, facts: Pick<NeedFacts, 'assigned' | 'completed'> & { readonly submittedOn: LocalDate | null }, lead: LeadTime, today: LocalDate,
): Refusal | undefined {
  const left = lead.days - (facts.submittedOn ? daysBetween(facts.submittedOn, today) : 0);
  const possible = addDays(today, Math.max(left, 0));
  return facts.assigned || facts.completed || phase.startsOn >= possible ? undefined : refuse('need.procurement-late', { startsOn: phase.startsOn, days: lead.days, possible });
}

/** The order was agreed on days that do not hold the phase; one order may guide several. */
export function warnDatesDiffer(phase: ProcuredPhase, order: { readonly startsOn: LocalDate | null; readonly endsOn: LocalDate | null } | null): Refusal | undefined {
  if (!order?.startsOn || !order.endsOn) return undefined;
  return order.startsOn <= phase.startsOn && order.endsOn >= phase.endsOn ? undefined : refuse('need.dates-differ', { startsOn: order.startsOn, endsOn: order.endsOn });
}

const judged: readonly string[] = ['design', 'facilitate'];

/** Whoever designed or ran a trajectory should not evaluate it. (P22) */
export function warnEvaluatesItself(services: readonly string[], providerId: string, earlier: readonly EarlierWork[]): Refusal | undefined {
  if (!services.includes('evaluate')) return undefined;
  const both = earlier.some((work) => work.providerId === providerId && work.services.some((service) => judged.includes(service)));
  const own = services.some((service) => judged.includes(service));
  return both || own ? refuse('need.evaluates-itself') : undefined;
}
