import { adjustedTerm, awaitedSides, dueDate, firstOf, refuse, type Adjustment, type Clock, type LocalDate, type Refusal } from '@centrale/kernel';

/** A term may be shortened to the floor at the least, and with a reason; a notice not at all. (R003-29, I4) */
function refuseShortening(clock: Clock, { to, motivation }: Adjustment, floor: number): Refusal | undefined {
  const { direction, amount } = adjustedTerm(clock);
  const least = direction === 'backward' ? amount : floor;
  if (to < least || motivation.trim() === '') return refuse('R003-29', { least });
  return to < amount ? undefined : refuse('clock.not-shorter', { amount });
}

const refuseLonger = (clock: Clock, { to }: Adjustment): Refusal | undefined => {
  const { amount } = adjustedTerm(clock);
  return to > amount ? undefined : refuse('clock.not-longer', { amount });
};

/** What may be put to the other side, or shortened at once: `floor` is the least amount that the rule pack allows. */
export const refuseProposal = (clock: Clock, adjustment: Adjustment, floor: number): Refusal | undefined =>
  adjustment.type === 'shorten' ? refuseShortening(clock, adjustment, floor) : refuseLonger(clock, adjustment);

/** Until both sides have confirmed an extension, by `today` at the latest, the earlier date keeps applying. (R003-30, I4) */
function refuseOneSided(clock: Clock, adjustment: Adjustment, today: LocalDate): Refusal | undefined {
  const awaited = awaitedSides({ confirmedBy: adjustment.confirmedBy.filter(({ on }) => on <= today) });
  if (adjustment.type === 'shorten' || awaited.length === 0) return undefined;
  const until = dueDate(clock);
  return awaited.includes('body') ? refuse('R003-30', { until }) : refuse('R003-30.city', { until });
}

/** What may take effect today. */
export const refuseAdjustment = (clock: Clock, adjustment: Adjustment, floor: number, today: LocalDate): Refusal | undefined =>
  firstOf(refuseProposal(clock, adjustment, floor), refuseOneSided(clock, adjustment, today));
