import { wholeNumber } from './filled';

describe('a whole number as it is typed', () => {
  it('is nothing when nothing was typed, and a number when it is one', () => {
    expect([' ', '12', ' 0 ', '-3'].map(wholeNumber)).toEqual([null, 12, 0, -3]);
  });

  it('stays as it was typed when it is none, so that it is never taken for nothing', () => {
    expect(['veertig', '1,5', '1e3', '12 stoelen'].map(wholeNumber)).toEqual(['veertig', '1,5', '1e3', '12 stoelen']);
  });
});
