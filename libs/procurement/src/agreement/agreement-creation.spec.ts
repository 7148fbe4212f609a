import { numberTaken, refuseAgreement } from './agreement-creation.js';

const lot = { number: 1, ceilingCents: 100, criteria: [{ code: 'approach' }] };
const draft = { startsOn: '2026-03-01', endsOn: '2030-02-28', termException: null, ceilingCents: 100, lots: [lot] };

describe('a new agreement', () => {
  it('is accepted with a lawful term and sound lots', () => {
    expect(refuseAgreement(draft)).toBeUndefined();
  });

  it('has a number of its own', () => {
    expect(numberTaken('RO-2026')).toEqual({ code: 'agreement.number-taken', params: { number: 'RO-2026' } });
  });

  it('is refused with too long a term (P01)', () => {
    expect(refuseAgreement({ ...draft, endsOn: '2030-03-01' })?.code).toBe('agreement.term-too-long');
  });

  it('is refused with a lot beyond its ceiling (P06)', () => {
    expect(refuseAgreement({ ...draft, ceilingCents: 99 })?.code).toBe('agreement.lot-over-ceiling');
  });
});
