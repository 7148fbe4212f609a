import { type Actor, type Refusal } from '@centrale/kernel';
import { personPolicy, refuseBlock, refuseLink, refuseLosingAdministrator, refuseUnblock, type PersonView } from '@centrale/platform';

export type PersonRow = Omit<PersonView, 'may' | 'memberships'> & {
  readonly memberships: readonly Omit<PersonView['memberships'][number], 'may'>[];
};

/** What the actor may do to a person: the policy first, then the rule. `administrators` are the ids of those who can sign in. */
export function mayOn(actor: Actor, person: PersonRow, administrators: readonly string[]): PersonView {
  const roles = person.memberships.map(({ role }) => role);
  const lastOne = refuseLosingAdministrator(administrators.filter((id) => id !== person.id).length);
  const first = (...refusals: readonly (Refusal | undefined)[]): Refusal | null => refusals.find((refusal) => refusal !== undefined) ?? null;
  return {
    ...person,
    memberships: person.memberships.map((membership) => ({
      ...membership,
      may: { end: first(personPolicy.endMembership(actor, [membership.role]), membership.role === 'administrator' ? lastOne : undefined) },
    })),
    may: {
      grantRole: first(personPolicy.grantRole(actor, []), refuseLink(person)),
      makeLink: first(personPolicy.makeLink(actor, roles), refuseLink(person)),
      block: first(personPolicy.block(actor, []), refuseBlock(person, actor.personId), lastOne),
      unblock: first(personPolicy.unblock(actor, []), refuseUnblock(person)),
    },
  };
}
