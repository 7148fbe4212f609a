import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: { z: null, y: 'é' } })).toBe('{"a":{"y":"é","z":null},"b":[{"c":2,"d":1},3]}');
  });

  it('leaves out what is absent', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('keeps numeric keys in one order too', () => {
    expect(canonicalJson({ 10: 'a', 9: 'b', x: 1 })).toBe(canonicalJson({ x: 1, 9: 'b', 10: 'a' }));
  });

  it('is the same text for the same value, and reads back as it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
