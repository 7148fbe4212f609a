import { termOf } from './term';

const due = '2027-05-15';
const at = (today: string, met: string | null = null): string => Object.values(termOf(due, met, today, 7)).join(' ');

describe('a term', () => {
  it('runs, and is near in its last days', () => {
    expect([at('2027-05-07'), at('2027-05-08'), at('2027-05-14')]).toEqual(['running 8', 'soon 7', 'soon 1']);
  });

  it('is still in time on the due date, and late the day after', () => {
    expect([at('2027-05-15'), at('2027-05-16'), at('2027-06-15')]).toEqual(['soon 0', 'late 1', 'late 31']);
  });

  it('that was met no longer looks at today', () => {
    expect([at('2030-01-01', '2027-05-15'), at('2030-01-01', '2027-05-01')]).toEqual(['met 0', 'met 14']);
    expect(at('2027-05-01', '2027-05-18')).toBe('metLate 3');
  });

  it('without a date is neither near nor late', () => {
    expect(termOf(null, null, '2027-05-15', 7)).toEqual({ state: 'unset', days: 0 });
    expect(termOf(null, '2027-05-15', '2027-05-20', 7)).toEqual({ state: 'met', days: 0 });
  });
});
