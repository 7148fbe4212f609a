import { same } from './same.js';

describe('sameness of JSON values', () => {
  it('does not mind the order of keys, at any depth', () => {
    expect(same({ a: 1, b: { c: [1, { d: 2, e: 3 }] } }, { b: { c: [1, { e: 3, d: 2 }] }, a: 1 })).toBe(true);
  });

  it.each([[1, '1'], [null, undefined], [[1, 2], [2, 1]], [{ a: 1 }, { a: 2 }], [{ a: null }, {}], [[], {}]])('tells %j from %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
