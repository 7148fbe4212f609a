import { addDays } from '@centrale/kernel';
import { type BodyMembershipView, type BodyView, type ObligationRow, type PartyView } from '@centrale/participation';
import { Poller } from '../src/platform/jobs/poller.js';
import { Bodies, inBoth } from './support/bodies.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';

let town: Town;
let elsewhere: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
  bodies = new Bodies(town);
});
afterAll(() => town?.close());

const appoint = (id: string, changes: Parameters<Bodies['seating']>[0], by = town.coordinator) => by.post(`/bodies/${id}/appoint`, bodies.seating(changes));
const seatIn = ({ memberships }: BodyView, id: string): BodyMembershipView => memberships.find((each) => each.id === id)!;
const app = (text: string, params: unknown[]) => run(town.world.database.appUrl, text, params);
const obligations = async (bodyId: string): Promise<readonly ObligationRow[]> => (await town.coordinator.read<{ items: ObligationRow[] }>(`/obligations?bodyId=${bodyId}&kind=contactOfficial`)).items;

describe('a member of a working group (R003-12)', () => {
  it('is a recognised organisation; whoever is not attends as a guest', async () => {
    const id = await bodies.workingGroup();
    const club = await bodies.withClass(await bodies.party({ kind: 'organisation', name: 'Breiclub' }), 'association');
    expect((await appoint(id, { partyId: club, conditionEvidence: 'Sociale kaart' })).problem).toMatchObject({ status: 409, code: 'R003-12' });
    const guest = await appoint(id, { partyId: club, function: 'observer', voting: false });
    const member = await appoint(id, { partyId: await bodies.house(), function: 'chair' });
    expect([guest, member].map(({ status, statements }) => [status, statements <= 16])).toEqual([[200, true], [200, true]]);
    const view = await bodies.view(id);
    expect(view.memberships.map((each) => [each.function, each.voting])).toEqual(expect.arrayContaining([['observer', false], ['chair', true]]));
    expect(view.counts).toMatchObject({ parties: 2, voting: 1, observers: 1 });
  });

  it('needs what shows its recognition', async () => {
    const id = await bodies.workingGroup();
    const party = await bodies.party({ kind: 'organisation', name: 'Zonder Kaart' });
    await town.coordinator.command(`/parties/${party}/give-class`, { class: 'recognisedOrganisation', fromOn: town.today });
    expect((await appoint(id, { partyId: party })).code).toBe('R003-12');
    expect((await appoint(id, { partyId: party, conditionEvidence: 'Sociale kaart 88' })).status).toBe(200);
    expect(seatIn(await bodies.view(id), (await bodies.view(id)).memberships[0]!.id).conditionEvidence).toBe('Sociale kaart 88');
    expect((await bodies.view(id, town.people.elected.client)).memberships[0]!.conditionEvidence).toBeNull();
  });
});

describe('politicians and city staff (R003-13)', () => {
  it('observe without a vote', async () => {
    const id = await bodies.workingGroup();
    const councillor = await bodies.withClass(await bodies.party(), 'elected');
    expect((await appoint(id, { partyId: councillor })).problem).toMatchObject({ status: 409, code: 'R003-13' });
    expect((await appoint(id, { partyId: councillor, function: 'observer' })).code).toBe('R003-13');
    expect((await appoint(id, { partyId: councillor, function: 'observer', voting: false })).status).toBe(200);
    expect((await appoint(id, { partyId: await bodies.house(), function: 'observer' })).code).toBe('body.observer-votes');
  });

  it('have no vote in an atelier (R000-13)', async () => {
    const atelier = await bodies.atelier();
    const official = await bodies.withClass(await bodies.party(), 'official');
    expect((await appoint(atelier, { partyId: official })).code).toBe('R000-13.seat');
    expect((await appoint(atelier, { partyId: official, voting: false, function: 'observer' })).status).toBe(200);
  });

  it('are kept from it by the database too, past the application', async () => {
    const [id, party] = [await bodies.workingGroup(), await bodies.withClass(await bodies.house(), 'association')];
    const insert = `insert into centrale.body_membership (id, body_id, party_id, function, voting, from_on) values (centrale.new_id(), $1, $2, $3, true, $4)`;
    await expect(app(insert, [id, party, 'observer', town.today])).rejects.toThrow(/body_observer_votes/);
    const person = await bodies.withClass(await bodies.party(), 'board');
    await expect(app(insert, [id, person, 'member', town.today])).rejects.toThrow(/has no vote/);
    const stranger = await new Bodies(elsewhere).party();
    await expect(app(insert, [id, stranger, 'member', town.today])).rejects.toThrow(/of its own city/);
    const seat = await bodies.seat(id, { partyId: party });
    await expect(app('update centrale.body_membership set voting = false where id = $1', [seat])).rejects.toThrow(/permission denied/);
  });

  it('who come to it while they are members are recorded, not refused (R003-13)', async () => {
    const id = await bodies.workingGroup();
    const party = await bodies.withClass(await bodies.party({ name: 'Lid dat verkozen wordt' }), 'recognisedOrganisation');
    await bodies.seat(id, { partyId: party, conditionEvidence: 'Besluit' });
    const given = await town.coordinator.post(`/parties/${party}/give-class`, { class: 'elected', fromOn: town.today });
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    const { nonConformities } = await bodies.view(id);
    expect(nonConformities.map(({ rule, refusal }) => [rule, refusal])).toEqual([
      ['R003-13', { code: 'R003-13.became', params: { function: 'member', fromOn: town.today } }],
    ]);
  });
});

describe('a seat', () => {
  it('is held once at a time per function, also when two appoint at once', async () => {
    const [id, house] = [await bodies.workingGroup(), await bodies.house()];
    const answers = await Promise.all([appoint(id, { partyId: house }), appoint(id, { partyId: house })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('body.membership-held');
    expect((await appoint(id, { partyId: house, function: 'chair' })).status).toBe(200);
    expect((await bodies.view(id)).members).toBe(1);
  });

  it('ends on its last day, and whoever stands in ends with it', async () => {
    const id = await bodies.workingGroup();
    const principal = await bodies.seat(id, { partyId: await bodies.house(), fromOn: addDays(town.today, -10) });
    const stand = (changes: object) => bodies.house().then((partyId) => appoint(id, { partyId, substituteFor: principal, ...changes }));
    expect((await stand({ function: 'chair' })).code).toBe('body.substitute-function');
    expect((await stand({ fromOn: addDays(town.today, -11) })).code).toBe('body.substitute-period');
    const substitute = await stand({});
    expect(substitute.status).toBe(200);
    expect((await stand({ substituteFor: substitute.body.id })).code).toBe('body.no-principal');
    const end = (on: string) => town.coordinator.post(`/body-memberships/${principal}/end`, { on });
    expect((await end(addDays(town.today, -11))).code).toBe('body.membership-ends-before-start');
    const ended = await end(addDays(town.today, 3));
    expect([ended.status, ended.statements <= 16]).toEqual([200, true]);
    const view = await bodies.view(id);
    expect([seatIn(view, principal).toOn, seatIn(view, substitute.body.id).toOn]).toEqual([addDays(town.today, 3), addDays(town.today, 3)]);
    expect((await end(addDays(town.today, 4))).code).toBe('body.membership-ended');
    expect(view.counts.parties).toBe(1);
  });

  it('is for parties and bodies that are known', async () => {
    const id = await bodies.workingGroup();
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await appoint(id, { partyId: nobody })).status).toBe(404);
    expect((await appoint(id, { partyId: await new Bodies(elsewhere).party() })).status).toBe(404);
    expect((await appoint(nobody, { partyId: await bodies.house() })).status).toBe(404);
    expect((await town.coordinator.post(`/body-memberships/${nobody}/end`, { on: town.today })).status).toBe(404);
    const statuses = await Promise.all([{ fromOn: '2027-02-30' }, { function: 'king' }, { voting: 'yes' }, { toOn: 'later' }]
      .map(async (changes) => (await town.coordinator.post(`/bodies/${id}/appoint`, { ...bodies.seating({ partyId: nobody }), ...changes })).status));
    expect(new Set(statuses)).toEqual(new Set([400]));
    expect((await appoint(id, { partyId: await bodies.house(), toOn: addDays(town.today, -1) })).code).toBe('body.membership-ends-before-start');
  });

  it('shows a name in public only with consent, which its holder gives and takes back', async () => {
    const id = await bodies.workingGroup();
    const member = town.people.substitute;
    const party = await bodies.house('Huis met naam');
    await town.coordinator.command(`/parties/${party}/link-account`, { email: member.email });
    const seat = await bodies.seat(id, { partyId: party });
    const consent = (publicName: boolean, by = member.client) => by.post(`/body-memberships/${seat}/consent`, { publicName });
    expect((await consent(true, town.people.observer.client)).status).toBe(403);
    const given = await consent(true);
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    expect(seatIn(await bodies.view(id, member.client), seat)).toMatchObject({ publicName: true, may: { consent: null, end: { code: 'access.needs-role' } } });
    expect((await consent(false, town.coordinator)).status).toBe(200);
    const told = await town.world.sql<{ params: { number: string } }>(`select params from centrale.notification where kind = 'body.appointed' and person_id = $1`, [member.id]);
    expect(told.map(({ params }) => params.number)).toContain((await bodies.view(id)).number);
  });

  it('keeps its function when the personal data of its holder is erased', async () => {
    const id = await bodies.workingGroup();
    const party = await bodies.house('Huis dat weggaat');
    const seat = await bodies.seat(id, { partyId: party, function: 'chair', conditionEvidence: 'Brief van de directeur', publicName: true, fromOn: addDays(town.today, -10) });
    expect((await town.coordinator.post(`/parties/${party}/erase`)).problem).toMatchObject({ code: 'party.still-serves', params: { count: 1 } });
    await town.coordinator.command(`/body-memberships/${seat}/end`, { on: addDays(town.today, -1) });
    await town.coordinator.command(`/parties/${party}/erase`);
    expect(seatIn(await bodies.view(id), seat)).toMatchObject({ partyName: null, function: 'chair', conditionEvidence: null, publicName: false });
    expect(await town.coordinator.read<PartyView>(`/parties/${party}`)).toMatchObject({ name: null, memberships: [{ function: 'chair', bodyId: id }] });
    expect((await appoint(id, { partyId: party })).code).toBe('party.erased');
  });
});

describe('the composition (R003-04)', () => {
  it('says which neighbourhoods nobody comes from, in numbers only', async () => {
    const add = async (nl: string) => (await town.coordinator.command('/neighbourhoods', { organisationId: town.cityId, name: inBoth(nl) })).id;
    const [north] = [await add('Noord'), await add('Zuid'), await add('Oost')];
    const id = await bodies.workingGroup();
    const house = await bodies.withClass(await bodies.party({ kind: 'organisation', name: 'Huis Noord', recognition: 'Kaart 1', neighbourhoodId: north }), 'recognisedOrganisation');
    await bodies.seat(id, { partyId: house });
    const { warnings, counts, neighbourhoods } = await bodies.view(id);
    expect(warnings).toContainEqual({ code: 'R003-04', params: { absent: 2, all: 3 } });
    expect(neighbourhoods.map(({ name }) => name.nl)).toEqual(['Noord', 'Oost', 'Zuid']);
    expect(counts.neighbourhoods.map(({ count }) => count)).toEqual([1, 0, 0]);
    expect(counts).toMatchObject({ classes: [{ class: 'recognisedOrganisation', count: 1 }], withoutNeighbourhood: 0 });
  });
});

describe('a contact official who leaves (R003-14)', () => {
  const left = ({ warnings }: BodyView) => warnings.some(({ code }) => code === 'R003-14.left');

  it('is to be replaced: an obligation without an invented date, until somebody else is named', async () => {
    const official = await town.somebody('coordinator');
    const id = await bodies.workingGroup();
    const name = (personId: string) => town.coordinator.command(`/bodies/${id}/coordinate`, { contactOfficialId: personId, coordinationByService: true });
    await name(official.id);
    expect(left(await bodies.view(id))).toBe(false);
    const [{ id: membership }] = (await town.world.sql<{ id: string }>('select id from centrale.membership where person_id = $1', [official.id])) as [{ id: string }];
    const administrator = await town.world.administrator();
    await administrator.command(`/memberships/${membership}/end`);
    expect(left(await bodies.view(id))).toBe(true);
    const poller = town.world.apis[0]!.app.get(Poller);
    await poller.look();
    await poller.look();
    expect(await obligations(id)).toMatchObject([{ kind: 'contactOfficial', rule: 'R003-14', dueOn: null, status: 'unset', satisfiedOn: null, ownerSide: 'city' }]);
    const told = await town.world.sql<{ count: string }>(`select count(*) from centrale.notification where kind = 'body.contact-left' and dossier_id = $1 and person_id = $2`, [id, town.people.headOfService.id]);
    expect(told).toEqual([{ count: '1' }]);
    expect((await bodies.view(id)).contactOfficialEmail).toBeNull();
    await name(town.people.coordinator.id);
    expect(await obligations(id)).toMatchObject([{ satisfiedOn: town.today, status: 'met' }]);
    expect(left(await bodies.view(id))).toBe(false);
  });

  it('is missed too when only their account was blocked', async () => {
    const official = await town.somebody('coordinator');
    const id = await bodies.workingGroup();
    await town.coordinator.command(`/bodies/${id}/coordinate`, { contactOfficialId: official.id, coordinationByService: true });
    await (await town.world.administrator()).command(`/people/${official.id}/block`);
    await town.world.apis[0]!.app.get(Poller).look();
    expect([left(await bodies.view(id)), (await obligations(id)).length]).toEqual([true, 1]);
  });
});
