import { validateSync } from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { organisationKinds, type Actor, type Role } from '@centrale/kernel';
import { SetContact } from './organisation.contract.js';
import { organisationPolicy, refuseContact, refuseContactOf } from './organisation.js';

const anActor = (role: Role, organisationId = 'city'): Actor => {
  const membership = { id: role, organisationId, organisationKind: 'buyer' as const, organisationName: { nl: '', fr: '', en: '' }, role };
  return { personId: 'p', sessionId: 's', authenticatedAt: new Date(0), memberships: [membership], active: membership };
};
const wrong = (contact: object): string[] => validateSync(plainToInstance(SetContact, contact)).map(({ property }) => property);

describe('how the secretariat of an organisation is reached', () => {
  it('is said of those who work for the public, not of providers', () => {
    expect(organisationKinds.filter((kind) => refuseContactOf(kind)?.code === 'organisation.no-secretariat')).toEqual(['provider']);
    expect(refuseContact('provider', { phone: '02 000 00 00' })?.code).toBe('organisation.no-secretariat');
  });

  it('names a whole address, or none', () => {
    const whole = { address: 'Marktplein 1', postcode: '1999', city: 'Zennebeek' };
    for (const contact of [{}, { phone: '02 000 00 00' }, whole, { address: '', postcode: ' ', city: '' }]) expect(refuseContact('other', contact)).toBeUndefined();
    for (const part of ['address', 'postcode', 'city']) expect(refuseContact('buyer', { ...whole, [part]: ' ' })?.code).toBe('organisation.address-incomplete');
  });

  it('is a number, an address and a postcode as people write them', () => {
    expect(wrong({ phone: '+32 (0)2/000.00.00', email: 'hallo@zennebeek.example', address: 'Marktplein 1', postcode: '1999', city: 'Zennebeek' })).toEqual([]);
    expect(wrong({})).toEqual([]);
    expect(wrong({ phone: 'bel ons', email: 'zennebeek', address: 'M', postcode: '0999', city: 'Z' })).toEqual(['phone', 'email', 'address', 'postcode', 'city']);
  });

  it('is said by whoever keeps the register, and by the city’s own coordinator', () => {
    for (const role of ['administrator', 'contractManager'] as const) expect(organisationPolicy.setContact(anActor(role, 'service'), { id: 'city' })).toBeUndefined();
    expect(organisationPolicy.setContact(anActor('coordinator'), { id: 'city' })).toBeUndefined();
    expect(organisationPolicy.setContact(anActor('coordinator', 'elsewhere'), { id: 'city' })?.code).toBe('access.needs-role');
    expect(organisationPolicy.setContact(anActor('secretariat'), { id: 'city' })?.code).toBe('access.needs-role');
  });
});
