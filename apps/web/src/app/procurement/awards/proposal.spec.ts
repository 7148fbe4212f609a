import { emptyOffer, type CallOffLotView, type EvaluatedLotView, type EvaluatedOfferView } from '@centrale/procurement';
import { bestOf, firstChoices, openLots, totalOf } from './proposal';

const offer = (offerId: string, rank: number | null, patch: Partial<EvaluatedOfferView> = {}): EvaluatedOfferView => ({
  offerId, providerId: offerId, providerName: { nl: '', fr: '', en: '' }, content: emptyOffer, totalCents: 10_000, regular: true, regularReason: null, scores: [], consensus: [],
  ranked: rank === null ? null : { offerId, rank, qualityHundredths: 0, priceHundredths: 0, totalHundredths: 0, tieBrokenBy: null },
  stoodDown: false, warnings: [], ...patch,
});
const lot = (no: number, offers: readonly EvaluatedOfferView[]): EvaluatedLotView => ({
  lotId: `lot${no}`, no, title: { nl: '', fr: '' }, offers, rankingComplete: true, missing: [],
});
const published = (no: number, status: CallOffLotView['status']): CallOffLotView => ({
  id: `lot${no}`, no, title: { nl: '', fr: '' }, scope: { nl: '', fr: '' }, lotNumbers: [], estimateCents: null, criteria: [], priceWeight: 0, priceFormula: 'linear', scaleMax: 10, status,
});

describe('a proposal', () => {
  it('is for the first in rank whose provider did not turn down an order', () => {
    expect(bestOf(lot(1, [offer('b', 2), offer('a', 1, { stoodDown: true }), offer('c', 3)]))?.offerId).toBe('b');
    expect(bestOf(lot(1, [offer('a', null)]))).toBeUndefined();
  });

  it('says something about every lot that is still open, and only about those', () => {
    const lots = openLots([lot(1, [offer('a', 1)]), lot(2, [offer('b', 1)]), lot(3, [])], [published(1, 'awarded'), published(2, 'open'), published(3, 'open')]);
    expect(firstChoices(lots).map(({ lotNo, offerId }) => [lotNo, offerId])).toEqual([[2, 'b'], [3, '']]);
  });

  it('reserves the sum of what is chosen', () => {
    const lots = openLots([lot(1, [offer('a', 1, { totalCents: 60_000_00 })]), lot(2, [offer('b', 1, { totalCents: 25_000_01 })])], [published(1, 'open'), published(2, 'open')]);
    expect(totalOf(firstChoices(lots), lots)).toBe(85_000_01);
    expect(totalOf([{ lotNo: 1, offerId: '', motivation: { nl: '', fr: '' } }], lots)).toBe(0);
  });
});
