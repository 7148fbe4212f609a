import { refuseDateAnswer, refuseDateProposal, type UndatedDuty } from './agreed-date.js';

const today = '2027-03-01';
const undated: UndatedDuty = { dueOn: null, satisfiedOn: null, bodyId: 'body', pending: null };
const pending = { id: 'p', date: '2027-04-01', side: 'city', proposedBy: 'secretary' } as const;

describe('a date on which city and body agree', () => {
  it('is proposed where the rules set none, for a day to come, one at a time', () => {
    expect(refuseDateProposal(undated, today, today)).toBeUndefined();
    expect(refuseDateProposal(undated, '2027-02-28', today)?.code).toBe('clock.date-past');
    expect(refuseDateProposal({ ...undated, pending }, '2027-05-01', today)).toEqual({ code: 'clock.date-pending', params: { date: '2027-04-01' } });
    expect(refuseDateProposal({ ...undated, dueOn: '2027-06-01' }, '2027-05-01', today)?.code).toBe('clock.date-set');
    expect(refuseDateProposal({ ...undated, satisfiedOn: today }, '2027-05-01', today)?.code).toBe('clock.duty-met');
    expect(refuseDateProposal({ ...undated, bodyId: null }, '2027-05-01', today)?.code).toBe('clock.no-other-side');
  });

  it('is answered by the other side, by somebody else, before it has passed', () => {
    const answer = (side: 'city' | 'body', personId: string, on = today) => refuseDateAnswer({ ...undated, pending }, 'confirmDate', { side, personId }, on)?.code;
    expect(answer('body', 'chair')).toBeUndefined();
    expect(answer('city', 'mayor')).toBe('clock.waits-for-body');
    expect(answer('body', 'secretary')).toBe('clock.waits-for-body');
    expect(answer('body', 'chair', '2027-04-02')).toBe('clock.date-past');
    expect(refuseDateAnswer({ ...undated, pending: { ...pending, side: 'body' } }, 'confirmDate', { side: 'body', personId: 'lead' }, today)?.code).toBe('clock.waits-for-city');
    expect(refuseDateAnswer({ ...undated, pending }, 'refuseDate', { side: 'body', personId: 'chair' }, '2027-04-02')).toBeUndefined();
    expect(refuseDateAnswer(undated, 'confirmDate', { side: 'body', personId: 'chair' }, today)?.code).toBe('clock.no-proposal');
  });
});
