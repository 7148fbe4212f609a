import { addDays, daysBetween } from '@centrale/kernel';
import fc from 'fast-check';
import { daysAt, leftOf, scaleOf, scaleOnPaper, zooms } from './scale';

const days = { from: '2027-03-10', to: '2027-05-05' };
const starts = (ticks: readonly { readonly from: string }[]): readonly string[] => ticks.map((tick) => tick.from);

describe('a scale of time', () => {
  it('shows whole units around the days, with one to spare on either side', () => {
    expect(starts(scaleOf('weeks', days).lower).slice(0, 2)).toEqual(['2027-03-01', '2027-03-08']);
    expect(starts(scaleOf('months', days).lower)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01']);
    expect(starts(scaleOf('quarters', days).lower)).toEqual(['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']);
    expect(starts(scaleOf('quarters', days).upper)).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('has ticks that follow each other without a gap, over its whole width', () => {
    fc.assert(fc.property(fc.constantFrom(...zooms), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 900 }), (zoom, start, length) => {
      const from = addDays('2024-01-01', start);
      const scale = scaleOf(zoom, { from, to: addDays(from, length) });
      expect(scale.from < from && scale.to > addDays(from, length)).toBe(true);
      for (const ticks of [scale.upper, scale.lower]) {
        let end = 0;
        for (const tick of ticks) {
          expect(tick.left).toBeCloseTo(end, 6);
          end = tick.left + tick.width;
        }
        expect(end).toBeCloseTo(scale.width, 6);
      }
    }));
  });

  it('makes room for what reaches further than the last day', () => {
    const plain = scaleOf('months', days);
    const wide = scaleOf('months', days, () => plain.width + 200);
    expect(wide.width).toBeGreaterThanOrEqual(plain.width + 200);
    expect(wide.from).toBe(plain.from);
  });

  it('counts summer time as days like any other', () => {
    const scale = scaleOf('weeks', days);
    expect(leftOf(scale, '2027-03-29') - leftOf(scale, '2027-03-28')).toBe(scale.perDay);
  });

  it('finds the date at a place, for looking closer at the same days', () => {
    const scale = scaleOf('weeks', days);
    expect(daysAt(scale, leftOf(scale, '2027-04-01'))).toBe(daysBetween('1970-01-01', '2027-04-01'));
  });
});

describe('a scale on paper', () => {
  it('fits the width, in the finest units that have room for their names', () => {
    const onPaper = (length: number): string => scaleOnPaper(500, { from: '2027-03-01', to: addDays('2027-03-01', length) }).lower[0]!.unit;
    expect([onPaper(60), onPaper(300), onPaper(900)]).toEqual(['week', 'month', 'quarter']);
    const { width, perDay, from, to } = scaleOnPaper(500, days);
    expect([width, Math.round(perDay * (daysBetween(from, to) + 1))]).toEqual([500, 500]);
  });
});
