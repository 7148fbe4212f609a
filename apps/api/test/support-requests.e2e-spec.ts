import { addDays, type Page } from '@centrale/kernel';
import { type SupportRow, type SupportView } from '@centrale/participation';
import { Gathering } from './support/gathering.js';
import { refusal, run } from './support/platform.js';
import { aBody, aSeat, type TestBody } from './support/quality.js';
import { Town } from './support/town.js';
import { type Inhabitant } from './support/world.js';

let town: Town;
let atelier: TestBody;
let group: TestBody;
let city: Gathering;
let question: string;
beforeAll(async () => {
  town = await Town.open();
  atelier = await aBody(town, { kind: 'strategicAtelier', packId: 'ATELIER', groupType: null, name: 'Atelier Leefbare Stad' });
  group = await aBody(town, { packId: 'ATELIER', parentId: atelier.id, groupType: null, name: 'Werkgroep Groen' });
  await aSeat(town, atelier.id, town.people.chair, 'chair');
  await aSeat(town, atelier.id, town.people.member, 'member');
  await aSeat(town, group.id, town.people.substitute, 'chair');
  city = Gathering.of(town);
  question = await city.trajectory('ATELIER', { bodyId: atelier.id });
}, 60_000);
afterAll(() => town?.close());

const what = 'Kaarten en cijfers over bomen in de straten.';
const chair = () => town.people.chair.client;
const ask = (body: object = {}) => chair().post('/support-requests', { bodyId: atelier.id, what, ...body });
const asked = async (body: object = {}): Promise<string> => (await ask(body)).body.id;
const view = (id: string): Promise<SupportView> => town.coordinator.read<SupportView>(`/support-requests/${id}`);
const grant = (id: string, officialId = town.people.coordinator.id) => town.coordinator.post(`/support-requests/${id}/grant`, { officialId });
/** Whether the chair can invite this official to a meeting of the atelier. */
async function invitation(who: Inhabitant): Promise<string | number> {
  const meeting = await city.announced({ bodyId: atelier.id }, 40, { kind: 'deliberation', servesQuestionId: question }, chair());
  const [known] = await town.world.sql<{ id: string }>('select id from centrale.party where person_id = $1', [who.id]);
  const answer = await city.invite(meeting, { parties: [known?.id ?? (await city.party(['official'], { personId: who.id }))] }, chair());
  return answer.code ?? answer.status;
}

describe('support of the city', () => {
  it('is asked by the atelier, granted to a named official, and given', async () => {
    const answer = await ask({ forBodyId: group.id });
    const { id } = answer.body;
    const granted = await grant(id);
    const delivered = await town.coordinator.post(`/support-requests/${id}/deliver`, { on: town.today });
    expect([answer, granted, delivered].map(({ status, statements }) => [status, statements <= 16])).toEqual([[200, true], [200, true], [200, true]]);
    const { body, statements } = await town.coordinator.get<SupportView>(`/support-requests/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body).toMatchObject({ status: 'delivered', body: { id: atelier.id }, forBody: { id: group.id }, what, officialId: town.people.coordinator.id, deliveredOn: town.today });
    const told = await town.world.sql<{ kind: string; person: string }>(`select kind, person_id as person from centrale.notification where dossier_id = $1 order by created_at, kind`, [id]);
    expect(told.map(({ kind, person }) => [kind, person])).toEqual(expect.arrayContaining([
      ['support-request.asked', town.people.coordinator.id], ['support-request.granted', town.people.chair.id], ['support-request.named', town.people.coordinator.id],
    ]));
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/supportRequest/${id}`);
    expect(items.map(({ command }) => command)).toEqual(['deliver', 'grant', 'ask']);
  });

  it('is asked through the atelier only, never by one of its groups (R000-15)', async () => {
    const refused = await town.people.substitute.client.post('/support-requests', { bodyId: group.id, what });
    expect([refused.status, refused.code]).toEqual([403, 'R000-15']);
    expect(await refusal(run(town.world.database.appUrl,
      `insert into centrale.support_request (id, number, organisation_id, body_id, what, status, asked_by, asked_at)
       values (centrale.new_id(), 'OV-X', $1, $2, 'abc', 'asked', $3, now())`, [town.cityId, group.id, town.people.substitute.id]))).toMatch(/asked by the atelier/);
  });

  it('is the wish of the atelier itself: nobody of the city asks for it', async () => {
    for (const client of [town.coordinator, town.people.member.client, town.people.board.client]) {
      const refused = await client.post('/support-requests', { bodyId: atelier.id, what });
      expect([refused.status, refused.problem.code, refused.problem.params]).toEqual([403, 'access.needs-function', { function: 'chair' }]);
    }
  });

  it('is asked by a working group itself where no atelier made it', async () => {
    const own = await aBody(town);
    await aSeat(town, own.id, town.people.observer, 'lead');
    expect((await town.people.observer.client.post('/support-requests', { bodyId: own.id, what })).status).toBe(200);
  });

  it('is for a group of the body that asks, at work, in the same city', async () => {
    const elsewhere = await aBody(town, { kind: 'strategicAtelier', packId: 'ATELIER', groupType: null });
    expect((await ask({ forBodyId: elsewhere.id })).code).toBe('support-request.not-its-group');
    const stranger = await Town.in(town.world);
    expect((await ask({ forBodyId: (await aBody(stranger)).id })).status).toBe(404);
    expect((await ask({ what: 'x' })).status).toBe(400);
  });

  it('is refused with a reason', async () => {
    const id = await asked();
    expect((await town.secretariat.post(`/support-requests/${id}/refuse`, {})).status).toBe(400);
    expect((await town.secretariat.post(`/support-requests/${id}/refuse`, { reason: 'De dienst heeft nu geen tijd.' })).status).toBe(200);
    expect(await view(id)).toMatchObject({ status: 'refused', reason: 'De dienst heeft nu geen tijd.', may: { grant: { code: 'support-request.wrong-status' } } });
  });

  it('is granted to somebody of the city who can give it, and to no one else', async () => {
    const id = await asked();
    const { officials } = await view(id);
    expect(officials.map((official) => official.id)).toEqual(expect.arrayContaining([town.people.coordinator.id, town.people.board.id]));
    expect((await chair().read<SupportView>(`/support-requests/${id}`)).officials).toEqual([]);
    const stranger = await Town.in(town.world);
    for (const officialId of [town.people.member.id, stranger.people.coordinator.id]) expect((await grant(id, officialId)).code).toBe('support-request.not-an-official');
    expect((await chair().post(`/support-requests/${id}/grant`, { officialId: town.people.coordinator.id })).status).toBe(403);
    await grant(id);
    expect((await town.coordinator.post(`/support-requests/${id}/deliver`, { on: addDays(town.today, 1) })).code).toBe('support-request.delivered-in-future');
    expect((await town.coordinator.post(`/support-requests/${id}/deliver`, { on: addDays(town.today, -1) })).code).toBe('support-request.delivered-before-asked');
    expect((await town.people.member.client.post(`/support-requests/${id}/deliver`, { on: town.today })).status).toBe(403);
  });

  it('lets an official come from the moment that the city granted what the atelier asked, until it changes its mind (R000-12)', async () => {
    const official = await town.somebody('managementTeam');
    expect(await invitation(official)).toBe('R000-12');
    const id = await asked();
    expect(await invitation(official)).toBe('R000-12');
    await grant(id, official.id);
    expect(await invitation(official)).toBe(200);
    await chair().command(`/support-requests/${id}/withdraw`);
    expect(await invitation(official)).toBe('R000-12');
    expect((await chair().post(`/support-requests/${id}/withdraw`)).code).toBe('support-request.wrong-status');
  });

  it('is seen by the people of the city, the service and the auditor', async () => {
    const id = await asked();
    const stranger = await Town.in(town.world);
    const statuses = await Promise.all([town.people.elected.client, town.manager.client, stranger.coordinator].map(async (client) =>
      [(await client.get(`/support-requests/${id}`)).status, (await client.read<Page<SupportRow>>(`/support-requests?bodyId=${atelier.id}`)).items.length > 0]));
    expect(statuses).toEqual([[200, true], [200, true], [404, false]]);
    expect((await stranger.coordinator.post(`/support-requests/${id}/grant`, { officialId: stranger.people.coordinator.id })).status).toBe(404);
  });
});
