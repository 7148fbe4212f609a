import { isBlank, isShorterThan } from './blank.js';

describe('a text', () => {
  it.each(['', ' \t\n', '\u00a0\u202f', '\u200b\u200d\u2060\ufeff', '\u00ad', '\u0007\u009f', '\u2800', '\u3164\u115f', '\ufe0f', '\u202e\u2066'])('with nothing to see is blank: %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '.', ' é ', '\u200bja', '漢', '🚲', '\u0301', '👩\u200d🔧'])('with anything to see is not: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it.each(['', '  ', '\u200b\u200b\u200b\u200b', 'ja', ' ja \n'])('is shorter than what is asked when too little of it can be read: %j', (text) => {
    expect(isShorterThan(text, 3)).toBe(true);
  });

  it.each(['nee', ' nee ', 'a b'])('is not shorter when it has as many characters as are asked: %j', (text) => {
    expect(isShorterThan(text, 3)).toBe(false);
  });
});
