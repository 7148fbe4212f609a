import { type Page } from '@centrale/kernel';
import { type BodyAccountView, type BodyRow, type BodyView, type DutyBoardRow, type MeetingRow, type MeetingView, type ObligationRow } from '@centrale/participation';
import { Bodies } from './support/bodies.js';
import { Gathering } from './support/gathering.js';
import { Town } from './support/town.js';
import { aSeat, both, Told } from './support/trajectories.js';
import { type Inhabitant } from './support/world.js';

let town: Town;
let bodies: Bodies;
let city: Gathering;
/** Where those work who sit in a body of the city and have no role in it. */
let elsewhere: string;
beforeAll(async () => {
  town = await Town.open({ settings: { WORKER: 'off' } });
  bodies = new Bodies(town);
  city = Gathering.of(town);
  elsewhere = await town.world.organisation('buyer');
}, 60_000);
afterAll(() => town?.close());

const outsider = (): Promise<Inhabitant> => town.world.person('projectOwner', elsewhere);
const idsAt = async ({ client }: Inhabitant, address: string): Promise<string[]> => (await client.read<Page<{ id: string }>>(address)).items.map(({ id }) => id);
const owedTo = async ({ client }: Inhabitant, query = ''): Promise<string[]> =>
  [...new Set((await client.read<Page<ObligationRow>>(`/obligations?limit=100${query}`)).items.map(({ bodyId }) => bodyId ?? ''))];
const linesOf = async ({ client }: Inhabitant): Promise<string[]> => (await client.read<Page<DutyBoardRow>>('/obligations/board?limit=100')).items.map(({ bodyId }) => bodyId);

describe('whoever organises an atelier without a role in its city', () => {
  it('prepares its trajectory, sees it while nobody else does, and leads it', async () => {
    const [chair, member] = [await outsider(), await outsider()];
    const own = await aSeat(town, 'ATELIER', chair, 'chair');
    await aSeat(town, 'ATELIER', member, 'member');
    const told = await Told.atelier({ town, seat: own });
    expect((await told.view()).may.save).toBeNull();
    expect([await idsAt(chair, '/trajectories?status=draft'), await idsAt(member, '/trajectories?status=draft'), (await member.client.get(`/trajectories/${told.id}`)).status]).toEqual([[told.id], [], 404]);
    await told.announced();
    expect((await chair.client.post(`/trajectories/${told.id}/begin`)).status).toBe(200);
    expect((await member.client.post(`/trajectories/${told.id}/pause`, { reason: both('Verkiezingen', 'Élections') })).code).toBe('R000-07');
  });
});

describe('whoever sits in a body without a role in its city', () => {
  it('reads it, what it owes and what it was judged on, its meetings and their agenda, and nothing of any other body', async () => {
    const [mine, other] = [await bodies.workingGroup(), await bodies.workingGroup()];
    const [meeting, foreign, draft] = [await city.announced({ bodyId: mine }, 30), await city.announced({ bodyId: other }, 30), await city.create({ bodyId: mine }, 30)];
    for (const seat of ['chair', 'lead', 'secretariat', 'member', 'observer'] as const) {
      const { client, ...person } = await outsider();
      const who = { client, ...person };
      expect([(await client.get(`/bodies/${mine}`)).status, await idsAt(who, '/bodies'), await owedTo(who)]).toEqual([404, [], []]);
      await city.seat(mine, who, seat);
      const view = await client.read<BodyView>(`/bodies/${mine}`);
      expect(view).toMatchObject({ id: mine, may: { describe: { code: 'access.needs-role' }, dissolve: { code: 'access.needs-role' } } });
      expect(view.memberships.map(({ conditionEvidence }) => conditionEvidence)).toEqual(view.memberships.map(() => null));
      expect((await client.read<BodyAccountView>(`/bodies/${mine}/account`)).bodyId).toBe(mine);
      expect([await idsAt(who, '/bodies'), await owedTo(who), await linesOf(who)]).toEqual([[mine], [mine], [mine]]);
      expect((await client.read<MeetingView>(`/meetings/${meeting}`)).items).toEqual([]);
      expect((await client.read<Page<MeetingRow>>('/meetings?limit=100')).items.map(({ id }) => id)).toEqual([meeting]);
      expect((await client.get(`/timeline/body/${mine}`)).status).toBe(200);
      for (const hidden of [`/bodies/${other}`, `/bodies/${other}/account`, `/meetings/${foreign}`, `/meetings/${draft}`, `/timeline/body/${other}`, `/bodies/${other}/candidates`]) {
        expect([hidden, (await client.get(hidden)).status]).toEqual([hidden, 404]);
      }
      expect(await owedTo(who, `&bodyId=${other}`)).toEqual([]);
    }
  });

  it('makes up the groups of the atelier that they chair, and reads those (R000-14)', async () => {
    const who = await outsider();
    const atelier = await bodies.atelier();
    await city.seat(atelier, who, 'chair');
    const { id } = await who.client.command('/bodies', bodies.groupOf(atelier));
    expect((await who.client.read<Page<BodyRow>>('/bodies')).items.map((row) => row.id)).toEqual([atelier, id]);
    expect((await who.client.read<BodyView>(`/bodies/${id}`)).may.describe).toBeNull();
    await who.client.command(`/bodies/${id}/describe`, { frequency: { nl: 'Elke week', fr: 'Chaque semaine' } });
    const member = await outsider();
    await city.seat(atelier, member, 'member');
    expect([await idsAt(member, '/bodies'), (await member.client.get(`/bodies/${id}`)).status]).toEqual([[atelier], 404]);
  });

  it('reads it no longer once the seat has ended', async () => {
    const id = await bodies.workingGroup();
    const who = await outsider();
    await city.seat(id, who, 'chair');
    await town.world.sql('update centrale.body_membership set to_on = centrale.today() where body_id = $1', [id]);
    expect((await who.client.get(`/bodies/${id}`)).status).toBe(200);
    await town.world.clock.forward({ days: 1 });
    expect([(await who.client.get(`/bodies/${id}`)).status, (await who.client.get(`/bodies/${id}/account`)).status, await idsAt(who, '/bodies')]).toEqual([404, 404, []]);
  });
});

describe('who only sits in bodies', () => {
  it('hears of what those owe; who oversees the city, of what all do', async () => {
    const [mine, other] = [await bodies.workingGroup(), await bodies.workingGroup()];
    for (const role of ['chair', 'member', 'substitute', 'observer'] as const) {
      const who = await town.somebody(role);
      expect([await owedTo(who), await linesOf(who)]).toEqual([[], []]);
      await city.seat(mine, who, role === 'substitute' ? 'member' : role);
      expect([await owedTo(who), await linesOf(who)]).toEqual([[mine], [mine]]);
    }
    for (const role of ['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'citizenContact'] as const) {
      expect([await owedTo(town.people[role]), await linesOf(town.people[role])]).toEqual([expect.arrayContaining([mine, other]), expect.arrayContaining([mine, other])]);
    }
  });

  it('reads on the page of another body of the city what that one owes', async () => {
    const id = await bodies.workingGroup();
    const who = await town.somebody('member');
    expect([await owedTo(who), await owedTo(who, `&bodyId=${id}`)]).toEqual([[], [id]]);
  });
});
