import { type OfferContent } from '../offer/offer.js';

/** Complete for a lot with the criteria `approach` and `team`, at 12,000 euro. */
export const anOffer = (changes: Partial<OfferContent> = {}): OfferContent => ({
  answers: [{ criterion: 'approach', text: 'In three rounds' }, { criterion: 'team', text: 'Two people with experience' }],
  team: [{ name: 'A. Peeters', role: 'lead', days: 10 }],
  planning: [{ what: 'First round', startsOn: '2027-03-01', endsOn: '2027-03-31' }],
  prices: [{ what: 'Day of facilitation', unit: 'day', quantity: 15, unitCents: 800_00 }],
  subcontractors: [],
  totalCents: 12_000_00,
  ...changes,
});
