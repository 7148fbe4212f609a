import { Buckets } from './rate-limits.js';

const tenInTwo = { count: 10, seconds: 2 };
const take = (buckets: Buckets, key: string, times: number, at: number): number[] => Array.from({ length: times }, () => buckets.take(key, at));

describe('a bucket', () => {
  it('lets so many through at once and then says how long to wait', () => {
    expect(take(new Buckets(tenInTwo), 'a', 11, 0)).toEqual([...Array<number>(10).fill(0), 1]);
  });

  it('refills evenly, one for each part of the time', () => {
    const buckets = new Buckets(tenInTwo);
    take(buckets, 'a', 10, 0);
    expect([buckets.take('a', 199), buckets.take('a', 200), buckets.take('a', 200), buckets.take('a', 400)]).toEqual([1, 0, 1, 0]);
  });

  it('holds no more than its count, however long nobody came', () => {
    const buckets = new Buckets(tenInTwo);
    take(buckets, 'a', 1, 0);
    expect(take(buckets, 'a', 11, 3_600_000).at(-1)).toBe(1);
  });

  it('is its own for each key', () => {
    const buckets = new Buckets(tenInTwo);
    take(buckets, 'a', 11, 0);
    expect(buckets.take('b', 0)).toBe(0);
  });

  it('is forgotten once full again, and not before', () => {
    const buckets = new Buckets(tenInTwo);
    take(buckets, 'a', 10, 0);
    buckets.forget(1000);
    expect(buckets.take('a', 1)).toBe(1);
    buckets.forget(2002);
    expect(take(buckets, 'a', 10, 2002).at(-1)).toBe(0);
  });

  it('says a long wait where it refills slowly', () => {
    const buckets = new Buckets({ count: 1, seconds: 60 });
    expect(take(buckets, 'a', 2, 0)).toEqual([0, 60]);
  });
});
