import { type Language, type LocalText } from '@centrale/kernel';

export const partyKinds = ['person', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Who takes part, with or without an account; kept by one city, and by nobody else. */
export interface Party {
  readonly id: string;
  /** The city that keeps it. */
  readonly organisationId: string;
  readonly kind: PartyKind;
  /** Null once it was erased; e-mail and telephone too. */
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  /** The account of this person, or of whoever acts for this organisation. */
  readonly personId: string | null;
  readonly neighbourhoodId: string | null;
  /** Where the social map says that the organisation is recognised. (R003-12) */
  readonly recognition: string | null;
  readonly erasedAt: Date | null;
}

export interface Neighbourhood {
  readonly id: string;
  readonly organisationId: string;
  readonly name: LocalText;
}
