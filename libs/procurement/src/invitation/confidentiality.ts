import { refuse, type LocalText, type Refusal } from '@centrale/kernel';

/** Of the words by which a provider binds itself. Other words are another version: what was signed stays what it was. */
export const undertakingVersion = 1;

/** What stands in the place of a subject that may not be told yet. (R002-07) */
export const confidentialSubject: LocalText = { nl: 'Vertrouwelijke opdracht', fr: 'Mission confidentielle' };

export interface Confidence {
  /** What the call-off is about may not be told yet. */
  readonly confidential: boolean;
  /** The provider has bound itself to keep it. */
  readonly undertaken: boolean;
}

/** What is confidential is kept from a provider until it has bound itself. (R002-07) */
export const isWithheld = ({ confidential, undertaken }: Confidence): boolean => confidential && !undertaken;

/** Nobody reads, asks or offers on what is withheld; declining stays possible without having read it. */
export const refuseWithheld = (confidence: Confidence): Refusal | undefined => (isWithheld(confidence) ? refuse('invitation.undertaking-first') : undefined);

/** Given once, in the words of today. */
export function refuseUndertaking({ confidential, undertaken }: Confidence, version: number): Refusal | undefined {
  if (!confidential) return refuse('invitation.not-confidential');
  if (undertaken) return refuse('invitation.undertaking-given');
  return version === undertakingVersion ? undefined : refuse('invitation.undertaking-outdated', { version: undertakingVersion });
}
