import { roles, trajectoryRoles, unreachable, type Actor, type Role } from '@centrale/kernel';
import {
  personLifecycle, personPolicy, refuseBlock, refuseEmail, refuseEnd, refuseGrant, refuseLink, refuseLosingAdministrator, refuseUnblock, type Grant,
} from './person.js';

const today = '2027-03-01';
const aGrant = (changes: Partial<Grant> = {}): Grant => ({
  role: 'projectOwner', organisationKind: 'buyer', personStatus: 'active', alreadyHeld: false, endsOn: null, ...changes,
});
const anActor = (...held: Role[]): Actor => {
  const memberships = held.map((role) => ({ id: role, organisationId: 'o', organisationKind: 'service' as const, organisationName: { nl: '', fr: '', en: '' }, role }));
  return { personId: 'p', sessionId: 's', authenticatedAt: new Date(0), memberships, active: memberships[0] ?? null };
};

describe('the lifecycle of a person', () => {
  it('reaches every status, and leads out of each', () => {
    expect(unreachable(personLifecycle, 'invited')).toEqual([]);
    for (const commands of Object.values(personLifecycle)) expect(Object.keys(commands).length).toBeGreaterThan(0);
  });
});

describe('granting a role', () => {
  it.each([
    ['projectOwner', 'buyer'], ['decisionRecorder', 'buyer'], ['buyerFinance', 'buyer'], ['providerManager', 'provider'], ['providerEditor', 'provider'],
    ['serviceOfficer', 'service'], ['contractManager', 'service'], ['opener', 'service'], ['administrator', 'service'],
  ] as const)('%s is held at a %s only', (role, kind) => {
    for (const organisationKind of ['service', 'buyer', 'provider', 'other'] as const) {
      const refusal = refuseGrant(aGrant({ role, organisationKind }), today);
      expect(refusal).toEqual(organisationKind === kind ? undefined : { code: 'membership.role-does-not-fit', params: { role, kind } });
    }
  });

  it.each(trajectoryRoles)('%s is held at a city or another organisation that has bodies, buyer or not', (role) => {
    const kinds = (['service', 'buyer', 'provider', 'other'] as const).filter((organisationKind) => !refuseGrant(aGrant({ role, organisationKind }), today));
    // Who guides meetings may come from a provider too.
    expect(kinds).toEqual(role === 'facilitator' ? ['buyer', 'provider', 'other'] : ['buyer', 'other']);
  });

  it.each(['evaluator', 'auditor', 'committeeExpert'] as const)('%s is held anywhere', (role) => {
    for (const organisationKind of ['service', 'buyer', 'provider', 'other'] as const) expect(refuseGrant(aGrant({ role, organisationKind }), today)).toBeUndefined();
  });

  it('is refused to who is blocked, or holds it already', () => {
    expect(refuseGrant(aGrant({ personStatus: 'blocked' }), today)?.code).toBe('person.blocked');
    expect(refuseGrant(aGrant({ personStatus: 'invited' }), today)).toBeUndefined();
    expect(refuseGrant(aGrant({ alreadyHeld: true }), today)?.code).toBe('membership.already-held');
  });

  it('for a time ends tomorrow at the earliest', () => {
    expect(refuseGrant(aGrant({ endsOn: '2027-03-01' }), today)?.code).toBe('membership.ends-in-the-past');
    expect(refuseGrant(aGrant({ endsOn: '2027-03-02' }), today)).toBeUndefined();
  });
});

describe('ending a role', () => {
  it('is done once: what ends today has ended', () => {
    expect(refuseEnd(null, today)).toBeUndefined();
    expect(refuseEnd('2027-03-02', today)).toBeUndefined();
    expect(refuseEnd('2027-03-01', today)?.code).toBe('membership.ended');
  });

  it('is refused for the last administrator', () => {
    expect([refuseLosingAdministrator(0)?.code, refuseLosingAdministrator(1)]).toEqual(['person.last-administrator', undefined]);
  });
});

describe('a person', () => {
  it('is blocked by somebody else, once, and unblocked when blocked', () => {
    expect(refuseBlock({ id: 'a', status: 'active' }, 'a')?.code).toBe('person.not-oneself');
    for (const status of ['invited', 'active'] as const) expect(refuseBlock({ id: 'a', status }, 'b')).toBeUndefined();
    expect(refuseBlock({ id: 'a', status: 'blocked' }, 'b')?.code).toBe('person.blocked');
    expect(refuseUnblock({ status: 'blocked' })).toBeUndefined();
    for (const status of ['invited', 'active'] as const) expect(refuseUnblock({ status })?.code).toBe('person.not-blocked');
  });

  it('gets a link unless blocked, and an address of their own', () => {
    expect([refuseLink({ status: 'blocked' })?.code, refuseLink({ status: 'active' }), refuseLink({ status: 'invited' })]).toEqual(['person.blocked', undefined, undefined]);
    expect([refuseEmail(true)?.code, refuseEmail(false)]).toEqual(['person.email-taken', undefined]);
  });
});

describe('who keeps the register', () => {
  it('is the administrator and the contract manager; blocking is the administrator’s', () => {
    for (const role of roles) {
      const actor = anActor(role);
      expect([role, personPolicy.invite(actor, []) === undefined]).toEqual([role, role === 'administrator' || role === 'contractManager']);
      for (const command of ['block', 'unblock'] as const) expect([role, personPolicy[command](actor, []) === undefined]).toEqual([role, role === 'administrator']);
    }
  });

  it.each(['serviceOfficer', 'contractManager', 'opener', 'administrator', 'auditor'] as const)('lets an administrator alone touch %s', (role) => {
    for (const command of ['grantRole', 'endMembership', 'makeLink'] as const) {
      expect(personPolicy[command](anActor('contractManager'), ['evaluator', role])).toEqual({ code: 'access.needs-role', params: { role: 'administrator' } });
      expect(personPolicy[command](anActor('administrator'), ['evaluator', role])).toBeUndefined();
    }
  });

  it('lets a contract manager touch the others', () => {
    for (const command of ['grantRole', 'endMembership', 'makeLink'] as const) expect(personPolicy[command](anActor('contractManager'), ['projectOwner', 'providerManager'])).toBeUndefined();
  });
});
