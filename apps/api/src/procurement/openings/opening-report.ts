import { createHash } from 'node:crypto';
import { canonicalJson, type LocalText, type Text3 } from '@centrale/kernel';
import { type OpenedOfferSummary } from '@centrale/procurement';

/** The opening's report (PV). (P10) */
export interface OpeningReport {
  readonly callOff: { readonly id: string; readonly number: string; readonly title: LocalText };
  readonly offersDueAt: string;
  readonly openers: readonly { readonly name: string; readonly at: string }[];
  readonly offers: readonly (OpenedOfferSummary & { readonly contentHash: string })[];
  readonly lotsWithoutOffer: readonly number[];
  /** From which a tie is drawn, should there be one. (P23) */
  readonly drawSeed: string;
  /** Newest published root over all audit chains. */
  readonly auditRoot: string | null;
}

/** As it is hashed and kept, to the byte. */
export function sealReport(report: OpeningReport): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(report);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

export const readReport = (text: string): OpeningReport => JSON.parse(text) as OpeningReport;

export interface LotOnReport {
  readonly id: string;
  readonly no: number;
}

/** An offer of which the envelope was opened. */
export interface OfferOnReport extends Omit<OpenedOfferSummary, 'lotNo' | 'providerName' | 'submittedAt'> {
  readonly lotId: string;
  readonly providerName: Text3;
  readonly submittedAt: Date;
  readonly contentHash: string;
}

/** By lot and name, so that the order tells nothing of when each came in. */
export function onReport(lots: readonly LotOnReport[], offers: readonly OfferOnReport[]): Pick<OpeningReport, 'offers' | 'lotsWithoutOffer'> {
  const listed = lots.flatMap(({ id, no }) =>
    offers
      .filter(({ lotId }) => lotId === id)
      .sort((a, b) => a.providerName.nl.localeCompare(b.providerName.nl, 'nl') || (a.offerId < b.offerId ? -1 : 1))
      .map(({ lotId: _, submittedAt, ...offer }) => ({ ...offer, lotNo: no, submittedAt: submittedAt.toISOString() })));
  const withOffers = new Set(listed.map(({ lotNo }) => lotNo));
  return { offers: listed, lotsWithoutOffer: lots.map(({ no }) => no).filter((no) => !withOffers.has(no)) };
}
