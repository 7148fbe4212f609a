import { type Contact, type May, type OrganisationKind, type Text3 } from '@centrale/kernel';
import { type LanguageRegime } from './organisation.js';

export interface OrganisationView {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: Text3;
  readonly languageRegime: LanguageRegime;
  readonly enterpriseNumber: string | null;
}

/** How its secretariat is reached, for whoever says so to the public. */
export interface OrganisationContactView {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: Text3;
  /** Null while nothing is known. */
  readonly contact: Contact | null;
  readonly may: May<'setContact'>;
}
