import { anEvaluatedLot, anEvaluatedOffer } from '../testing/evaluated-lot.js';
import { missingForRanking, missingScores, ranking } from './progress.js';
import { refuseConsensus, refuseFindingRegularity, refuseScores } from './scoring.js';

const whole = anEvaluatedLot();
const unscored = anEvaluatedLot({ scores: [], consensus: [] });
const point = (changes: object = {}) => ({ offerId: 'a', criterionId: 'approach', points: 8, reason: 'clear', ...changes });
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('what is missing before a lot is ranked', () => {
  it('is nothing when all was judged, scored and agreed', () => {
    expect(missingForRanking(whole)).toEqual([]);
    expect(ranking(whole)?.map(({ offerId }) => offerId)).toEqual(['a', 'b']);
  });

  it('is the regularity of an offer', () => {
    const lot = anEvaluatedLot({ offers: [anEvaluatedOffer('a'), anEvaluatedOffer('b', { regular: null })] });
    expect(missingForRanking(lot)).toContainEqual({ code: 'evaluation.regularity-missing', params: { count: 1 } });
  });

  it('is each score that an evaluator has still to give', () => {
    const lot = anEvaluatedLot({ panel: [{ personId: 'eva', conflict: false }, { personId: 'joe', conflict: null }] });
    expect(missingScores(lot)).toEqual([{ code: 'evaluation.scores-missing', params: { count: 2 } }]);
  });

  it('does not count scores of whoever left the panel', () => {
    expect(codes(missingScores(anEvaluatedLot({ panel: [{ personId: 'joe', conflict: false }] })))).toEqual(['evaluation.scores-missing']);
  });

  it('is a panel, and one without a conflict of interest (P21)', () => {
    expect(codes(missingScores(anEvaluatedLot({ panel: [] })))).toEqual(['evaluation.panel-missing']);
    expect(codes(missingScores(anEvaluatedLot({ panel: [{ personId: 'eva', conflict: true }] })))).toEqual(['evaluation.conflict-on-panel']);
  });

  it('is each point of the consensus', () => {
    expect(missingForRanking(anEvaluatedLot({ consensus: [] }))).toEqual([{ code: 'evaluation.consensus-missing', params: { count: 2 } }]);
    expect(ranking(anEvaluatedLot({ consensus: [] }))).toBeUndefined();
  });

  it('asks no scores of irregular offers, and no panel where none is regular', () => {
    const offers = [anEvaluatedOffer('a'), anEvaluatedOffer('b', { regular: false })];
    expect(ranking(anEvaluatedLot({ offers }))?.map(({ offerId }) => offerId)).toEqual(['a']);
    const none = [anEvaluatedOffer('a', { regular: false })];
    expect(missingForRanking(anEvaluatedLot({ offers: none, panel: [], scores: [], consensus: [] }))).toEqual([]);
    expect(missingForRanking(anEvaluatedLot({ offers: [], panel: [], scores: [], consensus: [] }))).toEqual([]);
  });

  it('asks no panel where the price alone counts', () => {
    expect(missingForRanking(anEvaluatedLot({ criteria: [], priceWeight: 100, panel: [], scores: [], consensus: [] }))).toEqual([]);
  });
});

describe('finding an offer regular or not', () => {
  it('happens in evaluation, until its lot is decided', () => {
    expect(refuseFindingRegularity('evaluation', [whole], 'a')).toBeUndefined();
    expect(refuseFindingRegularity('awardProposed', [whole], 'a')?.code).toBe('call-off.wrong-status');
    expect(refuseFindingRegularity('evaluation', [{ ...whole, status: 'awarded' }], 'a')).toEqual({ code: 'evaluation.lot-decided', params: { lotNo: 1 } });
  });
});

describe('scoring', () => {
  it('is allowed from zero to the scale', () => {
    expect(refuseScores('evaluation', [unscored], [point({ points: 0 }), point({ offerId: 'b', points: 10 })])).toBeUndefined();
  });

  it('is refused above the scale', () => {
    expect(refuseScores('evaluation', [unscored], [point({ points: 11 })])).toEqual({ code: 'evaluation.points-above-scale', params: { scaleMax: 10 } });
  });

  it('is refused outside evaluation', () => {
    for (const status of ['published', 'opening', 'awardProposed', 'awarded'] as const) {
      expect(refuseScores(status, [unscored], [point()])?.code).toBe('call-off.wrong-status');
    }
  });

  it('is refused for what is not on a lot, not regular or not asked', () => {
    expect(refuseScores('evaluation', [unscored], [point({ offerId: 'z' })])?.code).toBe('evaluation.offer-unknown');
    expect(refuseScores('evaluation', [unscored], [point({ criterionId: 'z' })])?.code).toBe('evaluation.criterion-unknown');
    const lot = anEvaluatedLot({ offers: [anEvaluatedOffer('a', { regular: null })] });
    expect(refuseScores('evaluation', [lot], [point()])?.code).toBe('evaluation.offer-not-regular');
  });

  it('is refused twice for one place', () => {
    expect(refuseScores('evaluation', [unscored], [point(), point()])?.code).toBe('evaluation.scored-twice');
  });

  it('is refused once all have scored: by then they see each other', () => {
    expect(refuseScores('evaluation', [whole], [point()])?.code).toBe('evaluation.scores-complete');
  });

  it('is refused on a lot that was decided', () => {
    expect(refuseScores('evaluation', [{ ...unscored, status: 'awarded' }], [point()])?.code).toBe('evaluation.lot-decided');
  });
});

describe('the consensus', () => {
  it('waits for every score of the lot', () => {
    expect(refuseConsensus('evaluation', [unscored], [point()])).toEqual({ code: 'evaluation.scores-missing', params: { count: 2 } });
    expect(refuseConsensus('evaluation', [whole], [point()])).toBeUndefined();
  });

  it('does not wait for another lot', () => {
    const other = anEvaluatedLot({ id: 'other', no: 2, offers: [anEvaluatedOffer('c')], scores: [], consensus: [] });
    expect(refuseConsensus('evaluation', [whole, other], [point()])).toBeUndefined();
  });

  it('is refused outside evaluation', () => {
    expect(refuseConsensus('awardProposed', [whole], [point()])?.code).toBe('call-off.wrong-status');
  });
});
