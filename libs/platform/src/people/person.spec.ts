import { organisationKinds, roles } from '@centrale/kernel';
import { fitsIn, refuseGrant, type Grant } from './person.js';

const grant = (patch: Partial<Grant> = {}): Grant => ({ role: 'projectOwner', organisationKind: 'buyer', personStatus: 'active', alreadyHeld: false, endsOn: null, ...patch });
const today = '2027-03-12';

describe('granting a role', () => {
  it('fits the kind of organisation, and says which one it needs', () => {
    expect(refuseGrant(grant(), today)).toBeUndefined();
    expect(refuseGrant(grant({ organisationKind: 'provider' }), today)).toEqual({ code: 'membership.role-does-not-fit', params: { role: 'projectOwner', kind: 'buyer' } });
    expect(organisationKinds.filter((kind) => fitsIn('evaluator', kind))).toEqual([...organisationKinds]);
  });

  it('leaves every role a place to be held', () => {
    expect(roles.filter((role) => !organisationKinds.some((kind) => fitsIn(role, kind)))).toEqual([]);
  });

  it('ends tomorrow at the earliest', () => {
    expect(refuseGrant(grant({ endsOn: today }), today)?.code).toBe('membership.ends-in-the-past');
    expect(refuseGrant(grant({ endsOn: '2027-03-13' }), today)).toBeUndefined();
  });

  it('is refused for somebody blocked, and twice', () => {
    expect(refuseGrant(grant({ personStatus: 'blocked' }), today)?.code).toBe('person.blocked');
    expect(refuseGrant(grant({ alreadyHeld: true }), today)?.code).toBe('membership.already-held');
  });
});
