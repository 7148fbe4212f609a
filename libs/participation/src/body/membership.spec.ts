import { severityOf } from '../rule/rules.js';
import { type RoleClass } from '../party/role-class.js';
import { aBody, aSeat } from '../testing/a-body.js';
import { findPolitical, isCurrent, refuseAppointment, refuseMembershipEnd, type AppointmentFacts, type BodyMembership } from './membership.js';

type Party = AppointmentFacts['party'];
const held = (each: RoleClass, fromOn = '2020-01-01', toOn: string | null = null, evidence: string | null = null) => ({ class: each, fromOn, toOn, evidence });
const house: Party = { organisationId: 'city', personId: null, recognition: null, erasedAt: null, classes: [held('recognisedOrganisation')] };
const facts: AppointmentFacts = { body: aBody(), pack: { membersRecognised: true }, party: house, principal: undefined };
const refusal = (seat: Partial<BodyMembership> = {}, party: Partial<Party> = {}, more: Partial<AppointmentFacts> = {}) =>
  refuseAppointment(aSeat(seat), { ...facts, party: { ...house, ...party }, ...more });

describe('a member of a working group (R003-12)', () => {
  it('is a recognised organisation, on the day on which it begins, with what shows it', () => {
    expect(refusal()).toBeUndefined();
    expect(refusal({ conditionEvidence: null })).toEqual({ code: 'R003-12' });
    expect(refusal({ conditionEvidence: ' ' })).toEqual({ code: 'R003-12' });
    expect(refusal({ conditionEvidence: null }, { recognition: 'Sociale kaart 99' })).toBeUndefined();
    expect(refusal({ conditionEvidence: null }, { classes: [held('recognisedOrganisation', '2020-01-01', null, 'Besluit 12')] })).toBeUndefined();
    expect(refusal({}, { classes: [held('association')] })).toEqual({ code: 'R003-12' });
    expect(refusal({}, { classes: [held('recognisedOrganisation', '2020-01-01', '2025-12-31')] })).toEqual({ code: 'R003-12' });
    expect(refusal({ function: 'chair' }, { classes: [] })).toEqual({ code: 'R003-12' });
  });

  it('is a guest otherwise: observing has no conditions', () => {
    expect(refusal({ function: 'observer', voting: false, conditionEvidence: null }, { classes: [] })).toBeUndefined();
  });

  it('may be anybody where the rules have no such condition', () => {
    expect(refusal({ conditionEvidence: null }, { classes: [] }, { pack: { membersRecognised: false } })).toBeUndefined();
  });
});

describe('politicians and city staff (R003-13)', () => {
  it.each(['elected', 'board', 'official', 'staff'] as const)('of class %s observe, without a vote', (each) => {
    const party = { classes: [held(each), held('recognisedOrganisation')] };
    expect(refusal({}, party)).toEqual({ code: 'R003-13' });
    expect(refusal({ voting: false }, party)).toEqual({ code: 'R003-13' });
    expect(refusal({ function: 'observer', voting: true }, party)).toEqual({ code: 'R003-13' });
    expect(refusal({ function: 'observer', voting: false }, party)).toBeUndefined();
  });

  it('count from the first day of their mandate until the last', () => {
    const party = { classes: [held('elected', '2026-01-02', '2026-12-31'), held('recognisedOrganisation')] };
    expect(refusal({ fromOn: '2026-01-01' }, party)).toBeUndefined();
    expect(refusal({ fromOn: '2026-01-02' }, party)).toEqual({ code: 'R003-13' });
    expect(refusal({ fromOn: '2027-01-01' }, party)).toBeUndefined();
  });

  it('may be the secretariat as contact official, without a vote', () => {
    const party = { personId: 'hanna', classes: [held('official')] };
    expect(refusal({ function: 'secretariat', voting: false }, party)).toBeUndefined();
    expect(refusal({ function: 'secretariat', voting: true }, party)).toEqual({ code: 'R003-13' });
    expect(refusal({ function: 'secretariat', voting: false }, { ...party, personId: 'another' })).toEqual({ code: 'R003-13' });
    expect(refusal({ function: 'secretariat', voting: false }, { ...party, personId: null }, { body: aBody({ contactOfficialId: null }) })).toEqual({ code: 'R003-13' });
  });

  it('have no vote in an atelier either, whatever their function (R000-13)', () => {
    const body = aBody({ packId: 'ATELIER', kind: 'strategicAtelier' });
    const more = { body, pack: { membersRecognised: false } };
    expect(refusal({}, { classes: [held('staff')] }, more)).toEqual({ code: 'R000-13.seat' });
    expect(refusal({ voting: false }, { classes: [held('staff')] }, more)).toBeUndefined();
    expect(severityOf('R000-13.seat')).toBe('block');
  });

  it('work along in groups of a neighbourhood', () => {
    expect(refusal({}, { classes: [held('elected')] }, { body: aBody({ packId: 'WIJK' }), pack: { membersRecognised: false } })).toBeUndefined();
  });

  it('who were members before are found, not refused', () => {
    const given = held('elected', '2026-03-01');
    expect(findPolitical(aBody(), aSeat(), given)).toEqual({ code: 'R003-13.became', params: { function: 'member', fromOn: '2026-03-01' } });
    expect(severityOf('R003-13.became')).toBe('record');
    expect(findPolitical(aBody(), aSeat({ function: 'observer', voting: false }), given)).toBeUndefined();
    expect(findPolitical(aBody(), aSeat(), held('association'))).toBeUndefined();
    expect(findPolitical(aBody({ packId: 'WIJK' }), aSeat(), given)).toBeUndefined();
  });
});

describe('a seat', () => {
  it('gives an observer no vote', () => {
    expect(refusal({ function: 'observer', voting: true })).toEqual({ code: 'body.observer-votes' });
  });

  it('is for a known party of the same city, in a body that is not over', () => {
    expect(refusal({}, { organisationId: 'another' })).toEqual({ code: 'body.party-elsewhere' });
    expect(refusal({}, { erasedAt: new Date(0) })).toEqual({ code: 'party.erased' });
    expect(refusal({}, {}, { body: aBody({ status: 'dissolved' }) })?.code).toBe('body.over');
    expect(refusal({ toOn: '2025-12-31' })).toEqual({ code: 'body.membership-ends-before-start' });
  });

  it('is current from its first day until its last', () => {
    const seat = aSeat({ fromOn: '2026-01-01', toOn: '2026-01-31' });
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isCurrent(seat, day))).toEqual([false, true, true, false]);
  });
});

describe('a substitute', () => {
  const principal = aSeat({ id: 'principal', partyId: 'other', fromOn: '2026-01-01', toOn: '2026-12-31' });
  const stand = (seat: Partial<BodyMembership> = {}, of: BodyMembership | undefined = principal) =>
    refusal({ substituteFor: 'principal', toOn: '2026-12-31', ...seat }, {}, { principal: of });

  it('has the function of the one they stand in for, for as long', () => {
    expect(stand()).toBeUndefined();
    expect(stand({ function: 'chair' })).toEqual({ code: 'body.substitute-function', params: { function: 'member' } });
    expect(stand({ toOn: null })).toEqual({ code: 'body.substitute-period' });
    expect(stand({ fromOn: '2025-12-31' })).toEqual({ code: 'body.substitute-period' });
    expect(stand({ toOn: null }, { ...principal, toOn: null })).toBeUndefined();
  });

  it('votes only for whoever votes', () => {
    expect(stand({}, { ...principal, voting: false })).toEqual({ code: 'body.substitute-votes' });
    expect(stand({ voting: false }, { ...principal, voting: false })).toBeUndefined();
  });

  it('stands in for another full member of the same body', () => {
    const none = { code: 'body.no-principal' };
    expect(refuseAppointment(aSeat({ substituteFor: 'nobody' }), facts)).toEqual(none);
    expect(stand({}, { ...principal, bodyId: 'another' })).toEqual(none);
    expect(stand({}, { ...principal, substituteFor: 'third' })).toEqual(none);
    expect(stand({ partyId: 'other' })).toEqual(none);
  });
});

describe('the end of a seat', () => {
  const end = (seat: Partial<BodyMembership>, on: string, body = aBody()) => refuseMembershipEnd(aSeat(seat), on, body);

  it('lies between its first and its last day', () => {
    expect(end({}, '2025-12-31')).toEqual({ code: 'body.membership-ends-before-start' });
    expect(end({}, '2026-01-01')).toBeUndefined();
    expect(end({ toOn: '2026-06-30' }, '2026-07-01')).toEqual({ code: 'body.membership-ended', params: { toOn: '2026-06-30' } });
    expect(end({ toOn: '2026-06-30' }, '2026-06-30')).toBeUndefined();
    expect(end({}, '2026-01-01', aBody({ status: 'dissolved' }))?.code).toBe('body.over');
  });

  it('waits until a lead who coordinates has handed that over (R003-09)', () => {
    const led = aBody({ leadPartyId: 'house', coordinationByService: false });
    expect(end({ function: 'lead' }, '2026-06-30', led)).toEqual({ code: 'R003-09' });
    expect(end({ function: 'lead' }, '2026-06-30', { ...led, packId: 'ATELIER' })).toEqual({ code: 'body.lead-leaves' });
    expect(end({ function: 'lead', partyId: 'other' }, '2026-06-30', led)).toBeUndefined();
    expect(end({ function: 'member' }, '2026-06-30', led)).toBeUndefined();
  });
});
