import { inSight, offsetsOf } from './rows-in-sight';

const offsets = offsetsOf([40, 60, 40, 100, 40]);

describe('the lines in sight', () => {
  it('begin where the ones before them end', () => {
    expect(offsets).toEqual([0, 40, 100, 140, 240, 280]);
  });

  it('are those that the window touches, to the pixel', () => {
    expect(inSight(offsets, 0, 39, 0)).toEqual({ first: 0, last: 0 });
    expect(inSight(offsets, 0, 40, 0)).toEqual({ first: 0, last: 1 });
    expect(inSight(offsets, 39, 60, 0)).toEqual({ first: 0, last: 1 });
    expect(inSight(offsets, 120, 100, 0)).toEqual({ first: 2, last: 3 });
  });

  it('come with some to spare, never beyond the first and the last', () => {
    expect(inSight(offsets, 120, 10, 1)).toEqual({ first: 1, last: 3 });
    expect(inSight(offsets, -50, 900, 6)).toEqual({ first: 0, last: 4 });
    expect(inSight(offsets, 9000, 100, 0)).toEqual({ first: 4, last: 4 });
  });

  it('are none when there are no lines', () => {
    const { first, last } = inSight(offsetsOf([]), 0, 600, 6);
    expect(last).toBeLessThan(first);
  });
});
