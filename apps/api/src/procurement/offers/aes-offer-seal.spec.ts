import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { canonicalJson } from '@centrale/kernel';
import { emptyOffer } from '@centrale/procurement';
import { type Config } from '../../config.js';
import { AesOfferSeal } from './aes-offer-seal.js';
import { SealBroken } from './offer-seal.service.js';

const aSeal = (offerSealKey = randomBytes(32)) => new AesOfferSeal({ offerSealKey } as Config);
const binding = { subjectId: randomUUID(), callOffId: randomUUID() };
const content = { ...emptyOffer, subcontractors: ['Zinne Process'], totalCents: 12 };

describe('a sealed offer', () => {
  const seal = aSeal();

  it('opens to the same content', () => {
    const sealed = seal.seal(content, binding);
    const opened = seal.open(sealed, binding);
    expect(opened.content).toEqual(content);
    expect(opened.contentHash).toBe(sealed.contentHash);
    expect(sealed.contentHash).toBe(createHash('sha256').update(canonicalJson({ content, nonce: opened.nonce })).digest('hex'));
    expect(sealed.envelopeHash).toBe(createHash('sha256').update(sealed.bytes).digest('hex'));
  });

  it('shows nothing of its content, not even that two are the same', () => {
    const [one, two] = [seal.seal(content, binding), seal.seal(content, binding)];
    expect(one.bytes.includes('Zinne')).toBe(false);
    expect(one.contentHash).not.toBe(two.contentHash);
    expect(one.envelopeHash).not.toBe(two.envelopeHash);
  });

  it('stays shut for another offer, another call-off and another key', () => {
    const sealed = seal.seal(content, binding);
    expect(() => seal.open(sealed, { ...binding, subjectId: randomUUID() })).toThrow(SealBroken);
    expect(() => seal.open(sealed, { ...binding, callOffId: randomUUID() })).toThrow(SealBroken);
    expect(() => aSeal().open(sealed, binding)).toThrow(SealBroken);
  });

  it('stays shut when any part of it was touched', () => {
    const sealed = seal.seal(content, binding);
    for (const at of [0, 1, 13, 29, sealed.bytes.length - 1]) {
      const bytes = Buffer.from(sealed.bytes);
      bytes[at]! ^= 1;
      expect(() => seal.open({ ...sealed, bytes }, binding)).toThrow(SealBroken);
    }
    expect(() => seal.open({ ...sealed, bytes: Buffer.alloc(5, 1) }, binding)).toThrow(SealBroken);
  });
});
