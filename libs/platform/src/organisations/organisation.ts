import { holds, needsRole, refuse, type OrganisationKind, type Policy, type Refusal, type Text3 } from '@centrale/kernel';

/** Which language law an organisation publishes under. (P19) */
export const languageRegimes = ['brussels', 'flanders'] as const;
export type LanguageRegime = (typeof languageRegimes)[number];

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: Text3;
  readonly languageRegime: LanguageRegime;
  readonly enterpriseNumber: string | null;
}

/** One enterprise, one entry. */
export const refuseKnownNumber = (known: boolean): Refusal | undefined => (known ? refuse('organisation.number-known') : undefined);

export const organisationPolicy = {
  register: (actor) => (holds(actor, ['administrator', 'contractManager']) ? undefined : needsRole('contractManager')),
} as const satisfies Record<string, Policy<void>>;
