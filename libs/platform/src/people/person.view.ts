import { type Done, type Language, type Refusal, type Role, type Text3 } from '@centrale/kernel';
import { type PersonStatus } from './person.js';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly status: PersonStatus;
  /** Ended ones are left out. */
  readonly memberships: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly organisationName: Text3;
    readonly role: Role;
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly may: { readonly end: Refusal | null };
  }[];
  /** Which roles one may give is asked again of the policy when one is chosen. */
  readonly may: { readonly grantRole: Refusal | null; readonly makeLink: Refusal | null; readonly block: Refusal | null; readonly unblock: Refusal | null };
}

/** After an invitation: the link is shown here once, when no mail could bring it. */
export interface Invited extends Done {
  readonly link?: string;
}

/** In demo mode only: whom one can sign in as. */
export interface DemoPersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly memberships: readonly { readonly organisationName: Text3; readonly role: Role }[];
}

export interface DemoPeopleView {
  /** One password for all. */
  readonly password: string;
  readonly people: readonly DemoPersonView[];
}
