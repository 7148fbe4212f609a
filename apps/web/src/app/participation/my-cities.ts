import { type Role, type Text3 } from '@centrale/kernel';
import { type Session } from '../shell/session';

export interface City {
  readonly id: string;
  readonly name: Text3;
}

/** Organisations in which the reader holds one of the roles. */
export function myCities(session: Session, roles: readonly Role[]): readonly City[] {
  const mine = session.memberships().filter(({ role }) => roles.includes(role));
  return [...new Map(mine.map(({ organisationId, organisationName }) => [organisationId, { id: organisationId, name: organisationName }])).values()];
}
