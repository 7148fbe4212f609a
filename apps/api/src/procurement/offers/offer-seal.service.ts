import { type OfferContent } from '@centrale/procurement';

export interface Envelope {
  /** Names the key, tells nothing of it. */
  readonly keyId: string;
  readonly bytes: Buffer;
}

export interface SealedOffer extends Envelope {
  /** SHA-256 of the envelope's bytes. */
  readonly envelopeHash: string;
  /** SHA-256 of the sealed canonical bytes, a nonce among them. */
  readonly contentHash: string;
}

export interface OpenedContent {
  readonly content: OfferContent;
  readonly nonce: string;
  readonly contentHash: string;
}

/** What an envelope belongs to: opened for anything else, it stays shut. */
export interface Binding {
  /** The offer; of a draft, its invitation. */
  readonly subjectId: string;
  readonly callOffId: string;
}

/** An envelope that does not open: another key, another offer, or bytes that were touched. */
export class SealBroken extends Error {}

/**
 * The seam at which offers are closed and opened. Today the API does both, with a key outside the database;
 * sealed in the provider's own browser, `seal` will only take in what came closed, and `open` will need the openers' shares.
 */
export abstract class OfferSeal {
  abstract seal(content: OfferContent, binding: Binding): SealedOffer;
  /** @throws SealBroken */
  abstract open(envelope: Envelope, binding: Binding): OpenedContent;
}
