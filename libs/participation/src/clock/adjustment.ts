import { adjustedTerm, type Adjustment, type Clock, isBlank, type Refusal, refuse } from '@centrale/kernel';

/** A term may be shortened to the floor at the least, and with a reason; a notice not at all. (R003-29, I4) */
function refuseShortening(clock: Clock, { to, motivation }: Adjustment, floor: number): Refusal | undefined {
  const { direction, amount } = adjustedTerm(clock);
  const least = direction === 'backward' ? amount : floor;
  if (to < least || isBlank(motivation)) return refuse('R003-29', { least });
  return to < amount ? undefined : refuse('clock.not-shorter', { amount });
}

const refuseLonger = (clock: Clock, { to }: Adjustment): Refusal | undefined => {
  const { amount } = adjustedTerm(clock);
  return to > amount ? undefined : refuse('clock.not-longer', { amount });
};

/** What may be put to the other side, or shortened at once: `floor` is the least amount that the rule pack allows. */
export const refuseProposal = (clock: Clock, adjustment: Adjustment, floor: number): Refusal | undefined =>
  adjustment.type === 'shorten' ? refuseShortening(clock, adjustment, floor) : refuseLonger(clock, adjustment);
