import { type Language, type Membership } from '@centrale/kernel';
import { type LanguageRegime } from '../organisations/organisation.js';

/** One's membership, with the languages in which its organisation publishes: a text is asked in those. */
export interface SessionMembership extends Membership {
  readonly languageRegime: LanguageRegime;
}

/** Who one is. Instants of a session are real time: moving the demo's clock signs nobody out. */
export interface SessionView {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Language };
  readonly memberships: readonly SessionMembership[];
  /** The membership one works under; null for a person without any. */
  readonly active: Membership | null;
  /** @format date-time */
  readonly signedInAt: string;
  /** Until when the sign-in counts as fresh, for what asks one (P10). @format date-time */
  readonly freshUntil: string;
  /** @format date-time */
  readonly expiresAt: string;
}
