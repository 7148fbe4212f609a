import { isBlank } from './blank.js';

describe('a text', () => {
  it.each(['', ' \t\n', '\u00a0\u202f', '\u200b\u200d\u2060\ufeff', '\u00ad', '\u0007\u009f', '\u2800', '\u3164\u115f', '\ufe0f', '\u202e\u2066'])('with nothing to see is blank: %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '.', ' é ', '\u200bja', '漢', '🚲', '\u0301', '👩\u200d🔧'])('with anything to see is not: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
