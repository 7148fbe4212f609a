import { fourPacks } from '../rule-pack/four-packs.js';
import { severityOf } from '../rule/rules.js';
import { aBody, aComposition, anAtelierGroup } from '../testing/a-body.js';
import { type Body } from './body.js';
import {
  refuseActivation, refuseClosedAttendance, refuseCoordination, refuseDescription, refuseEnd, refusePublishing, refuseSuccessor, type CoordinationFacts, type Ending,
} from './body-rules.js';

const empty = { nl: '', fr: '' };
const { WERKGROEP, WIJK, ATELIER, MEMO } = fourPacks;

describe('attending (R003-05)', () => {
  it('is never closed in a working group of the city', () => {
    expect(refuseClosedAttendance('membersOnly', WERKGROEP.parameters)).toEqual({ code: 'R003-05' });
    expect(severityOf('R003-05')).toBe('block');
    expect(refuseClosedAttendance('open', WERKGROEP.parameters)).toBeUndefined();
  });

  it('is open elsewhere too, unless the rules are those of a team with its guests', () => {
    expect(refuseClosedAttendance('membersOnly', WIJK.parameters)).toEqual({ code: 'body.open-to-interested' });
    expect(refuseClosedAttendance('membersOnly', ATELIER.parameters)).toEqual({ code: 'body.open-to-interested' });
    expect(refuseClosedAttendance('membersOnly', MEMO.parameters)).toBeUndefined();
  });
});

describe('a description', () => {
  const refusal = (body: Body) => refuseDescription(body, fourPacks[body.packId].parameters, 'brussels');

  it('may change while the body is not over', () => {
    expect(refusal(aBody())).toBeUndefined();
    expect(refusal(aBody({ status: 'dissolved' }))).toEqual({ code: 'body.over', params: { status: 'dissolved' } });
    expect(refusal(aBody({ status: 'restructured' }))?.code).toBe('body.over');
  });

  it('keeps the name in both languages, the group of an atelier complete, and attendance open', () => {
    expect(refusal(aBody({ name: { nl: '', fr: 'Groupe' } }))).toEqual({ code: 'body.name-missing', params: { language: 'nl' } });
    expect(refusal(anAtelierGroup({ frequency: empty }))).toEqual({ code: 'R000-14' });
    expect(refusal(aBody({ attendance: 'membersOnly' }))).toEqual({ code: 'R003-05' });
  });
});

describe('coordination (R003-09, R003-14)', () => {
  const facts: CoordinationFacts = { officialCoordinates: true, leads: true };
  const asked = { contactOfficialId: 'hanna', leadPartyId: null as string | null, coordinationByService: true };
  const refusal = (changes: Partial<Omit<typeof asked, 'contactOfficialId'>> & { contactOfficialId?: string | null } = {}, body: Partial<Body> = {}, more: Partial<CoordinationFacts> = {}) =>
    refuseCoordination(aBody(body), { ...asked, ...changes }, { ...facts, ...more });

  it('is by a lead or by the service, never both and never neither', () => {
    expect(refusal()).toBeUndefined();
    expect(refusal({ leadPartyId: 'house', coordinationByService: false })).toBeUndefined();
    expect(refusal({ leadPartyId: 'house' })).toEqual({ code: 'R003-09' });
    expect(refusal({ coordinationByService: false })).toEqual({ code: 'R003-09' });
  });

  it('may still be open while the group is only proposed', () => {
    expect(refusal({ coordinationByService: false, contactOfficialId: null }, { status: 'proposed' })).toBeUndefined();
    expect(refusal({ leadPartyId: 'house' }, { status: 'proposed' })).toEqual({ code: 'R003-09' });
  });

  it('has a competent official, who is a coordinator now', () => {
    expect(refusal({ contactOfficialId: null })).toEqual({ code: 'R003-14' });
    expect(refusal({}, {}, { officialCoordinates: false })).toEqual({ code: 'body.not-coordinator' });
    expect(refusal({ leadPartyId: 'house', coordinationByService: false }, {}, { leads: false })).toEqual({ code: 'body.lead-not-member' });
  });

  it('of an atelier is its own, and yet not both', () => {
    expect(refusal({ contactOfficialId: null, coordinationByService: false }, { packId: 'ATELIER' })).toBeUndefined();
    expect(refusal({ leadPartyId: 'house' }, { packId: 'ATELIER' })).toEqual({ code: 'body.lead-or-service' });
  });

  it('of a body that is over stays', () => {
    expect(refusal({}, { status: 'dissolved' })?.code).toBe('body.over');
  });
});

describe('activating', () => {
  const refusal = (changes: Partial<Body>) => refuseActivation(aBody({ status: 'proposed', ...changes }), 'brussels');

  it('takes a competent official and somebody who coordinates (R003-09, R003-14)', () => {
    expect(refusal({})).toBeUndefined();
    expect(refusal({ contactOfficialId: null })).toEqual({ code: 'R003-14' });
    expect(refusal({ coordinationByService: false })).toEqual({ code: 'R003-09' });
  });

  it('asks neither where the rules ask none', () => {
    expect(refusal({ contactOfficialId: null, coordinationByService: false, packId: 'WIJK' })).toBeUndefined();
  });

  it('happens once, with a name in both languages and an atelier’s group complete (R000-14)', () => {
    expect(refusal({ status: 'active' })).toEqual({ code: 'body.wrong-status', params: { status: 'active' } });
    expect(refusal({ name: { nl: 'Welzijn', fr: '' } })?.code).toBe('body.name-missing');
    expect(refusal({ packId: 'ATELIER', composition: aComposition({ description: empty }) })).toEqual({ code: 'R000-14' });
  });
});

describe('the page', () => {
  it('is published once, of a body that works', () => {
    expect(refusePublishing(aBody(), 'brussels')).toBeUndefined();
    expect(refusePublishing(aBody({ status: 'underReview' }), 'brussels')).toBeUndefined();
    expect(refusePublishing(aBody({ status: 'proposed' }), 'brussels')).toEqual({ code: 'body.not-at-work', params: { status: 'proposed' } });
    expect(refusePublishing(aBody({ publishedAt: new Date(0) }), 'brussels')).toEqual({ code: 'body.page-published' });
    expect(refusePublishing(aBody({ name: { nl: 'Welzijn', fr: '' } }), 'brussels')?.code).toBe('body.name-missing');
  });
});

describe('restructuring and dissolving (R003-35)', () => {
  const today = '2026-06-08';
  const ending: Ending = { ground: 'noFunctioning', motivation: { nl: 'Al twee jaar geen overleg.', fr: 'Pas de concertation depuis deux ans.' }, decidedOn: today };
  const refusal = (changes: Partial<Ending> = {}, body: Partial<Body> = {}, groups = 0) =>
    refuseEnd(aBody({ status: 'underReview', ...body }), 'restructure', { ...ending, ...changes }, { activeGroups: groups, languageRegime: 'brussels', today });

  it('is done on a ground and with a motivation', () => {
    expect(refusal()).toBeUndefined();
    expect(refusal({ ground: null })).toEqual({ code: 'R003-35' });
    expect(refusal({ motivation: empty })).toEqual({ code: 'R003-35' });
    expect(refuseEnd(aBody({ status: 'underReview' }), 'dissolve', { ...ending, ground: null }, { activeGroups: 0, languageRegime: 'flanders', today })).toEqual({ code: 'R003-35' });
  });

  it('comes after a review', () => {
    expect(refusal({}, { status: 'active' })).toEqual({ code: 'body.wrong-status', params: { status: 'active' } });
  });

  it('of other bodies is motivated too, without grounds that are another city’s', () => {
    expect(refusal({ ground: null }, { packId: 'ATELIER' })).toBeUndefined();
    expect(refusal({ ground: null, motivation: empty }, { packId: 'ATELIER' })).toEqual({ code: 'body.motivation-missing' });
  });

  it('is motivated in the languages of the city', () => {
    expect(refusal({ motivation: { nl: 'Al twee jaar geen overleg.', fr: '' } })).toEqual({ code: 'text.untranslated', params: { field: 'motivation', language: 'fr' } });
  });

  it('is decided today at the latest, and not above groups that still work', () => {
    expect(refusal({ decidedOn: '2026-06-09' })).toEqual({ code: 'body.decided-in-future' });
    expect(refusal({}, {}, 2)).toEqual({ code: 'body.has-groups', params: { count: 2 } });
  });

  it('names as successor another body of the same city that still exists', () => {
    const successor = { id: 'forum', organisationId: 'city', status: 'active' } as const;
    expect(refuseSuccessor(aBody(), successor)).toBeUndefined();
    expect(refuseSuccessor(aBody(), { ...successor, id: 'group' })).toEqual({ code: 'body.no-successor' });
    expect(refuseSuccessor(aBody(), { ...successor, organisationId: 'another' })).toEqual({ code: 'body.no-successor' });
    expect(refuseSuccessor(aBody(), { ...successor, status: 'dissolved' })).toEqual({ code: 'body.no-successor' });
  });
});
