import { addDays, instantOf, type Page } from '@centrale/kernel';
import { type ContributionRow, type DutyBoardRow, type ObligationRow, type PersonalFeedMade } from '@centrale/participation';
import { type Client } from './support/client.js';
import { Gathering } from './support/gathering.js';
import { startedIn, whole, type Started } from './support/memoranda.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { Town, townRoles } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
});
afterAll(() => town?.close());

const CODE = 'Geheim thema';
const within = ['generalDirector', 'managementTeam'] as const;

interface Scene extends Started {
  readonly meetingId: string;
  readonly number: string;
  /** Everybody else of the city and of the service, auditors, and the city next door. */
  readonly outside: readonly { readonly who: string; readonly client: Client }[];
}

/** A memorandum whose workshop is planned, held, and owes a report and an answer. */
async function aWorkshop(): Promise<Scene> {
  const memo = await startedIn(town.world);
  const { place, id, director } = memo;
  await town.world.sql('update centrale.trajectory set title = $2 where id = $1', [id, JSON.stringify({ nl: CODE, fr: CODE })]);
  const city = Gathering.of(place);
  const meetingId = await city.create({ trajectoryId: id }, 5, { kind: 'workshop', title: { nl: CODE, fr: CODE }, public: false }, director);
  await director.command(`/meetings/${meetingId}/schedule`);
  await city.invite(meetingId, { parties: [await city.party([], { email: 'iemand@example.org' })] }, director);
  await town.world.clock.to((await city.view(meetingId, director)).startsAt);
  await director.command(`/meetings/${meetingId}/hold`);
  await director.command('/contributions', { meetingId, kind: 'question', text: CODE });
  const [row] = await town.world.sql<{ number: string }>('select number from centrale.trajectory where id = $1', [id]);
  const serviceId = await town.world.serviceId();
  const outside = townRoles.filter((role) => !(within as readonly string[]).includes(role)).map((who) => ({ who: who as string, client: place.people[who].client }));
  for (const role of ['projectOwner', 'decisionRecorder', 'buyerFinance'] as const) outside.push({ who: role, client: (await town.world.person(role, place.cityId)).client });
  for (const role of ['serviceOfficer', 'contractManager', 'opener'] as const) outside.push({ who: role, client: (await town.world.person(role, serviceId)).client });
  outside.push({ who: 'auditor', client: (await town.world.person('auditor', await town.world.organisation('other'))).client });
  outside.push({ who: 'administrator', client: await town.world.administrator() }, { who: 'neighbour', client: town.people.generalDirector.client });
  return { ...memo, meetingId, number: row!.number, outside };
}

describe('a memorandum in confidence (R002-07)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await aWorkshop();
  }, 120_000);

  it('owes its duties before its team alone', async () => {
    const owed = async (client: Client): Promise<string[]> =>
      (await client.read<Page<ObligationRow>>('/obligations?limit=100')).items.filter(({ dossierId }) => dossierId === scene.id || dossierId === scene.meetingId).map(({ kind }) => kind).sort();
    for (const role of within) expect([role, await owed(scene.place.people[role].client)]).toEqual([role, ['preElection', 'question', 'report']]);
    for (const { who, client } of scene.outside) expect([who, await owed(client)]).toEqual([who, []]);
  });

  it('leaves no trace on any desk, in any list, calendar or feed of who is not of its team', async () => {
    const lists = [
      '/obligations?limit=100', `/obligations?trajectoryId=${scene.id}`, '/obligations/board?limit=100', '/contributions?limit=100', `/contributions?meetingId=${scene.meetingId}`, '/evaluations?limit=100',
      '/notifications?limit=100', '/sent-mail?limit=100', '/meetings?limit=100', '/calendar?from=2020-01-01&to=2060-01-01', '/memoranda?limit=100', '/trajectories?limit=100',
      `/trajectories?search=${encodeURIComponent(CODE)}`, '/trajectory-plan?from=2020-01-01&to=2060-01-01&limit=100', '/desk', '/briefings?limit=100', '/call-offs?limit=100',
      '/public/trajectories?limit=100', '/public/calendar?from=2020-01-01&to=2060-01-01', '/public/meetings?limit=100',
    ];
    const traces = [CODE, scene.id, scene.meetingId, scene.number];
    for (const { who, client } of scene.outside) {
      for (const path of lists) {
        const { body, status } = await client.get(path);
        const said = JSON.stringify(body).replaceAll(path, '');
        expect([who, path, status < 500, traces.filter((trace) => said.includes(trace) && !path.includes(trace))]).toEqual([who, path, true, []]);
      }
      const { address } = await client.command<PersonalFeedMade>('/feeds/personal');
      const feed = await (await fetch(address!.replace(/^.*\/api/, `${town.world.url}/api`))).text();
      expect([who, traces.filter((trace) => feed.includes(trace))]).toEqual([who, []]);
    }
  });

  it('reminds its owner and its team, and nobody of the political side, whatever they coordinate (R002-06)', async () => {
    const { place, id, director, meetingId } = await aWorkshop();
    await director.command(`/memoranda/${id}/name-team`, { personIds: [place.people.coordinator.id] });
    await town.world.sql('update centrale.clock set next_check_at = centrale.now() - interval \'1 day\' where dossier_id = any ($1)', [[id, meetingId]]);
    const [due] = await town.world.sql<{ due: string }>(`select due_on::text as due from centrale.clock where dossier_id = $1 and kind = 'preElection'`, [id]);
    await town.world.clock.forward({ days: 300 });
    await town.world.clock.to(instantOf(addDays(due!.due, 2), '09:00'));
    await town.world.apis[0]!.app.get(Poller).look();
    const heard = await town.world.sql<{ person: string }>(`select distinct person_id as person from notification where dossier_id = any ($1) and kind like 'clock.%'`, [[id, meetingId]]);
    const { generalDirector, managementTeam, coordinator } = place.people;
    expect(heard.map(({ person }) => person).sort()).toEqual([generalDirector.id, managementTeam.id, coordinator.id].sort());
  });

  it('whoever gets a mandate later leaves it, whatever the team says, in every list and act (R002-10)', async () => {
    const { place, id, director } = await startedIn(town.world);
    const { coordinator, observer, managementTeam } = place.people;
    await director.command(`/memoranda/${id}/name-team`, { personIds: [coordinator.id, observer.id] });
    const meetingId = await Gathering.of(place).create({ trajectoryId: id }, 5, { kind: 'workshop', public: false }, director);
    await director.command(`/meetings/${meetingId}/schedule`);
    await director.command('/contributions', { meetingId, kind: 'question', text: 'Onder ons' });
    const city = Gathering.of(place);
    for (const who of [coordinator, managementTeam]) await city.party(['elected'], { personId: who.id });
    await (await town.world.administrator()).command(`/people/${observer.id}/roles`, { organisationId: place.cityId, role: 'board' });
    for (const { client } of [coordinator, observer, managementTeam]) {
      for (const path of [`/memoranda/${id}`, `/trajectories/${id}`, `/meetings/${meetingId}`, `/timeline/memorandum/${id}`]) expect([path, (await client.get(path)).status]).toEqual([path, 404]);
      for (const path of ['/memoranda', '/trajectories', '/obligations', '/contributions', '/meetings']) {
        const said = JSON.stringify((await client.get(`${path}?limit=100`)).body);
        expect([path, said.includes(id), said.includes(meetingId)]).toEqual([path, false, false]);
      }
      expect((await client.put(`/memoranda/${id}/parts`, whole, { ifMatch: 1 })).status).toBe(404);
      expect((await client.post('/contributions', { meetingId, kind: 'question', text: 'Ik ook' })).status).toBeGreaterThanOrEqual(403);
    }
  });

  it('is on the desks of its team', async () => {
    for (const role of within) {
      const { client } = scene.place.people[role];
      expect((await client.read<Page<ContributionRow>>('/contributions?limit=100')).items.map(({ meetingId }) => meetingId)).toContain(scene.meetingId);
      expect((await client.read<Page<DutyBoardRow>>('/obligations/board?limit=100')).items).toEqual([]);
    }
  });
});
