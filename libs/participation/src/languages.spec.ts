import { publishingLanguages, refuseUntold, silentLanguages } from './languages.js';

describe('a text that people read in their own language', () => {
  const dutch = { nl: 'De zaal is niet vrij.', fr: ' - ' };

  it('is asked in both languages of the Region, and in Flanders in Dutch alone', () => {
    expect([publishingLanguages('brussels'), publishingLanguages('flanders')]).toEqual([['nl', 'fr'], ['nl']]);
    expect(refuseUntold('reason', dutch, 'flanders')).toEqual([]);
    expect(refuseUntold('reason', dutch, 'brussels')).toEqual([{ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } }]);
  });

  it('names every language in which it says nothing, and the field that it is asked in', () => {
    const nothing = { nl: '\u200b\u200b\u200b', fr: 'x' };
    expect(silentLanguages(nothing, 'brussels')).toEqual(['nl', 'fr']);
    expect(refuseUntold('motivation', nothing, 'brussels').map(({ params }) => params)).toEqual([{ field: 'motivation', language: 'nl' }, { field: 'motivation', language: 'fr' }]);
  });
});
