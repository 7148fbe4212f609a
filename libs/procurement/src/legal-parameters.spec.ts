import { legal } from './legal-parameters.js';

describe('a legal parameter', () => {
  it('holds from its day on', () => {
    expect(legal('standstillDays', '2013-07-01')).toBe(15);
    expect(legal('standstillDays', '2027-01-01')).toBe(15);
  });

  it('says so when it did not hold yet', () => {
    expect(() => legal('priceCheckPercentUnder', '2017-06-29')).toThrow('2017-06-29');
  });
});
