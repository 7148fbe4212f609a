import { type OfferContent, type OfferStatus } from './offer.js';

/** For the offer's own provider. */
export interface OfferReceiptView {
  readonly id: string;
  readonly status: OfferStatus;
  /** Database time at which the offer was sealed. */
  readonly submittedAt: string;
  readonly submittedBy: string;
  /** SHA-256 of the canonical JSON of `{ content, nonce }`: says nothing of the content to whoever has no nonce. */
  readonly contentHash: string;
  /** SHA-256 of the sealed envelope, as stored and as quoted in the opening's report. */
  readonly envelopeHash: string;
  /** Published root over all audit chains at that moment. */
  readonly auditRoot: string | null;
  readonly withdrawnAt: string | null;
}

export interface OfferDraftView {
  readonly invitationId: string;
  /** 0 when nothing was saved yet. */
  readonly version: number;
  readonly savedAt: string | null;
  readonly content: OfferContent;
}

/** An offer's content for its own provider at any time. */
export interface OwnOfferView extends OfferReceiptView {
  readonly callOffId: string;
  readonly invitationId: string;
  readonly content: OfferContent;
  /** Random, and sealed together with the content: with both, the receipt's hash can be made again. */
  readonly nonce: string;
}
