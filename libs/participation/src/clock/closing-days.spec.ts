import { refuseClosingDays } from './closing-days.js';

describe('the closing days of a city', () => {
  it('are not set by whoever read a calendar that holds no more', () => {
    expect(refuseClosingDays(3, 2)).toEqual({ code: 'clock.calendar-changed', params: { version: 3 } });
    expect([refuseClosingDays(3, 3), refuseClosingDays(0, 0), refuseClosingDays(3, undefined)]).toEqual([undefined, undefined, undefined]);
  });
});
