import { TestBed } from '@angular/core/testing';
import { Languages } from '@centrale/ui';
import { participationTexts } from '../shell/domain-texts';
import { nextDuty, sideThatIsPressed } from './next-duty';

const answer = (dueOn: string | null, satisfiedOn: string | null = null) => ({ kind: 'response' as const, dueOn, satisfiedOn });

describe('the next date of a dossier', () => {
  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(participationTexts);
  });
  const next = (...duties: Parameters<typeof nextDuty>[0]) => nextDuty(duties, participationTexts.in('nl'));

  it('is the last day of what is due first, counted like the duty itself', () => {
    expect(next({ kind: 'annualAdvice', dueOn: '2027-12-31', satisfiedOn: null }, answer('2027-03-12'))).toEqual({ label: 'Antwoord van de stad', dueOn: '2027-03-12' });
  });

  it('is the day that was announced, once an interim status met the first', () => {
    expect(next(answer('2027-03-12', '2027-03-01'), answer('2027-04-20'))).toMatchObject({ dueOn: '2027-04-20' });
  });

  it('is absent where no date was agreed, and once everything is done', () => {
    expect(next(answer(null))).toBeNull();
    expect(next(answer('2027-03-12', '2027-03-10'))).toBeNull();
  });
});

describe('whose turn it is with a dossier', () => {
  const duty = (status: 'overdue' | 'dueSoon' | 'running' | 'unset', dueOn: string | null, ownerSide: 'city' | 'body') => ({ status, dueOn, ownerSide });

  it('is of the side whose duty presses first', () => {
    expect(sideThatIsPressed([duty('dueSoon', '2026-12-01', 'body'), duty('overdue', '2026-11-02', 'city'), duty('unset', null, 'body')])).toBe('city');
  });

  it('is of nobody while none presses', () => {
    expect(sideThatIsPressed([duty('running', '2027-05-01', 'city'), duty('unset', null, 'body')])).toBeUndefined();
  });
});
