import { refusePassword } from './password.js';

const email = 'an.peeters@example.org';

describe('a password', () => {
  it.each(['correct horse battery', 'twaalf letter', 'пароль из слов', 'abcd'.repeat(3)])('may be %j', (password) => {
    expect(refusePassword(password, email)).toBeUndefined();
  });

  it.each([
    ['elf letters!'.slice(0, 11), 'password.too-short'],
    ['', 'password.too-short'],
    // Eleven characters, though twenty-two units of UTF-16.
    ['🌳🌲🌴🌵🌾🌿🍀🍁🍂🍃🍄', 'password.too-short'],
    [email, 'password.like-email'],
    ['AN.PEETERS@EXAMPLE.ORG', 'password.like-email'],
    ['my an.peeters 2027', 'password.like-email'],
    ['aaaaaaaaaaaa', 'password.too-simple'],
    ['abcabcabcabc', 'password.too-simple'],
    ['AaAaAaAaAaAa', 'password.too-simple'],
  ])('may not be %j: %s', (password, code) => {
    expect(refusePassword(password, email)?.code).toBe(code);
  });

  it('may hold the name of a very short mailbox, which is in many words', () => {
    expect(refusePassword('correct an battery', 'an@example.org')).toBeUndefined();
  });
});
