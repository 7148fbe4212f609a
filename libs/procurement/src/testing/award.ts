import { type Award } from '../award/award.js';

/** Proposed on lot 1 at 10,000 euro, its provider checked, nothing found. */
export const anAward = (changes: Partial<Award> = {}): Award => ({
  id: 'award', callOffId: 'call-off', callOffLotId: 'lot', offerId: 'a', providerId: 'provider of a', status: 'proposed', amountCents: 10_000_00,
  checkedOn: '2027-04-01', exclusionGroundsFound: false, socialDebtsFound: false, taxDebtsFound: false,
  proposedAt: new Date('2027-04-01T08:00:00Z'), notifiedAt: null, standstillUntil: null,
  ...changes,
});
