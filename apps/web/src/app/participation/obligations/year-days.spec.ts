import { changesNothing, legalDays, ofYear, sameDays, withDay } from './year-days';

describe('the closing days of a year', () => {
  it('stand beside the ten of the law, each under its name, in the order of the year', () => {
    const days = legalDays(2027, ['Nieuwjaar', 'Paasmaandag', 'Dag van de Arbeid', 'Hemelvaart']);
    expect(days).toHaveLength(10);
    expect(days.slice(0, 4)).toEqual([
      { on: '2027-01-01', name: 'Nieuwjaar' }, { on: '2027-03-29', name: 'Paasmaandag' }, { on: '2027-05-01', name: 'Dag van de Arbeid' }, { on: '2027-05-06', name: 'Hemelvaart' },
    ]);
    // In 2008 Ascension Day was the first of May too.
    expect(legalDays(2008, []).map(({ on }) => on)).toEqual([...legalDays(2008, []).map(({ on }) => on)].sort());
  });

  it('are each there once, in their order', () => {
    expect(withDay(['2027-12-24', '2027-05-07'], '2027-05-07')).toEqual(['2027-05-07', '2027-12-24']);
    expect(ofYear(['2028-01-02', '2027-12-24', '2027-05-07'], 2027)).toEqual(['2027-05-07', '2027-12-24']);
    expect([sameDays(['2027-05-07', '2027-12-24'], ['2027-12-24', '2027-05-07']), sameDays([], ['2027-05-07'])]).toEqual([true, false]);
  });

  it('change nothing on a Saturday, a Sunday or a holiday', () => {
    expect(['2027-05-08', '2027-05-09', '2027-11-01', '2027-11-02'].map(changesNothing)).toEqual([true, true, true, false]);
  });
});
