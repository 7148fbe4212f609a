import fc from 'fast-check';
import { type CallOffStatus } from '../call-off/call-off.js';
import { anOffer } from '../testing/offer-content.js';
import { lineTotal, priceTotal } from './offer.js';
import { missingInOffer, refuseOfferChange, refuseOfferSubmission, refuseOfferWithdrawal, type SubmissionFacts } from './offer-submission.js';

const due = new Date('2027-03-01T11:00:00Z');
const before = new Date(due.getTime() - 1);
const open = { status: 'published' as CallOffStatus, offersDueAt: due };
const facts = (changes: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  callOff: open, invitation: { status: 'seen' }, criteria: ['approach', 'team'], liveOfferId: null, ...changes,
});
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('changing an offer', () => {
  it('is allowed one millisecond before the deadline', () => {
    expect(refuseOfferChange(open, before)).toBeUndefined();
  });

  it('is refused at the exact instant of the deadline (P11)', () => {
    expect(refuseOfferChange(open, due)).toEqual({ code: 'offer.deadline-passed', params: { until: due.toISOString() } });
  });

  it('is refused after the deadline whatever became of the call-off', () => {
    for (const status of ['opening', 'evaluation', 'awarded', 'unsuccessful'] as const) {
      expect(refuseOfferChange({ status, offersDueAt: due }, due)?.code).toBe('offer.deadline-passed');
    }
  });

  it('is refused for a cancelled call-off, before and after its deadline', () => {
    for (const now of [before, due]) {
      expect(refuseOfferChange({ status: 'cancelled', offersDueAt: due }, now)).toEqual({ code: 'call-off.wrong-status', params: { status: 'cancelled' } });
    }
  });

  it('is refused before publication', () => {
    expect(refuseOfferChange({ status: 'approved', offersDueAt: due }, before)?.code).toBe('call-off.wrong-status');
    expect(refuseOfferChange({ status: 'draft', offersDueAt: null }, before)?.code).toBe('call-off.wrong-status');
  });
});

describe('submitting an offer', () => {
  it('is allowed when it is whole', () => {
    expect(refuseOfferSubmission(facts(), anOffer(), undefined, before)).toBeUndefined();
  });

  it('is refused from the deadline on, before anything else is said', () => {
    expect(refuseOfferSubmission(facts({ liveOfferId: 'x' }), anOffer({ prices: [] }), undefined, due)?.code).toBe('offer.deadline-passed');
  });

  it('is refused to a provider that declined', () => {
    expect(refuseOfferSubmission(facts({ invitation: { status: 'declined' } }), anOffer(), undefined, before)?.code).toBe('offer.invitation-declined');
  });

  it('is refused a second time without naming the first', () => {
    expect(refuseOfferSubmission(facts({ liveOfferId: 'first' }), anOffer(), undefined, before)?.code).toBe('offer.already-submitted');
  });

  it('takes the place of the live offer that it names, and of no other', () => {
    expect(refuseOfferSubmission(facts({ liveOfferId: 'first' }), anOffer(), 'first', before)).toBeUndefined();
    expect(refuseOfferSubmission(facts({ liveOfferId: 'first' }), anOffer(), 'older', before)?.code).toBe('offer.not-live');
    expect(refuseOfferSubmission(facts(), anOffer(), 'first', before)?.code).toBe('offer.not-live');
  });
});

describe('withdrawing an offer', () => {
  it('is allowed once, until the deadline', () => {
    expect(refuseOfferWithdrawal(open, { status: 'sealed' }, before)).toBeUndefined();
    expect(refuseOfferWithdrawal(open, { status: 'sealed' }, due)?.code).toBe('offer.deadline-passed');
    expect(refuseOfferWithdrawal(open, { status: 'withdrawn' }, before)).toEqual({ code: 'offer.wrong-status', params: { status: 'withdrawn' } });
    expect(refuseOfferWithdrawal(open, { status: 'replaced' }, before)?.code).toBe('offer.wrong-status');
  });
});

describe('what is missing in an offer', () => {
  const missing = (changes: Parameters<typeof anOffer>[0]) => missingInOffer(anOffer(changes), ['approach', 'team']);

  it('names each criterion without an answer, blank ones too', () => {
    expect(missing({ answers: [{ criterion: 'team', text: ' \u200b ' }] })).toEqual([
      { code: 'offer.answer-missing', params: { criterion: 'approach' } },
      { code: 'offer.answer-missing', params: { criterion: 'team' } },
    ]);
  });

  it('names answers to what was not asked, and double ones', () => {
    const [approach, team] = anOffer().answers;
    expect(codes(missing({ answers: [approach!, team!, team!, { criterion: 'price', text: 'low' }] }))).toEqual(['offer.answer-twice', 'offer.answer-unknown']);
  });

  it('asks at least one line of prices', () => {
    expect(codes(missing({ prices: [], totalCents: 0 }))).toEqual(['offer.price-missing']);
  });

  it('asks what a price is for', () => {
    expect(missing({ prices: [{ what: ' ', unit: 'day', quantity: 15, unitCents: 800_00 }] })).toEqual([{ code: 'offer.price-unnamed', params: { line: 1 } }]);
  });

  it('asks a total that is the sum of the lines', () => {
    expect(missing({ totalCents: 12_000_01 })).toEqual([{ code: 'offer.total-mismatch', params: { totalCents: 12_000_01, sumCents: 12_000_00 } }]);
  });

  it('asks a total above zero', () => {
    expect(codes(missing({ prices: [{ what: 'Gift', unit: 'piece', quantity: 1, unitCents: 0 }], totalCents: 0 }))).toEqual(['offer.total-zero']);
  });

  it('finds a step of the planning that ends before it starts', () => {
    expect(missing({ planning: [{ what: 'x', startsOn: '2027-03-02', endsOn: '2027-03-01' }] })).toEqual([{ code: 'offer.planning-reversed', params: { step: 1 } }]);
  });
});

describe('a line of prices', () => {
  it('is rounded half up to the cent', () => {
    expect(lineTotal({ quantity: 0.5, unitCents: 1 })).toBe(1);
    expect(lineTotal({ quantity: 0.49, unitCents: 1 })).toBe(0);
    expect(lineTotal({ quantity: 1.15, unitCents: 30 })).toBe(35);
  });

  it('is exact where floating point is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (hundredths, unitCents) => {
        const exact = hundredths * unitCents;
        expect(lineTotal({ quantity: hundredths / 100, unitCents })).toBe(Math.floor((exact + 50) / 100));
      }),
    );
  });

  it('sums up in any order', () => {
    const line = fc.record({ what: fc.constant('x'), unit: fc.constant('day' as const), quantity: fc.integer({ min: 0, max: 9999 }).map((n) => n / 100), unitCents: fc.integer({ min: 0, max: 1_000_000 }) });
    fc.assert(fc.property(fc.array(line), (lines) => expect(priceTotal(lines)).toBe(priceTotal([...lines].reverse()))));
  });
});
