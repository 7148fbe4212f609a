import fc from 'fast-check';
import { parseEnterpriseNumber } from './enterprise-number.js';

const withCheck = (base: number): string => `${String(base).padStart(8, '0')}${String(97 - (base % 97)).padStart(2, '0')}`;
const bases = fc.integer({ min: 1, max: 19_999_999 });

describe('an enterprise number', () => {
  it.each([['0123.456.749', '0123456749'], ['0123456749', '0123456749'], ['1000.000.021', '1000000021']])('%s is read as %s', (text, digits) => {
    expect(parseEnterpriseNumber(text)).toBe(digits);
  });

  it.each(['0123456748', '2123456749', '123456749', '00000000097', '0000000097', '0123.456.74', '0123-456-749', 'BE0123456749', ' 0123456749', '0123456749\n', ''])(
    '%j is none',
    (text) => {
      expect(parseEnterpriseNumber(text)).toBeUndefined();
    },
  );

  it('is any eight digits that begin with 0 or 1, with their check', () => {
    fc.assert(fc.property(bases, (base) => parseEnterpriseNumber(withCheck(base)) === withCheck(base)));
  });

  it('survives no change of one digit', () => {
    fc.assert(
      fc.property(bases, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (base, place, shift) => {
        const right = withCheck(base);
        const wrong = right.slice(0, place) + ((Number(right[place]) + shift) % 10) + right.slice(place + 1);
        return parseEnterpriseNumber(wrong) === undefined;
      }),
    );
  });
});
