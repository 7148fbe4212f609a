import { type Page } from '@centrale/kernel';
import { type HeldThemeView, type TrajectoryView } from '@centrale/participation';
import { Bodies, inBoth } from './support/bodies.js';
import { Gathering } from './support/gathering.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';
import { aTheme } from './support/trajectories.js';

let gathering: Gathering;
let town: Town;
let bodies: Bodies;
let cycle: string;
beforeAll(async () => {
  gathering = await Gathering.open();
  town = gathering.town;
  bodies = new Bodies(town);
  cycle = await gathering.trajectory('WIJK');
});
afterAll(() => gathering?.close());

const theme = async (meetingId: string | null): Promise<string> => (await town.coordinator.command(`/trajectories/${cycle}/themes`, aTheme({ meetingId }))).id;
const propose = (themeIds: string[], changes: object = {}) => town.coordinator.post('/bodies', { ...bodies.proposal({ packId: 'WIJK' }), themeIds, ...changes });

describe('a group of a neighbourhood (R001-10, I10)', () => {
  it('arises from a theme of a citizen meeting once that was held', async () => {
    const meeting = await gathering.invited({ trajectoryId: cycle }, 30, { kind: 'open' });
    const [early, loose] = [await theme(meeting), await theme(null)];
    expect((await propose([early])).problem).toMatchObject({ status: 409, code: 'R001-10' });
    await town.world.clock.to((await gathering.view(meeting)).startsAt);
    await town.coordinator.command(`/meetings/${meeting}/hold`);
    expect((await town.people.member.client.read<HeldThemeView[]>(`/held-themes?organisationId=${town.cityId}`)).map(({ id, meetingId }) => [id, meetingId])).toEqual([[early, meeting]]);
    expect((await propose([early, loose])).code).toBe('R001-10');
    const made = await propose([early]);
    expect([made.status, made.statements <= 16]).toEqual([200, true]);
    const { id } = made.body;
    expect(await bodies.view(id)).toMatchObject({ packId: 'WIJK', themes: [{ id: early }] });
    const { themes } = await town.coordinator.read<TrajectoryView>(`/trajectories/${cycle}`);
    expect(themes.find((each) => each.id === early)).toMatchObject({ spawnedBodyId: id });
    const chain = await town.coordinator.read<Page<{ command: string }>>(`/timeline/trajectory/${cycle}`);
    expect(chain.items[0]!.command).toBe('spawnGroup');
    expect((await propose([early])).code).toBe('theme.taken');
    expect(await town.coordinator.read<HeldThemeView[]>('/held-themes')).toEqual([]);
  });

  it('takes up a theme once, also when two propose at once', async () => {
    const id = await theme(await gathering.held({ trajectoryId: cycle }, 30, { kind: 'open' }));
    const answers = await Promise.all([propose([id]), propose([id])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('theme.taken');
  });

  it('does not arise from a meeting of another kind, nor of another city', async () => {
    const preparatory = await theme(await gathering.held({ trajectoryId: cycle }, 30, { kind: 'preparatory', public: false }));
    expect((await propose([preparatory])).code).toBe('R001-10');
    const other = await Gathering.in(town.world);
    const abroad = await other.trajectory('WIJK');
    const meeting = await other.held({ trajectoryId: abroad }, 30, { kind: 'open' });
    const { id: foreign } = await other.official.command(`/trajectories/${abroad}/themes`, aTheme({ meetingId: meeting }));
    expect((await propose([foreign])).code).toBe('R001-10');
    expect(await town.coordinator.read<HeldThemeView[]>('/held-themes')).toEqual([]);
    await expect(
      run(
        town.world.database.appUrl,
        `insert into centrale.body (id, number, organisation_id, path, kind, name, status, pack_id, pack_version, composition, theme_note, frequency, origin_theme_id, created_at, changed_at)
         values (centrale.new_id(), 'X-1', $1, 'X-1', 'workingGroup', '{"nl":"Groep","fr":"Groupe"}', 'proposed', 'WIJK', 1, '{}', '{}', '{}', $2, now(), now())`,
        [town.cityId, foreign],
      ),
    ).rejects.toThrow(/citizen meeting that was held/);
  });

  it('is told that citizens or the municipality are missing, and whom nobody went out to (R001-10, R001-12)', async () => {
    const themeId = await theme(await gathering.held({ trajectoryId: cycle }, 30, { kind: 'open' }));
    const composition = { description: inBoth('Buren en gemeente', 'Voisins et commune'), targetGroups: ['youth', 'newcomers'], outreach: [{ group: 'youth', how: 'Bezoek aan het jeugdhuis', on: town.today }] };
    const { id } = (await propose([themeId], { composition })).body;
    await town.coordinator.command(`/bodies/${id}/activate`);
    const codes = async () => (await bodies.view(id)).warnings;
    expect(await codes()).toEqual([{ code: 'R001-10.composition' }, { code: 'R001-12', params: { groups: 'newcomers' } }]);
    await bodies.seat(id, { partyId: await bodies.party() });
    expect((await codes())[0]).toEqual({ code: 'R001-10.composition-city' });
    await bodies.seat(id, { partyId: await bodies.withClass(await bodies.party(), 'elected') });
    await town.coordinator.command(`/bodies/${id}/describe`, { composition: { ...composition, targetGroups: ['youth'] } });
    expect(await codes()).toEqual([]);
  });
});

describe('a body that met', () => {
  it('is awake from that day on (R003-35)', async () => {
    const id = await bodies.workingGroup();
    const meeting = await gathering.held({ bodyId: id }, 30);
    const metOn = (await gathering.view(meeting)).startsAt.slice(0, 10);
    expect(await bodies.view(id)).toMatchObject({ lastActiveOn: metOn, dormantSince: null });
    await town.world.clock.forward({ days: 366 });
    expect((await bodies.view(id)).warnings).toContainEqual({ code: 'R003-35.dormant', params: { since: metOn } });
  });
});
