import { refuseAgreement } from './agreement-creation.js';

const lot = { number: 1, ceilingCents: 100, criteria: [{ code: 'approach' }] };
const draft = { number: 'RO-2026', startsOn: '2026-03-01', endsOn: '2030-02-28', termException: null, ceilingCents: 100, lots: [lot] };

describe('a new agreement', () => {
  it('is accepted with a lawful term and sound lots', () => {
    expect(refuseAgreement(draft, false)).toBeUndefined();
  });

  it('has a number of its own', () => {
    expect(refuseAgreement(draft, true)).toEqual({ code: 'agreement.number-taken', params: { number: 'RO-2026' } });
  });

  it('is refused with too long a term (P01)', () => {
    expect(refuseAgreement({ ...draft, endsOn: '2030-03-01' }, false)?.code).toBe('agreement.term-too-long');
  });

  it('is refused with a lot beyond its ceiling (P06)', () => {
    expect(refuseAgreement({ ...draft, ceilingCents: 99 }, false)?.code).toBe('agreement.lot-over-ceiling');
  });
});
