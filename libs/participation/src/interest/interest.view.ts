import { type Contact, type Language, type LocalText, type May } from '@centrale/kernel';
import { type InterestOutcome, type InterestSource, type InterestStatus } from './interest.js';

/** For whoever keeps the register: names and addresses stay among them. */
export interface InterestRow {
  readonly id: string;
  readonly themeId: string | null;
  readonly themeName: LocalText | null;
  /** Null once erased. */
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly language: Language;
  readonly source: InterestSource;
  readonly status: InterestStatus;
  readonly outcome: InterestOutcome | null;
  readonly outcomeOn: string | null;
  readonly registeredAt: string;
  readonly erased: boolean;
  readonly may: May<'recordOutcome' | 'erase'>;
}

/** What the public form shows of a trajectory. */
export interface InterestFormView {
  readonly trajectoryId: string;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly organisationName: LocalText;
  /** How the city's secretariat is reached; null while nothing is known. */
  readonly contact: Contact | null;
  readonly themes: readonly { readonly id: string; readonly name: LocalText }[];
  readonly may: May<'showInterest'>;
}
