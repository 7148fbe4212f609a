import { addDays, type Done, type Page } from '@centrale/kernel';
import { type NeighbourhoodView, type PartyRow, type PartyView, type RegisterParty } from '@centrale/participation';
import { run } from './support/platform.js';
import { Town } from './support/town.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
let elsewhere: Town;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
});
afterAll(() => town?.close());

let serial = 0;
const somebody = (changes: Partial<RegisterParty> = {}): RegisterParty => {
  serial += 1;
  return { organisationId: town.cityId, kind: 'person', name: `Inwoner ${serial}`, email: `inwoner.${serial}@example.org`, language: 'nl', ...changes };
};
const register = async (changes: Partial<RegisterParty> = {}): Promise<string> => (await town.coordinator.command('/parties', somebody(changes))).id;
const party = (id: string, reader = town.coordinator): Promise<PartyView> => reader.read(`/parties/${id}`);

describe('the register', () => {
  it('holds people and organisations with their classes, which hold by date', async () => {
    const registered = await town.secretariat.post('/parties', somebody({ name: 'Huis van het Kind', kind: 'organisation', recognition: 'Sociale kaart 12', phone: '02 345 67 89' }));
    expect([registered.status, registered.statements <= 16]).toEqual([200, true]);
    const { id } = registered.body;
    const given = await town.coordinator.post(`/parties/${id}/give-class`, { class: 'recognisedOrganisation', fromOn: addDays(town.today, -10), evidence: 'Besluit 4' });
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    await town.coordinator.command(`/parties/${id}/give-class`, { class: 'association', fromOn: addDays(town.today, 5) });
    const { body: view, statements } = await town.coordinator.get<PartyView>(`/parties/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({
      kind: 'organisation', name: 'Huis van het Kind', recognition: 'Sociale kaart 12', classes: ['recognisedOrganisation'], seats: 0, hasAccount: false,
      may: { correct: null, classify: null, linkAccount: null, erase: null },
    });
    expect(view.classPeriods.map((each) => [each.class, each.fromOn, each.evidence])).toEqual([
      ['association', addDays(town.today, 5), null], ['recognisedOrganisation', addDays(town.today, -10), 'Besluit 4'],
    ]);
    const chain = await town.coordinator.read<Page<{ command: string }>>(`/timeline/party/${id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['giveClass', 'giveClass', 'register']);
  });

  it('knows who is nothing else as a citizen', async () => {
    expect((await party(await register())).classes).toEqual(['citizen']);
  });

  it('corrects details as a whole', async () => {
    const id = await register({ phone: '0470 12 34 56' });
    const corrected = await town.coordinator.post(`/parties/${id}/correct`, { name: 'Fatima El Amrani', language: 'fr' });
    expect([corrected.status, corrected.statements <= 16]).toEqual([200, true]);
    expect(await party(id)).toMatchObject({ name: 'Fatima El Amrani', email: null, phone: null, language: 'fr' });
  });

  it('keeps one person per address and one organisation per name in a city', async () => {
    await register({ email: 'one@example.org' });
    const again = (changes: Partial<RegisterParty>) => town.coordinator.post('/parties', somebody(changes));
    expect((await again({ email: 'ONE@example.org' })).code).toBe('party.known');
    await register({ kind: 'organisation', name: 'Buurthuis' });
    expect((await again({ kind: 'organisation', name: 'buurthuis' })).code).toBe('party.known');
    const other = await elsewhere.coordinator.post('/parties', somebody({ organisationId: elsewhere.cityId, email: 'one@example.org' }));
    expect(other.status).toBe(200);
  });

  it('takes no half details', async () => {
    const statuses = await Promise.all([{ name: 'A' }, { email: 'nobody' }, { phone: 'phone' }, { language: 'de' }, { kind: 'club' }, { name: '' }]
      .map(async (changes) => (await town.coordinator.post('/parties', somebody(changes as Partial<RegisterParty>))).status));
    expect(new Set(statuses)).toEqual(new Set([400]));
    const id = await register();
    const give = (body: object) => town.coordinator.post(`/parties/${id}/give-class`, body);
    expect((await give({ class: 'elected', fromOn: '2027-02-30' })).status).toBe(400);
    expect((await give({ class: 'citizen', fromOn: town.today })).status).toBe(400);
    expect((await give({ class: 'elected', fromOn: town.today, toOn: addDays(town.today, -1) })).code).toBe('party.class-ends-before-start');
  });

  it('holds a class once at a time, also when two give it at once', async () => {
    const id = await register();
    const give = () => town.coordinator.post(`/parties/${id}/give-class`, { class: 'elected', fromOn: town.today });
    const answers = await Promise.all([give(), give()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('party.class-held');
    const house = await register({ kind: 'organisation', name: 'Raad' });
    expect((await town.coordinator.post(`/parties/${house}/give-class`, { class: 'elected', fromOn: town.today })).code).toBe('party.class-of-person');
  });

  it('ends a class on its last day', async () => {
    const id = await register();
    await town.coordinator.command(`/parties/${id}/give-class`, { class: 'board', fromOn: addDays(town.today, -30) });
    const classId = (await party(id)).classPeriods[0]!.id;
    const end = (on: string) => town.coordinator.post(`/party-classes/${classId}/end`, { on });
    expect((await end(addDays(town.today, -31))).code).toBe('party.class-ends-before-start');
    const ended = await end(addDays(town.today, -1));
    expect([ended.status, ended.statements <= 16]).toEqual([200, true]);
    expect((await end(town.today)).code).toBe('party.class-ended');
    expect((await party(id)).classes).toEqual(['citizen']);
    expect((await town.coordinator.post(`/party-classes/${NOBODY}/end`, { on: town.today })).status).toBe(404);
  });

  it('links an account of somebody who works with this city, once, and says of nobody else whether they have one', async () => {
    const [one, two] = [await register(), await register()];
    const link = (id: string, email: string) => town.coordinator.post(`/parties/${id}/link-account`, { email });
    expect((await link(one, elsewhere.people.member.email)).code).toBe('party.no-account');
    expect((await link(one, 'nobody@example.org')).code).toBe('party.no-account');
    const linked = await link(one, town.people.member.email);
    expect([linked.status, linked.statements <= 16]).toEqual([200, true]);
    expect((await link(two, town.people.member.email)).code).toBe('party.account-linked');
    expect((await party(one)).hasAccount).toBe(true);
  });
});

describe('erasing personal data', () => {
  it('leaves no name, address, account or evidence behind, and nothing to change', async () => {
    const id = await register({ phone: '0470 12 34 56', name: 'Nooit Meer' });
    await town.coordinator.command(`/parties/${id}/give-class`, { class: 'expert', fromOn: town.today, evidence: 'Diploma van Nooit Meer' });
    await town.coordinator.command(`/parties/${id}/link-account`, { email: town.people.substitute.email });
    const erased = await town.coordinator.post(`/parties/${id}/erase`);
    expect([erased.status, erased.statements <= 16]).toEqual([200, true]);
    expect(await party(id)).toMatchObject({
      name: null, email: null, phone: null, hasAccount: false, classes: ['expert'], classPeriods: [{ evidence: null }], may: { correct: { code: 'party.erased' }, erase: { code: 'party.erased' } },
    });
    for (const [step, body] of [['erase', undefined], ['correct', { name: 'Terug', language: 'nl' }], ['link-account', { email: town.people.member.email }]] as const) {
      expect((await town.coordinator.post(`/parties/${id}/${step}`, body)).code).toBe('party.erased');
    }
    const listed = await town.coordinator.read<Page<PartyRow>>('/parties?q=Nooit');
    expect(listed.items).toEqual([]);
    const traces = await town.world.sql<{ count: string }>(
      `select (select count(*) from centrale.audit_entry where facts::text ilike '%nooit%' or convert_from(canonical, 'UTF8') ilike '%nooit%') +
         (select count(*) from centrale.notification where params::text ilike '%nooit%') as count`,
    );
    expect(traces).toEqual([{ count: '0' }]);
  });

  it('is for ever: not even the application’s role brings a name back, nor moves a party to another city', async () => {
    const id = await register();
    const app = (text: string) => run(town.world.database.appUrl, text, [id]);
    await expect(app(`update centrale.party set organisation_id = '${elsewhere.cityId}' where id = $1`)).rejects.toThrow(/permission denied/);
    await expect(app('delete from centrale.party where id = $1')).rejects.toThrow(/permission denied/);
    await town.coordinator.command(`/parties/${id}/erase`);
    await expect(app(`update centrale.party set name = 'Terug', erased_at = null where id = $1`)).rejects.toThrow(/erased once it was/);
  });
});

describe('names and addresses', () => {
  it('are for those of their city who work with them, for the service and the auditor, and for no one else', async () => {
    const id = await register();
    const { world } = town;
    const auditor = await world.person('auditor', await world.serviceId());
    const readers = [
      town.coordinator, town.secretariat, town.people.headOfService.client, auditor.client, town.manager.client, town.people.member.client, town.people.board.client,
      elsewhere.coordinator, elsewhere.secretariat,
    ];
    expect(await Promise.all(readers.map(async (client) => (await client.get(`/parties/${id}`)).status))).toEqual([200, 200, 200, 200, 200, 403, 403, 404, 404]);
    expect((await elsewhere.coordinator.read<Page<PartyRow>>('/parties')).items.some((row) => row.id === id)).toBe(false);
    expect((await elsewhere.coordinator.post(`/parties/${id}/erase`)).status).toBe(404);
    expect((await elsewhere.coordinator.post('/parties', somebody())).code).toBe('access.needs-role');
    expect((await town.people.headOfService.client.post(`/parties/${id}/erase`)).status).toBe(403);
    expect((await elsewhere.coordinator.get(`/timeline/party/${id}`)).status).toBe(404);
  });

  it('are listed by name, a page at a time, by class and by neighbourhood', async () => {
    const { id: neighbourhoodId } = await town.coordinator.command('/neighbourhoods', { organisationId: town.cityId, name: { nl: 'Lijst', fr: 'Liste' } });
    for (const name of ['Zoë', 'Anna', 'Émile']) await register({ name: `${name} Lijst`, neighbourhoodId });
    const seen: string[] = [];
    const start = `/parties?neighbourhoodId=${neighbourhoodId}&limit=2`;
    for (let path = start, next: string | null = ''; next !== null; path = `${start}&after=${encodeURIComponent(next ?? '')}`) {
      const { body, statements } = await town.coordinator.get<Page<PartyRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ name }) => name!));
      next = body.next;
    }
    expect(seen.sort()).toEqual(['Anna Lijst', 'Zoë Lijst', 'Émile Lijst']);
    expect((await town.coordinator.read<Page<PartyRow>>(`/parties?neighbourhoodId=${neighbourhoodId}&class=citizen`)).items).toHaveLength(3);
    expect((await town.coordinator.read<Page<PartyRow>>(`/parties?neighbourhoodId=${neighbourhoodId}&class=elected`)).items).toEqual([]);
    expect((await town.coordinator.read<Page<PartyRow>>(`/parties?organisationId=${town.cityId}&kind=person&q=zoë l`)).items.map(({ neighbourhoodName }) => neighbourhoodName)).toEqual([{ nl: 'Lijst', fr: 'Liste' }]);
    expect((await town.coordinator.get('/parties?class=king')).status).toBe(400);
  });
});

describe('neighbourhoods', () => {
  it('are named in the languages of their city, once', async () => {
    const add = (name: { nl: string; fr: string }) => town.coordinator.post<Done>('/neighbourhoods', { organisationId: town.cityId, name });
    expect((await add({ nl: 'Centrum', fr: '' })).problem).toMatchObject({ code: 'neighbourhood.name-missing', params: { language: 'fr' } });
    const added = await add({ nl: 'Centrum', fr: 'Centre' });
    expect([added.status, added.statements <= 16]).toEqual([200, true]);
    expect((await add({ nl: 'centrum', fr: 'Le Centre' })).code).toBe('neighbourhood.known');
    const { id } = added.body;
    expect((await elsewhere.coordinator.post(`/neighbourhoods/${id}/rename`, { name: { nl: 'Weg', fr: 'Parti' } })).status).toBe(404);
    await town.coordinator.command(`/neighbourhoods/${id}/rename`, { name: { nl: 'Het Centrum', fr: 'Le Centre' } });
    const { body, statements } = await town.people.member.client.get<Page<NeighbourhoodView>>(`/neighbourhoods?organisationId=${town.cityId}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body.items.find((each) => each.id === id)).toMatchObject({ name: { nl: 'Het Centrum', fr: 'Le Centre' }, may: { rename: { code: 'access.needs-role' } } });
    expect((await elsewhere.coordinator.read<Page<NeighbourhoodView>>('/neighbourhoods')).items).toEqual([]);
    const chain = await town.coordinator.read<Page<{ command: string }>>(`/timeline/neighbourhood/${id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['rename', 'add']);
    expect((await elsewhere.coordinator.get(`/timeline/neighbourhood/${id}`)).status).toBe(404);
  });

  it('belong to the city of whoever lives there', async () => {
    const { id } = await elsewhere.coordinator.command('/neighbourhoods', { organisationId: elsewhere.cityId, name: { nl: 'Elders', fr: 'Ailleurs' } });
    expect((await town.coordinator.post('/parties', somebody({ neighbourhoodId: id }))).code).toBe('party.neighbourhood-elsewhere');
  });
});
