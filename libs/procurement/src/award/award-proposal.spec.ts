import { callOffStatuses } from '../call-off/call-off.js';
import { anEvaluatedLot, anEvaluatedOffer } from '../testing/evaluated-lot.js';
import { bestOffer, refuseNothingToPropose, refuseProposal, refuseShortage, refuseUnsuccessful } from './award-proposal.js';

const first = anEvaluatedLot();
const second = anEvaluatedLot({ id: 'second', no: 2, offers: [anEvaluatedOffer('c'), anEvaluatedOffer('d')] });
const lots = [first, second];
const best = [{ lotNo: 1, offerId: 'a' }, { lotNo: 2, offerId: 'c' }];

describe('proposing an award', () => {
  it('is allowed for the best offer of each lot', () => {
    expect(refuseProposal('evaluation', lots, best)).toBeUndefined();
  });

  it('may leave a lot without award', () => {
    expect(refuseProposal('evaluation', lots, [{ lotNo: 1, offerId: 'a' }, { lotNo: 2 }])).toBeUndefined();
  });

  it('is refused for any other than the best', () => {
    expect(refuseProposal('evaluation', [first], [{ lotNo: 1, offerId: 'b' }])).toEqual({ code: 'award.not-the-best', params: { lotNo: 1 } });
  });

  it('is refused for an offer of another lot', () => {
    expect(refuseProposal('evaluation', lots, [{ lotNo: 1, offerId: 'c' }, { lotNo: 2 }])?.code).toBe('award.offer-not-on-lot');
  });

  it('is refused for an irregular offer', () => {
    const lot = anEvaluatedLot({ offers: [anEvaluatedOffer('a', { regular: false }), anEvaluatedOffer('b')] });
    expect(refuseProposal('evaluation', [lot], [{ lotNo: 1, offerId: 'a' }])?.code).toBe('award.offer-irregular');
    expect(refuseProposal('evaluation', [lot], [{ lotNo: 1, offerId: 'b' }])).toBeUndefined();
  });

  it('goes to the next in rank once the first stood down, and to the first no more', () => {
    const lot = anEvaluatedLot({ offers: [anEvaluatedOffer('a', { stoodDown: true }), anEvaluatedOffer('b')] });
    expect(bestOffer(lot)).toBe('b');
    expect(refuseProposal('evaluation', [lot], [{ lotNo: 1, offerId: 'a' }])?.code).toBe('award.offer-stood-down');
    expect(refuseProposal('evaluation', [lot], [{ lotNo: 1, offerId: 'b' }])).toBeUndefined();
  });

  it('is refused while the ranking is not complete, but only for what is awarded', () => {
    const waiting = { ...first, consensus: [] };
    expect(refuseProposal('evaluation', [waiting], [{ lotNo: 1, offerId: 'a' }])?.code).toBe('evaluation.consensus-missing');
    expect(refuseProposal('evaluation', [waiting, second], [{ lotNo: 1 }, { lotNo: 2, offerId: 'c' }])).toBeUndefined();
  });

  it('covers every open lot once', () => {
    expect(refuseProposal('evaluation', lots, [best[0]!])).toEqual({ code: 'award.lot-missing', params: { lotNo: 2 } });
    expect(refuseProposal('evaluation', lots, [...best, best[0]!])).toEqual({ code: 'award.lot-twice', params: { lotNo: 1 } });
    expect(refuseProposal('evaluation', lots, [...best, { lotNo: 3 }])).toEqual({ code: 'award.lot-not-open', params: { lotNo: 3 } });
  });

  it('awards something, unless another lot was awarded before', () => {
    expect(refuseProposal('evaluation', [first], [{ lotNo: 1 }])?.code).toBe('award.nothing-proposed');
    expect(refuseProposal('evaluation', [first, { ...second, status: 'awarded' }], [{ lotNo: 1 }])).toBeUndefined();
  });

  it('happens in evaluation only', () => {
    for (const status of callOffStatuses.filter((each) => each !== 'evaluation')) {
      expect(refuseProposal(status, lots, best)?.code).toBe('call-off.wrong-status');
    }
  });
});

describe('having something to propose', () => {
  it('takes one lot with an offer that may be chosen', () => {
    expect(refuseNothingToPropose([{ ...first, consensus: [] }, second])).toBeUndefined();
    expect(refuseNothingToPropose([{ ...first, consensus: [] }])?.code).toBe('evaluation.consensus-missing');
    expect(refuseNothingToPropose([anEvaluatedLot({ offers: [] })])?.code).toBe('award.nothing-proposed');
    expect(refuseNothingToPropose([{ ...first, consensus: [] }, { ...second, status: 'awarded' }])).toBeUndefined();
  });
});

describe('declaring a call-off unsuccessful', () => {
  it('is allowed in evaluation, as long as no lot was awarded', () => {
    expect(refuseUnsuccessful('evaluation', lots)).toBeUndefined();
    expect(refuseUnsuccessful('awardProposed', lots)?.code).toBe('call-off.wrong-status');
    expect(refuseUnsuccessful('evaluation', [{ status: 'awarded' }, { status: 'open' }])?.code).toBe('call-off.lot-awarded');
  });
});

describe('a shortage under the ceiling (P06)', () => {
  it('names the lot, what is left and what is needed', () => {
    const shortages = [{ lotNumber: 0, leftCents: 90, neededCents: 100 }, { lotNumber: 3, leftCents: 50_000_00, neededCents: 60_000_00 }];
    expect(refuseShortage(shortages)).toEqual({ code: 'agreement.ceiling-reached', params: { lotNumber: 3, leftCents: 50_000_00, neededCents: 60_000_00 } });
    expect(refuseShortage(shortages.slice(0, 1))).toEqual({ code: 'agreement.whole-ceiling-reached', params: { leftCents: 90, neededCents: 100 } });
    expect(refuseShortage([])).toBeUndefined();
  });
});
