import { createHash } from 'node:crypto';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import { isWithheld, refuseUndertaking, refuseWithheld, undertakingVersion } from './confidentiality.js';

const open = { confidential: false, undertaken: false };
const secret = { confidential: true, undertaken: false };
const signed = { confidential: true, undertaken: true };

describe('a confidential call-off (R002-07)', () => {
  it('is withheld from a provider until it has bound itself', () => {
    expect([open, secret, signed].map(isWithheld)).toEqual([false, true, false]);
    expect(refuseWithheld(secret)?.code).toBe('invitation.undertaking-first');
    expect(refuseWithheld(signed)).toBeUndefined();
  });

  it('asks for an undertaking once, in the words of today, and only where there is something to keep', () => {
    expect(refuseUndertaking(secret, undertakingVersion)).toBeUndefined();
    expect(refuseUndertaking(signed, undertakingVersion)?.code).toBe('invitation.undertaking-given');
    expect(refuseUndertaking(open, undertakingVersion)?.code).toBe('invitation.not-confidential');
    expect(refuseUndertaking(secret, undertakingVersion + 1)).toEqual({ code: 'invitation.undertaking-outdated', params: { version: undertakingVersion } });
  });

  it('is kept in words that belong to their version: who changes them counts one on', () => {
    const words = [nl, fr, en].map(({ words: { undertaking } }) => undertaking.text.join('\n')).join('\n\n');
    expect([undertakingVersion, createHash('sha256').update(words).digest('hex')]).toEqual([1, 'a1db19550db0a87803c624127d5ed77aedd84b1380d799c9536369dc6a610152']);
  });
});
