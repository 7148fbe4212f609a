import { anEvaluatedLot, anEvaluatedOffer } from '../testing/evaluated-lot.js';
import { cancellationLetters, letters } from './letter.js';

const motivation = { nl: 'De beste aanpak.', fr: 'La meilleure approche.' };
const offers = [anEvaluatedOffer('a'), anEvaluatedOffer('b'), anEvaluatedOffer('c', { regular: false, regularReason: 'not signed' })];
const decision = { offerId: 'a', motivation, standstillUntil: '2027-04-20' };

describe('the letters of an award (P14)', () => {
  const [chosen, other, irregular] = letters(anEvaluatedLot({ offers }), decision).map(({ content }) => content);

  it('go to every provider that offered on the lot', () => {
    expect(letters(anEvaluatedLot({ offers }), decision).map(({ providerId }) => providerId)).toEqual(['provider of a', 'provider of b', 'provider of c']);
  });

  it('tell the others their own scores and reasons, and the name and advantages of the chosen offer', () => {
    expect(other).toEqual({
      lotNo: 1, outcome: 'notAwarded', ownRank: 2, ownTotalHundredths: 8200, ownPriceHundredths: 4000, irregularReason: null,
      ownScores: [{ criterion: { nl: 'Aanpak', fr: 'Approche' }, points: 7, scaleMax: 10, weight: 60, reason: 'reason on b' }],
      chosenName: { nl: 'NL a', fr: 'FR a', en: 'EN a' }, chosenTotalHundredths: 8800, motivation, standstillUntil: '2027-04-20',
    });
  });

  it('tell the chosen one', () => {
    expect(chosen).toMatchObject({ outcome: 'awarded', ownRank: 1, ownTotalHundredths: 8800 });
  });

  it('tell why an offer was irregular', () => {
    expect(irregular).toMatchObject({ outcome: 'irregular', irregularReason: 'not signed', ownRank: null, ownScores: [], ownTotalHundredths: null });
  });

  it('never tell the scores of others', () => {
    expect(JSON.stringify(other)).not.toContain('reason on a');
    expect(JSON.stringify(irregular)).not.toContain('reason on');
  });
});

describe('the letters of a lot without award', () => {
  it('give the reason, and own scores where there are', () => {
    const [letter] = letters(anEvaluatedLot(), { ...decision, offerId: null });
    expect(letter?.content).toMatchObject({ outcome: 'lotUnsuccessful', motivation, chosenName: null, chosenTotalHundredths: null, ownRank: 1 });
  });

  it('go out before any score as well', () => {
    const unscored = anEvaluatedLot({ offers: [anEvaluatedOffer('a', { regular: null })], scores: [], consensus: [] });
    expect(letters(unscored, { ...decision, offerId: null })[0]?.content).toMatchObject({ outcome: 'lotUnsuccessful', ownRank: null, ownScores: [] });
  });

  it('say that the call-off was cancelled, when it was', () => {
    expect(cancellationLetters(anEvaluatedLot({ offers }), motivation).map(({ content }) => content.outcome)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });
});
