import { refuseReaching, sayUnreached } from './reach.js';

describe('people whom no mail reaches', () => {
  it('are told once, and what was written down stays', () => {
    expect(refuseReaching({ how: null })).toBeUndefined();
    expect(refuseReaching({ how: 'phone' })).toEqual({ code: 'meeting.reached-already' });
  });

  it('are spoken of while anybody is left', () => {
    expect(sayUnreached(2)).toEqual({ code: 'meeting.people-to-reach', params: { count: 2 } });
    expect(sayUnreached(0)).toBeUndefined();
  });
});
