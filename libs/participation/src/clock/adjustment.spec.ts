import { type Adjustment, type Clock, type Confirmation } from '@centrale/kernel';
import { refuseProposal } from './adjustment.js';

const floor = 14;
const today = '2026-05-06';
const city: Confirmation = { side: 'city', personId: 'ann', on: '2026-05-04' };
const body: Confirmation = { side: 'body', personId: 'bob', on: today };
const shortening: Adjustment = { type: 'shorten', to: 14, motivation: 'The works start in May.', confirmedBy: [city] };
const extension: Adjustment = { type: 'extend', to: 45, motivation: '', confirmedBy: [city, body] };
const request: Clock = {
  kind: 'request', term: { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' },
  anchor: '2026-04-15', adjustments: [], closingDays: [], satisfiedOn: null,
};

describe('shortening a term (R003-29)', () => {
  const refusal = (change: Partial<Adjustment>, clock = request) => refuseProposal(clock, { ...shortening, ...change }, floor);

  it('is allowed down to the floor, with a reason', () => {
    expect(refusal({})).toBeUndefined();
    expect(refusal({ to: 29 })).toBeUndefined();
  });

  it('is refused below the floor', () => {
    expect(refusal({ to: 13 })).toEqual({ code: 'R003-29', params: { least: 14 } });
  });

  it('is refused without a reason', () => {
    expect(refusal({ motivation: ' \n' })).toEqual({ code: 'R003-29', params: { least: 14 } });
  });

  it('makes it shorter', () => {
    expect(refusal({ to: 30 })).toEqual({ code: 'clock.not-shorter', params: { amount: 30 } });
    expect(refusal({ to: 20 }, { ...request, adjustments: [shortening] })).toEqual({ code: 'clock.not-shorter', params: { amount: 14 } });
  });

  it('is never done to a notice', () => {
    const invitation: Clock = { ...request, kind: 'invitation', term: { direction: 'backward', amount: 21, unit: 'calendarDay', roll: 'none' } };
    expect(refusal({ to: 20 }, invitation)).toEqual({ code: 'R003-29', params: { least: 21 } });
  });
});

describe('extending a term (R003-30)', () => {
  const refusal = (change: Partial<Adjustment>, clock = request) => refuseProposal(clock, { ...extension, ...change }, floor);

  it('makes it longer', () => {
    expect(refusal({ to: 30 })).toEqual({ code: 'clock.not-longer', params: { amount: 30 } });
  });

  it('may be proposed by one side', () => {
    expect(refuseProposal(request, { ...extension, confirmedBy: [body] }, floor)).toBeUndefined();
    expect(refuseProposal(request, { ...extension, to: 30, confirmedBy: [body] }, floor)?.code).toBe('clock.not-longer');
  });
});
