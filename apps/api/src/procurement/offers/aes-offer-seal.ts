import { createCipheriv, createDecipheriv, createHash, randomBytes, type DecipherGCM } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@centrale/kernel';
import { type OfferContent } from '@centrale/procurement';
import { Config } from '../../config.js';
import { OfferSeal, SealBroken, type Binding, type Envelope, type OpenedContent, type SealedOffer } from './offer-seal.service.js';

const ALGORITHM = 'aes-256-gcm';
/** First byte of an envelope, so that another form can follow this one. */
const FORM = Buffer.of(1);
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = FORM.length + IV_BYTES + TAG_BYTES;
const NONCE_BYTES = 16;

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const boundTo = ({ subjectId, callOffId }: Binding): Buffer => Buffer.from(`centrale offer\n${callOffId}\n${subjectId}`);

/** An envelope: form, initialisation vector, authentication tag, then the canonical JSON of `{ content, nonce }` under AES-256-GCM. */
@Injectable()
export class AesOfferSeal extends OfferSeal {
  private readonly key: Buffer;
  private readonly keyId: string;

  constructor(config: Config) {
    super();
    this.key = config.offerSealKey;
    this.keyId = sha256(Buffer.concat([Buffer.from('centrale offer seal\n'), this.key])).slice(0, 16);
  }

  seal(content: OfferContent, binding: Binding): SealedOffer {
    const canonical = canonicalJson({ content, nonce: randomBytes(NONCE_BYTES).toString('hex') });
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(boundTo(binding));
    const closed = Buffer.concat([cipher.update(canonical, 'utf8'), cipher.final()]);
    const bytes = Buffer.concat([FORM, iv, cipher.getAuthTag(), closed]);
    return { keyId: this.keyId, bytes, envelopeHash: sha256(bytes), contentHash: sha256(canonical) };
  }

  open({ keyId, bytes }: Envelope, binding: Binding): OpenedContent {
    if (keyId !== this.keyId) throw new SealBroken(`Sealed with key ${keyId}, which is not the one at hand`);
    if (bytes.length < HEAD_BYTES || bytes[0] !== FORM[0]) throw new SealBroken('Not an envelope of a known form');
    const canonical = decrypt(this.decipher(bytes, binding), bytes.subarray(HEAD_BYTES));
    const { content, nonce } = JSON.parse(canonical) as Pick<OpenedContent, 'content' | 'nonce'>;
    return { content, nonce, contentHash: sha256(canonical) };
  }

  private decipher(bytes: Buffer, binding: Binding): DecipherGCM {
    const iv = bytes.subarray(FORM.length, FORM.length + IV_BYTES);
    return createDecipheriv(ALGORITHM, this.key, iv, { authTagLength: TAG_BYTES })
      .setAAD(boundTo(binding))
      .setAuthTag(bytes.subarray(FORM.length + IV_BYTES, HEAD_BYTES));
  }
}

function decrypt(decipher: DecipherGCM, closed: Buffer): string {
  try {
    return Buffer.concat([decipher.update(closed), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken('The envelope was touched, or belongs to something else');
  }
}
