import { type LocalText } from '@centrale/kernel';
import { type Composition, type Criterion } from '@centrale/procurement';
import { type CallOffFacts } from './call-off-facts.js';

/** A document as it was published with the call-off. */
export interface PublishedDocument {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
}

/** What is published, word for word: kept once, hashed, never changed. Estimates, exclusions and decisions are no part of it. */
export interface PublicationContent {
  readonly number: string;
  readonly agreement: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly questionsDueAt: string;
  readonly offersDueAt: string;
  readonly decisionExpectedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly offerValidDays: number;
  readonly lots: readonly {
    readonly no: number;
    readonly title: LocalText;
    readonly scope: LocalText;
    readonly lotNumbers: readonly number[];
    readonly criteria: readonly Criterion[];
    readonly priceWeight: number;
    readonly priceFormula: string;
    readonly scaleMax: number;
  }[];
  readonly documents: readonly PublishedDocument[];
  readonly publishedAt: string;
}

export function publicationContent(
  number: string,
  facts: CallOffFacts,
  terms: { readonly questionsDueAt: Date; readonly offersDueAt: Date },
  documents: readonly PublishedDocument[],
): PublicationContent {
  const composition: Composition = facts.guarded.composition;
  const { title, summary, decisionExpectedOn, startsOn, endsOn, offerValidDays } = composition;
  return {
    number,
    agreement: facts.agreementNumber,
    title,
    summary,
    questionsDueAt: terms.questionsDueAt.toISOString(),
    offersDueAt: terms.offersDueAt.toISOString(),
    decisionExpectedOn,
    startsOn,
    endsOn,
    offerValidDays,
    lots: composition.lots.map(({ no, title: lotTitle, scope, allocations, criteria, priceWeight, priceFormula, scaleMax }) => ({
      no,
      title: lotTitle,
      scope,
      lotNumbers: allocations.map(({ lotNumber }) => lotNumber),
      criteria: criteria.map(({ code, name, weight }) => ({ code, name, weight })),
      priceWeight,
      priceFormula,
      scaleMax,
    })),
    documents,
    publishedAt: facts.now.toISOString(),
  };
}
