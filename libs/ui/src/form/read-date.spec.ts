import { readDate, readTime } from './read-date';

describe('reading a date', () => {
  it.each([
    ['12/3/2027', 'nl'], ['12-03-2027', 'nl'], ['12.3.27', 'fr'], ['2027-03-12', 'en'], ['12 maart 2027', 'nl'], ['12 mrt 2027', 'nl'], ['vrijdag 12 maart 2027', 'nl'],
    ['12 mars 2027', 'fr'], ['12 March 2027', 'en'], ['12th Mar 2027', 'en'],
  ] as const)('understands %s in %s', (text, language) => {
    expect(readDate(text, language)).toBe('2027-03-12');
  });

  it.each(['31/2/2027', '3/13/2027', '12/3', 'morgen', '12 m 2027'])('refuses %s', (text) => {
    expect(readDate(text, 'nl')).toBeUndefined();
  });

  it('takes nothing for no date', () => {
    expect(readDate(' ', 'nl')).toBeNull();
  });
});

describe('reading an hour', () => {
  it.each([['9:30', '09:30'], ['9u30', '09:30'], ['09h', '09:00'], ['1430', '14:30'], ['14.05', '14:05'], ['14 uur', '14:00']])('understands %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['24:00', '12:60', 'noen'])('refuses %s', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});
