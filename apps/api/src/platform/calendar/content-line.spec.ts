import fc from 'fast-check';
import { contentLine, parameterValue, textValue } from './content-line.js';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const unfold = (text: string): string => text.replaceAll('\r\n ', '');
const anyText = fc.string({ unit: 'binary', maxLength: 400, size: 'max' });

describe('a line', () => {
  it.each([[75, 1], [76, 2], [149, 2], [150, 3]])('of %d letters takes %d parts', (letters, parts) => {
    expect(contentLine('a'.repeat(letters)).trimEnd().split('\r\n')).toHaveLength(parts);
  });

  it('has parts of 75 bytes at most, of which none begins or ends within a character', () => {
    const lines = fc.array(fc.constantFrom('a', 'é', '€', '😀', ' ', '‍'), { maxLength: 300, size: 'max' }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(lines, (line) => {
        const written = contentLine(line);
        expect(written.endsWith('\r\n')).toBe(true);
        const parts = written.slice(0, -2).split('\r\n');
        expect(parts.filter((part) => bytes(part) > 75 || !part.isWellFormed())).toEqual([]);
        expect(unfold(written.slice(0, -2))).toBe(line);
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['één\r\ntwee\ndrie\rvier', 'één\\ntwee\\ndrie\\nvier'],
    ['a\u2028b\u0085c\u000bd\u000ce', 'a\\nb\\nc\\nd\\ne'],
    ['a\u0000b\u001bc\u007f\td', 'abc\td'],
  ])('%j is written %j', (text, written) => {
    expect(textValue(text)).toBe(written);
  });

  it('never ends a value, a list or a line by itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = textValue(text).replaceAll(/\\[\\;,n]/g, '');
        expect(bare).not.toMatch(/[\\;,\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/);
      }),
    );
  });
});

describe('a parameter', () => {
  it('is in quotes, and nothing in it ends them or the line', () => {
    expect(parameterValue('An "de" Wit: x;y,z^\nb')).toBe(`"An ^'de^' Wit: x;y,z^^^nb"`);
    fc.assert(fc.property(anyText, (text) => expect(parameterValue(text)).toMatch(/^"[^"\u0000-\u0008\u000a-\u001f\u007f]*"$/)));
  });
});
