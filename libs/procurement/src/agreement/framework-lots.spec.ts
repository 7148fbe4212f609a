import { refuseLots } from './framework-lots.js';

const lot = { number: 1, ceilingCents: 100, criteria: [{ code: 'approach' }, { code: 'team' }] };

describe('the lots of an agreement', () => {
  it('are accepted when each has its own number and criteria', () => {
    expect(refuseLots([lot, { ...lot, number: 2 }], 100)).toBeUndefined();
  });

  it('may not share a number', () => {
    expect(refuseLots([lot, { ...lot, number: 2 }, lot], 100)).toEqual({ code: 'agreement.lot-number-twice', params: { number: 1 } });
  });

  it('may not have a higher ceiling than the agreement (P06)', () => {
    expect(refuseLots([lot, { ...lot, number: 2, ceilingCents: 101 }], 100)).toEqual({ code: 'agreement.lot-over-ceiling', params: { number: 2 } });
  });

  it('may not name a criterion twice', () => {
    expect(refuseLots([{ ...lot, criteria: [{ code: 'team' }, { code: 'team' }] }], 100)).toEqual({
      code: 'agreement.criterion-twice', params: { code: 'team', number: 1 },
    });
  });
});
