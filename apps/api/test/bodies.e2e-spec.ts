import { type Page } from '@centrale/kernel';
import { type BodyRow, type BodyView, type CoordinatorView, type SeatCandidateView } from '@centrale/participation';
import { Bodies, inBoth } from './support/bodies.js';
import { samples } from './support/samples.js';
import { Town } from './support/town.js';
import { type Client } from './support/client.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
let elsewhere: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
  bodies = new Bodies(town);
});
afterAll(() => town?.close());

const chain = async (id: string): Promise<string[]> =>
  (await town.coordinator.read<Page<{ command: string }>>(`/timeline/body/${id}`)).items.map(({ command }) => command);
const codes = ({ warnings }: BodyView): string[] => warnings.map(({ code }) => code);

async function share(client: Client, id: string): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(samples.pdf)]), 'verslag.pdf');
  return (await client.post(`/attachments/body/${id}`, undefined, { raw: form })).status;
}

describe('a body', () => {
  it('is proposed under the rules that hold, described, coordinated, activated and published (R003-03, R003-09, R003-14)', async () => {
    const created = await town.coordinator.post('/bodies', bodies.proposal({ policyDomain: 'welfare', groupType: 'thematic' }));
    expect([created.status, created.statements <= 16]).toEqual([200, true]);
    const { id } = created.body;
    const step = (command: string, body?: object) => town.coordinator.post(`/bodies/${id}/${command}`, body);
    expect((await step('activate')).code).toBe('R003-14');
    expect((await step('publish')).code).toBe('body.not-at-work');
    const described = await step('describe', { name: inBoth('Werkgroep welzijn', 'Groupe bien-être'), frequency: inBoth('Elke maand', 'Chaque mois') });
    const official = town.people.coordinator.id;
    expect((await step('coordinate', { contactOfficialId: official, coordinationByService: false })).status).toBe(200);
    expect((await step('activate')).code).toBe('R003-09');
    const coordinated = await step('coordinate', { contactOfficialId: official, coordinationByService: true });
    const activated = await step('activate');
    expect(codes(await bodies.view(id))).toEqual(['R003-03']);
    const published = await step('publish');
    expect([described, coordinated, activated, published].map(({ status, statements }) => [status, statements <= 16])).toEqual(Array(4).fill([200, true]));
    const { body: view, statements } = await town.coordinator.get<BodyView>(`/bodies/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({
      status: 'active', name: { nl: 'Werkgroep welzijn', fr: 'Groupe bien-être' }, policyDomain: 'welfare', groupType: 'thematic', packId: 'WERKGROEP', packVersion: 1, depth: 0,
      contactOfficialId: official, contactOfficialEmail: town.people.coordinator.email, coordinationByService: true, leadPartyId: null, warnings: [], upgrade: null,
      may: { describe: null, appoint: null, review: null, activate: { code: 'body.wrong-status' }, dissolve: { code: 'access.needs-role' } },
    });
    expect(view.publishedAt).not.toBeNull();
    expect(await chain(id)).toEqual(['publish', 'activate', 'coordinate', 'coordinate', 'describe', 'create']);
  });

  it('is named in both languages in Brussels, in Dutch in Flanders', async () => {
    const propose = (where: Town, name: object) => where.coordinator.post('/bodies', { ...bodies.proposal(), organisationId: where.cityId, name });
    expect((await propose(town, { nl: 'Welzijn', fr: '' })).problem).toMatchObject({ code: 'body.name-missing', params: { language: 'fr' } });
    const flemish = await Town.in(town.world, 'flanders');
    expect((await propose(flemish, { nl: 'Welzijn', fr: '' })).status).toBe(200);
    const id = await bodies.propose();
    expect((await town.coordinator.post(`/bodies/${id}/describe`, { name: { nl: '', fr: 'Bien-être' } })).code).toBe('body.name-missing');
  });

  it('stays open to whoever wants to attend (R003-05)', async () => {
    expect((await town.coordinator.post(`/bodies/${await bodies.workingGroup()}/describe`, { attendance: 'membersOnly' })).code).toBe('R003-05');
    const atelier = await bodies.atelier();
    expect((await town.coordinator.post(`/bodies/${atelier}/describe`, { attendance: 'membersOnly' })).code).toBe('body.open-to-interested');
  });

  it('takes nothing that makes no sense', async () => {
    const propose = (changes: object) => town.coordinator.post('/bodies', { ...bodies.proposal(), ...changes });
    const malformed = [{ kind: 'club' }, { packId: 'LOKEREN' }, { name: undefined }, { name: null }, { composition: { targetGroups: [], outreach: [] } }, { policyDomain: 'x' }, { composition: { description: inBoth(''), targetGroups: ['king'], outreach: [] } }, { parentId: 'x' }, { status: 'active' }];
    expect(new Set(await Promise.all(malformed.map(async (changes) => (await propose(changes)).status)))).toEqual(new Set([400]));
    expect((await propose({ packId: 'MEMO' })).code).toBe('body.kind-not-in-pack');
    expect((await propose({ kind: 'strategicAtelier' })).code).toBe('body.kind-not-in-pack');
    expect((await propose({ parentId: NOBODY })).status).toBe(404);
    expect((await propose({ parentId: await bodies.workingGroup() })).code).toBe('body.not-under-that');
    const foreign = await new Bodies(elsewhere).propose();
    expect((await propose({ parentId: foreign })).status).toBe(404);
  });

  it('is a part of another, and the list shows the tree from its roots down', async () => {
    const forum = await bodies.propose({ kind: 'advisoryBody', name: inBoth('Boomforum', 'Forum arbre') });
    const later = await bodies.propose({ kind: 'advisoryBody', name: inBoth('Boom later', 'Arbre plus tard') });
    const group = await bodies.propose({ parentId: forum, name: inBoth('Boomgroep', 'Groupe arbre') });
    const nested = await bodies.propose({ parentId: forum, kind: 'advisoryBody', name: inBoth('Boomtak', 'Branche') });
    const leaf = await bodies.propose({ parentId: nested, name: inBoth('Boomblad', 'Feuille arbre') });
    const seen: [string, number][] = [];
    const start = `/bodies?organisationId=${town.cityId}&q=boom&limit=2`;
    for (let path = start, next: string | null = ''; next !== null; path = `${start}&after=${next}`) {
      const { body, statements } = await town.people.observer.client.get<Page<BodyRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id, depth }) => [id, depth] as [string, number]));
      next = body.next;
    }
    expect(seen).toEqual([[forum, 0], [group, 1], [nested, 1], [leaf, 2], [later, 0]]);
    const view = await bodies.view(forum);
    expect(view.groups.map(({ id }) => id)).toEqual([group, nested]);
    expect((await bodies.view(leaf)).parent).toMatchObject({ id: nested, kind: 'advisoryBody' });
    expect((await town.coordinator.read<Page<BodyRow>>('/bodies?status=proposed&kind=advisoryBody&packId=WERKGROEP&q=Forum')).items.map(({ id }) => id)).toEqual([forum]);
    expect((await town.coordinator.get('/bodies?status=lost')).status).toBe(400);
  });

  it('is seen by those of its city, the service and the auditor, and by no one else', async () => {
    const id = await bodies.workingGroup();
    const { world, people } = town;
    const auditor = await world.person('auditor', await world.serviceId());
    const buyer = await world.person('projectOwner', town.cityId);
    const readers = [people.member.client, people.elected.client, people.citizenContact.client, auditor.client, town.manager.client, elsewhere.coordinator, buyer.client];
    expect(await Promise.all(readers.map(async (client) => (await client.get(`/bodies/${id}`)).status))).toEqual([200, 200, 200, 200, 200, 404, 404]);
    expect((await elsewhere.coordinator.post(`/bodies/${id}/publish`)).status).toBe(404);
    expect((await elsewhere.coordinator.get(`/timeline/body/${id}`)).status).toBe(404);
    expect((await elsewhere.coordinator.read<Page<BodyRow>>('/bodies')).items.some((row) => row.id === id)).toBe(false);
    expect((await people.member.client.post(`/bodies/${id}/publish`)).code).toBe('access.needs-role');
    expect((await town.coordinator.get(`/bodies/${NOBODY}`)).status).toBe(404);
  });

  it('is withdrawn while it is only proposed', async () => {
    const id = await bodies.propose();
    await town.coordinator.command(`/bodies/${id}/withdraw`);
    expect(await bodies.view(id)).toMatchObject({ status: 'dissolved', may: { describe: { code: 'body.over' }, appoint: { code: 'body.over' } } });
    expect((await town.coordinator.post(`/bodies/${id}/describe`, { policyDomain: 'youth' })).code).toBe('body.over');
  });
});

describe('a group of an atelier (R000-14)', () => {
  it('is made by the atelier alone, with its composition, themes and frequency', async () => {
    const atelier = await bodies.atelier();
    const chair = town.people.chair.client;
    expect((await town.coordinator.post('/bodies', bodies.groupOf(atelier))).problem).toMatchObject({ status: 403, code: 'R000-14.not-atelier' });
    expect((await town.people.member.client.post('/bodies', bodies.groupOf(atelier))).code).toBe('R000-14.not-atelier');
    for (const bare of [{ composition: undefined }, { themeNote: undefined }, { frequency: inBoth('') }]) {
      expect((await chair.post('/bodies', { ...bodies.groupOf(atelier), ...bare })).problem).toMatchObject({ status: 409, code: 'R000-14' });
    }
    expect((await town.coordinator.post('/bodies', { ...bodies.groupOf(atelier), parentId: undefined })).code).toBe('body.atelier-missing');
    const made = await chair.post('/bodies', bodies.groupOf(atelier));
    expect([made.status, made.statements <= 16]).toEqual([200, true]);
    const { id } = made.body;
    expect((await town.coordinator.post(`/bodies/${id}/activate`)).code).toBe('R000-14.not-atelier');
    await chair.command(`/bodies/${id}/activate`);
    expect((await chair.post(`/bodies/${id}/describe`, { frequency: inBoth('') })).code).toBe('R000-14');
    expect(await bodies.view(id, chair)).toMatchObject({ depth: 1, parent: { id: atelier }, may: { describe: null, appoint: null, upgradePack: { code: 'access.needs-role' } } });
    expect((await bodies.view(atelier, chair)).may).toMatchObject({ createGroup: null, appoint: { code: 'access.needs-role' } });
  });

  it('is manned from the atelier’s own people by its chair, who does not read the register', async () => {
    const atelier = await bodies.atelier();
    const chair = town.people.chair.client;
    const colleague = await bodies.party({ name: 'Collega Atelier' });
    await bodies.seat(atelier, { partyId: colleague });
    const stranger = await bodies.party({ name: 'Collega Elders' });
    const { id } = await chair.command('/bodies', bodies.groupOf(atelier));
    const found = await chair.read<SeatCandidateView[]>(`/bodies/${id}/candidates?q=collega`);
    expect(found.map((each) => [each.id, each.name])).toEqual([[colleague, 'Collega Atelier']]);
    expect((await town.people.member.client.get(`/bodies/${id}/candidates`)).status).toBe(403);
    expect((await chair.get('/parties')).status).toBe(403);
    const group = await bodies.workingGroup();
    expect((await town.coordinator.read<SeatCandidateView[]>(`/bodies/${group}/candidates?q=collega`)).map((each) => each.id)).toEqual([colleague, stranger]);
  });
});

describe('a group of a neighbourhood (R001-10, I10)', () => {
  it('arises from a theme of a citizen meeting that was held, and from nothing else', async () => {
    const propose = (themeIds?: string[]) => town.coordinator.post('/bodies', bodies.proposal({ packId: 'WIJK', ...(themeIds && { themeIds }) }));
    expect((await propose()).problem).toMatchObject({ status: 409, code: 'R001-10' });
    expect((await propose([])).code).toBe('R001-10');
    expect((await propose([NOBODY])).code).toBe('R001-10');
  });
});

describe('coordination (R003-09, R003-14)', () => {
  it('is by a lead of the body or by the service, with a contact official who is a coordinator', async () => {
    const id = await bodies.workingGroup();
    const coordinate = (body: object) => town.coordinator.post(`/bodies/${id}/coordinate`, body);
    const official = town.people.coordinator.id;
    const house = await bodies.house();
    const led = { contactOfficialId: official, leadPartyId: house, coordinationByService: false };
    expect((await coordinate({ contactOfficialId: official, coordinationByService: false })).code).toBe('R003-09');
    expect((await coordinate({ ...led, coordinationByService: true })).code).toBe('R003-09');
    expect((await coordinate({ coordinationByService: true })).code).toBe('R003-14');
    expect((await coordinate({ contactOfficialId: town.people.board.id, coordinationByService: true })).code).toBe('body.not-coordinator');
    expect((await coordinate(led)).code).toBe('body.lead-not-member');
    const seat = await bodies.seat(id, { partyId: house, function: 'lead' });
    expect((await coordinate(led)).status).toBe(200);
    expect(await bodies.view(id)).toMatchObject({ leadPartyId: house, coordinationByService: false });
    expect((await town.coordinator.post(`/body-memberships/${seat}/end`, { on: town.today })).code).toBe('R003-09');
    await town.coordinator.command(`/bodies/${id}/coordinate`, { contactOfficialId: official, coordinationByService: true });
    expect((await town.coordinator.post(`/body-memberships/${seat}/end`, { on: town.today })).status).toBe(200);
    const named = await town.people.member.client.read<CoordinatorView[]>(`/bodies/${id}/coordinators`);
    expect(named.map((each) => each.id)).toContain(official);
    expect(named.map((each) => each.id)).not.toContain(town.people.board.id);
  });
});

describe('documents (R003-06)', () => {
  it('are shared both ways, and the page says since when none was', async () => {
    const id = await bodies.workingGroup();
    const member = town.people.substitute;
    const house = await bodies.house();
    await town.coordinator.command(`/parties/${house}/link-account`, { email: member.email });
    expect(await share(member.client, id)).toBe(403);
    await bodies.seat(id, { partyId: house });
    expect([await share(town.coordinator, id), await share(member.client, id), await share(town.people.observer.client, id), await share(elsewhere.coordinator, id)]).toEqual([200, 200, 403, 404]);
    const { attachments } = await bodies.view(id, member.client);
    expect(attachments.map(({ sharedBy, mayRemove }) => [sharedBy, mayRemove])).toEqual([['body', true], ['city', false]]);
    expect((await member.client.post(`/attachments/${attachments[1]!.id}/remove`)).status).toBe(403);
    expect((await elsewhere.coordinator.get(`/attachments/${attachments[0]!.id}`)).status).toBe(404);
    await town.world.clock.forward({ days: 200 });
    expect((await bodies.view(id)).warnings).toContainEqual({ code: 'R003-06', params: { since: town.today } });
    for (const { id: attachment } of attachments) await town.coordinator.command(`/attachments/${attachment}/remove`);
    expect((await bodies.view(id)).attachments).toEqual([]);
  });
});
