import { firstOf, holds, isBlank, needsRole, refuse, type Contact, type OrganisationKind, type Policy, type Refusal, type Text3 } from '@centrale/kernel';

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

/** What the public is told is of those who work for it: of the cities and other authorities. */
export const refuseContactOf = (kind: OrganisationKind): Refusal | undefined => (kind === 'provider' ? refuse('organisation.no-secretariat') : undefined);

/** An address that a letter reaches is whole, or none is given. */
const refuseHalfAddress = (parts: readonly (string | null | undefined)[]): Refusal | undefined => {
  const given = parts.filter((part) => part && !isBlank(part)).length;
  return given > 0 && given < parts.length ? refuse('organisation.address-incomplete') : undefined;
};

/** What the public pages say of how the secretariat is reached. */
export const refuseContact = (kind: OrganisationKind, { address, postcode, city }: Partial<Contact>): Refusal | undefined =>
  firstOf(refuseContactOf(kind), refuseHalfAddress([address, postcode, city]));

export const organisationPolicy = {
  register: (actor) => (holds(actor, ['administrator', 'contractManager']) ? undefined : needsRole('contractManager')),
  /** Whoever keeps the register, and the city's own coordinator. */
  setContact: (actor, { id }) => (holds(actor, ['administrator', 'contractManager']) || holds(actor, 'coordinator', id) ? undefined : needsRole('coordinator')),
} as const satisfies { readonly register: Policy<void>; readonly setContact: Policy<Pick<Organisation, 'id'>> };
