import { type Role } from '@centrale/kernel';
import { aSubject, anActor } from '../testing/a-body.js';
import { bodyPolicy, consents, organises, seesBodies, seesBody } from './body.policy.js';

const coordinator = anActor(['coordinator']);
const member = anActor(['member']);
const needs = (role: Role) => ({ code: 'access.needs-role', params: { role } });

describe('bodies', () => {
  it('are seen by everybody of the city who works with trajectories, the service and the auditor', () => {
    for (const role of ['coordinator', 'member', 'observer', 'board', 'elected', 'headOfService', 'auditor', 'serviceOfficer'] as const) {
      expect(seesBodies(anActor([role]), aSubject())).toBeUndefined();
    }
    expect(seesBodies(anActor(['coordinator'], 'ann', 'another'), aSubject())?.code).toBe('access.hidden');
    expect(seesBodies(anActor(['projectOwner']), aSubject())?.code).toBe('access.hidden');
  });

  it('are seen by whoever sits in them too, and a group by those who organise its atelier', () => {
    const stranger = anActor(['projectOwner'], 'ann', 'another');
    expect(seesBody(stranger, aSubject())?.code).toBe('access.hidden');
    expect(seesBody(anActor(['member']), aSubject())).toBeUndefined();
    for (const each of ['member', 'chair', 'lead', 'secretariat', 'observer'] as const) expect(seesBody(stranger, aSubject({ functions: [each] }))).toBeUndefined();
    for (const each of ['chair', 'lead', 'secretariat'] as const) expect(seesBody(stranger, aSubject({ parentFunctions: [each] }))).toBeUndefined();
    for (const each of ['member', 'observer'] as const) expect(seesBody(stranger, aSubject({ parentFunctions: [each] }))?.code).toBe('access.hidden');
  });

  it('are made up by the coordinator of their city', () => {
    for (const act of ['describe', 'coordinate', 'appoint', 'activate', 'withdraw', 'publish', 'upgradePack', 'createGroup'] as const) {
      expect(bodyPolicy[act](coordinator, aSubject())).toBeUndefined();
      expect(bodyPolicy[act](member, aSubject({ functions: ['chair'] }))).toEqual(needs('coordinator'));
      expect(bodyPolicy[act](anActor(['coordinator'], 'ann', 'another'), aSubject())).toEqual(needs('coordinator'));
    }
  });

  it('are reviewed by coordinator or city, and ended by the city', () => {
    expect([coordinator, anActor(['board']), anActor(['secretariat'])].map((actor) => bodyPolicy.review(actor, aSubject()))).toEqual([undefined, undefined, undefined]);
    for (const act of ['restructure', 'dissolve'] as const) {
      expect(bodyPolicy[act](anActor(['secretariat']), aSubject())).toBeUndefined();
      expect(bodyPolicy[act](coordinator, aSubject())).toEqual(needs('secretariat'));
    }
  });

  it('share documents both ways (R003-06)', () => {
    expect(bodyPolicy.share(coordinator, aSubject())).toBeUndefined();
    expect(bodyPolicy.share(anActor(['board']), aSubject())).toBeUndefined();
    expect(bodyPolicy.share(member, aSubject({ functions: ['member'] }))).toBeUndefined();
    expect(bodyPolicy.share(anActor(['observer']), aSubject({ functions: ['observer'] }))).toEqual(needs('coordinator'));
  });
});

describe('an atelier', () => {
  const atelier = aSubject({ kind: 'strategicAtelier', packId: 'ATELIER', contactOfficialId: null });

  it('organises its trajectories itself: its chair, leads and secretariat do (R000-07)', () => {
    for (const each of ['chair', 'lead', 'secretariat'] as const) expect(organises(member, { ...atelier, functions: [each] })).toBeUndefined();
    for (const each of ['member', 'observer'] as const) expect(organises(member, { ...atelier, functions: [each] })).toEqual({ code: 'R000-07' });
    expect(organises(coordinator, atelier)).toEqual({ code: 'R000-07' });
    expect(organises(coordinator, aSubject())).toBeUndefined();
    expect(organises(member, aSubject({ functions: ['chair'] }))).toEqual(needs('coordinator'));
  });

  it('makes its groups itself, and nobody else does (R000-14)', () => {
    expect(bodyPolicy.createGroup(member, { ...atelier, functions: ['chair'] })).toBeUndefined();
    expect(bodyPolicy.createGroup(member, { ...atelier, functions: ['member'] })).toEqual({ code: 'R000-14.not-atelier' });
    expect(bodyPolicy.createGroup(coordinator, atelier)).toEqual({ code: 'R000-14.not-atelier' });
  });

  it('says how its groups are made up and when they end (R000-14)', () => {
    const group = aSubject({ packId: 'ATELIER', contactOfficialId: null });
    for (const act of ['describe', 'appoint', 'activate', 'dissolve'] as const) {
      expect(bodyPolicy[act](member, { ...group, parentFunctions: ['lead'] })).toBeUndefined();
      expect(bodyPolicy[act](coordinator, group)).toEqual({ code: 'R000-14.not-atelier' });
      expect(bodyPolicy[act](member, { ...group, functions: ['chair'] })).toEqual({ code: 'R000-14.not-atelier' });
    }
  });

  it('is itself made up by the city', () => {
    expect(bodyPolicy.appoint(coordinator, atelier)).toBeUndefined();
    expect(bodyPolicy.appoint(member, { ...atelier, functions: ['chair'] })).toEqual(needs('coordinator'));
  });
});

describe('one’s name in public', () => {
  it('is one’s own to give and to take back, or written down by the coordinator', () => {
    expect(consents(member, aSubject(), 'ann')).toBeUndefined();
    expect(consents(member, aSubject(), 'another')).toEqual(needs('coordinator'));
    expect(consents(coordinator, aSubject(), null)).toBeUndefined();
  });
});
