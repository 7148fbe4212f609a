import { holds, organisationsOf, type Actor, type Membership, type Role } from './actor.js';
import { inLanguage } from './language.js';

const name = { nl: 'Elsene', fr: 'Ixelles', en: 'Ixelles' };
const membership = (role: Role, organisationId: string): Membership => ({
  id: `${role}-${organisationId}`, organisationId, organisationKind: 'buyer', organisationName: name, role,
});
const actor: Actor = {
  personId: 'ann', sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: [membership('projectOwner', 'a'), membership('projectOwner', 'b'), membership('auditor', 'b')],
};

describe('an actor', () => {
  it('holds a role somewhere, or in the organisation asked', () => {
    expect(holds(actor, 'auditor')).toBe(true);
    expect(holds(actor, 'auditor', 'a')).toBe(false);
    expect(holds(actor, ['decisionRecorder', 'projectOwner'], 'a')).toBe(true);
    expect(holds(actor, 'opener')).toBe(false);
  });

  it('names each organisation once', () => {
    expect(organisationsOf(actor, ['projectOwner', 'auditor'])).toEqual(['a', 'b']);
  });
});

describe('a text in two languages', () => {
  it('falls back on the other one for English readers and for what is not written yet', () => {
    expect(inLanguage({ nl: 'Plein', fr: 'Place' }, 'en')).toBe('Place');
    expect(inLanguage({ nl: 'Plein', fr: '' }, 'fr')).toBe('Plein');
    expect(inLanguage(name, 'nl')).toBe('Elsene');
  });
});
