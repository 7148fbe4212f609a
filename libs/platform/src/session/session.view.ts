import { type Language, type LocalText, type Membership } from '@centrale/kernel';

/** Who one is. Instants of a session are real time: moving the demo's clock signs nobody out. */
export interface SessionView {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Language };
  readonly memberships: readonly Membership[];
  /** The membership one works under; null for a person without any. */
  readonly active: Membership | null;
  /** In which languages one writes what becomes public: those in which the organisations publish that one works for. */
  readonly writesIn: readonly (keyof LocalText)[];
  /** @format date-time */
  readonly signedInAt: string;
  /** Until when the sign-in counts as fresh, for what asks one (P10). @format date-time */
  readonly freshUntil: string;
  /** @format date-time */
  readonly expiresAt: string;
}
