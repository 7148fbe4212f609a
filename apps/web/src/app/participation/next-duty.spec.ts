import { TestBed } from '@angular/core/testing';
import { Languages } from '@centrale/ui';
import { participationTexts } from '../shell/domain-texts';
import { nextDuty } from './next-duty';

const answer = (dueOn: string | null, satisfiedOn: string | null = null) => ({ kind: 'response' as const, dueOn, satisfiedOn });

describe('the next date of a dossier', () => {
  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(participationTexts);
  });
  const next = (...duties: Parameters<typeof nextDuty>[0]) => nextDuty(duties, participationTexts.in('nl'));

  it('is the end of the last day of what is due first', () => {
    expect(next({ kind: 'annualAdvice', dueOn: '2027-12-31', satisfiedOn: null }, answer('2027-03-12'))).toEqual({ label: 'Antwoord van de stad', at: '2027-03-12T22:59:00.000Z' });
  });

  it('is the day that was announced, once an interim status met the first', () => {
    expect(next(answer('2027-03-12', '2027-03-01'), answer('2027-04-20'))?.at).toBe('2027-04-20T21:59:00.000Z');
  });

  it('is absent where no date was agreed, and once everything is done', () => {
    expect(next(answer(null))).toBeNull();
    expect(next(answer('2027-03-12', '2027-03-10'))).toBeNull();
  });
});
