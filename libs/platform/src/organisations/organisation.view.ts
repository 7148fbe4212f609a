import { type OrganisationKind, type Text3 } from '@centrale/kernel';
import { type LanguageRegime } from './organisation.js';

export interface OrganisationView {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: Text3;
  readonly languageRegime: LanguageRegime;
  readonly enterpriseNumber: string | null;
}
