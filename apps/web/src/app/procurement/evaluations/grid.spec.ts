import { emptyOffer, type EvaluatedLotView, type EvaluatedOfferView, type ScoreView } from '@centrale/procurement';
import { averageOf, cellsOf, consensusStart, isWhole, keyOf, toSend, withDrafts, type Cell } from './grid';

const score = (evaluatorId: string, criterionId: string, points: number): ScoreView => ({ evaluatorId, evaluatorName: evaluatorId, criterionId, points, reason: 'omdat' });
const offer = (offerId: string, patch: Partial<EvaluatedOfferView> = {}): EvaluatedOfferView => ({
  offerId, providerId: offerId, providerName: { nl: '', fr: '', en: '' }, content: emptyOffer, totalCents: 1, regular: true, regularReason: null,
  scores: [], consensus: [], ranked: null, stoodDown: false, warnings: [], ...patch,
});
const lot = (offers: readonly EvaluatedOfferView[]): EvaluatedLotView => ({
  lotId: 'lot', no: 1, title: { nl: '', fr: '' }, offers, rankingComplete: false, missing: [],
});
const criteria = new Map([['lot', ['approach', 'team']]]);
const whole: Cell = { offerId: 'a', criterionId: 'approach', points: 7, reason: 'goed' };

describe('the places to fill in', () => {
  it('are one per regular offer and criterion, with what was given before', () => {
    const cells = cellsOf([lot([offer('a', { scores: [score('me', 'team', 8)] }), offer('b', { regular: false }), offer('c', { regular: null })])], criteria, ({ scores }) => scores);
    expect(cells).toEqual([
      { offerId: 'a', criterionId: 'approach', points: null, reason: '' },
      { offerId: 'a', criterionId: 'team', points: 8, reason: 'omdat' },
    ]);
  });

  it('take what was typed on this device', () => {
    const typed = { ...whole, points: null };
    expect(withDrafts([whole], { [keyOf(whole)]: typed })).toEqual([typed]);
  });
});

describe('a score', () => {
  it.each([
    [{ ...whole, points: 0 }, true], [{ ...whole, points: 10 }, true], [{ ...whole, points: 11 }, false], [{ ...whole, points: -1 }, false],
    [{ ...whole, points: 7.5 }, false], [{ ...whole, points: null }, false], [{ ...whole, reason: ' ok ' }, false], [{ ...whole, reason: 'oké' }, true],
  ])('%j out of 10 is whole: %s', (cell, expected) => {
    expect(isWhole(cell, 10)).toBe(expected);
  });

  it('is sent when it is whole and not known yet, its reason trimmed', () => {
    const cells = [whole, { ...whole, criterionId: 'team', reason: ' beter ' }, { ...whole, offerId: 'b', points: null }];
    expect(toSend(cells, [whole], () => 10)).toEqual([{ ...whole, criterionId: 'team', reason: 'beter' }]);
    expect(toSend([{ ...whole, points: 6 }], [whole], () => 10)).toHaveLength(1);
  });
});

describe('consensus', () => {
  it('begins with the average as a whole number', () => {
    const start = consensusStart(offer('a', { scores: [score('x', 'approach', 7), score('y', 'approach', 8), score('x', 'team', 4), score('y', 'team', 4)] }));
    expect(start.map(({ points }) => points)).toEqual([8, 4]);
    expect(start.map(({ reason }) => reason)).toEqual(['', '']);
  });

  it('keeps what was agreed before', () => {
    const agreed = { criterionId: 'approach', points: 5, reason: 'samen besproken' };
    expect(consensusStart(offer('a', { scores: [score('x', 'approach', 9)], consensus: [agreed] }))).toEqual([agreed]);
  });

  it('shows an average to one decimal, and none without scores', () => {
    expect(averageOf([score('x', 'c', 7), score('y', 'c', 8), score('z', 'c', 8)])).toBe(7.7);
    expect(averageOf([])).toBeUndefined();
  });
});
