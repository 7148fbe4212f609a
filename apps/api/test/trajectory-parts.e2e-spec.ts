import { addDays, type Page } from '@centrale/kernel';
import { type GanttRow, type PublicBodyView, type PublicTrajectoryView, type TrajectoryRow } from '@centrale/participation';
import { type Client } from './support/client.js';
import { run } from './support/platform.js';
import { samples } from './support/samples.js';
import { Town } from './support/town.js';
import { aCommunication, anActivity, aSeat, aTheme, both, templateOf, Told, type Seat } from './support/trajectories.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
let elsewhere: Town;
let seat: Seat;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
  seat = await aSeat(town, 'ATELIER', town.people.chair, 'chair');
});
afterAll(() => town?.close());

const why = both('Enkel dit domein speelt hier', 'Seul ce domaine est en jeu');
const atelier = (): Promise<Told> => Told.atelier({ town, seat });

describe('what a trajectory says', () => {
  it('that is cancelled before it was announced was never public, and stays unknown on the page of its body', async () => {
    await town.coordinator.command(`/bodies/${seat.bodyId}/publish`);
    const told = await atelier();
    await told.command('cancel', { reason: why });
    expect((await town.coordinator.get(`/public/trajectories/${told.id}`)).status).toBe(404);
    const { trajectories } = await town.coordinator.read<PublicBodyView>(`/public/bodies/${seat.bodyId}`);
    expect(trajectories.map(({ id }) => id)).not.toContain(told.id);
  });

  it('of a neighbourhood names it from the start, and another one while it is a draft', async () => {
    const add = async (name: string): Promise<string> => (await town.coordinator.command('/neighbourhoods', { organisationId: town.cityId, name: both(name) })).id;
    const [north, south] = [await add('Noord'), await add('Zuid')];
    const { id } = await town.coordinator.command('/trajectories', {
      templateId: templateOf('WIJK'), organisationId: town.cityId, neighbourhoodId: north, startsOn: town.today, title: both('Noordwijk'),
    });
    const told = new Told(town, town.coordinator, id);
    expect(await told.view()).toMatchObject({ neighbourhoodId: north, neighbourhoodName: both('Noord') });
    await told.write({ purpose: 'dialogue', endsOn: null, neighbourhoodId: south });
    expect(await told.view()).toMatchObject({ neighbourhoodId: south, neighbourhoodName: both('Zuid') });
  });

  it('departs from its rules with a public reason when it is adjusted (R000-03)', async () => {
    const told = await (await atelier()).announced();
    const text = both('Alleen mobiliteit blijft over');
    await told.command('adjust', { domains: ['mobility'], motivations: [{ rule: 'R000-03', text }] });
    expect(await told.view()).toMatchObject({ domains: ['mobility'], deviations: [{ rule: 'R000-03', motivation: text }] });
  });
});

describe('what hangs on a trajectory', () => {
  it('is an activity that serves the question, and no other where advice is the only purpose (R000-08, I8)', async () => {
    const told = await (await atelier()).announced();
    const refused = await told.client.post(`/trajectories/${told.id}/activities`, anActivity({ servesQuestion: false }));
    expect([refused.status, refused.code]).toEqual([409, 'R000-08']);
    const added = await told.client.post(`/trajectories/${told.id}/activities`, anActivity({ onDate: addDays(town.today, 20) }));
    expect([added.status, added.statements <= 16]).toEqual([200, true]);
    expect((await told.client.post(`/trajectories/${told.id}/activities`, anActivity({ onDate: addDays(town.today, 400) }))).code).toBe('trajectory.outside-period');
    expect((await told.client.post(`/trajectories/${told.id}/activities`, anActivity({ phaseId: NOBODY }))).code).toBe('phase.elsewhere');
    const insert = `insert into activity (id, trajectory_id, kind, name, audience, serves_question, created_at) values (centrale.new_id(), $1, 'event', '{}', 'public', false, now())`;
    await expect(run(town.world.database.appUrl, insert, [told.id])).rejects.toMatchObject({ constraint: 'activity_question' });
    await told.client.command(`/activities/${added.body.id}/remove`);
    expect((await told.view()).activities).toEqual([]);
  });

  it('is what was told to whom, and says to whom nobody reached out (R001-12)', async () => {
    const told = await Told.cycle(town);
    await told.write({ purpose: 'dialogue', endsOn: null, targetGroups: ['residents', 'youth', 'newcomers'] });
    await told.command('communication-acts', aCommunication(town.today, { targetGroups: ['residents'] }));
    expect((await told.view()).warnings).toContainEqual({ code: 'R001-12', params: { groups: 'youth, newcomers' } });
    expect((await told.client.post(`/trajectories/${told.id}/communication-acts`, aCommunication(town.today, { languages: [] }))).code).toBe('trajectory.language-missing');
    expect((await told.client.post(`/trajectories/${told.id}/communication-acts`, aCommunication('2099-01-01'))).code).toBe('trajectory.told-ahead');
    const [act] = (await told.view()).communication;
    expect(act).toMatchObject({ channel: 'website', digital: true, languages: ['nl', 'fr'] });
    await told.client.command(`/communication-acts/${act!.id}/remove`);
    expect((await told.view()).communication).toEqual([]);
  });

  it('is a document, for everybody once the trajectory is public, and for nobody else before', async () => {
    const told = await Told.cycle(town);
    const visitor = town.world.visitor();
    const share = async (client: Client): Promise<number> => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(samples.pdf)]), 'Verkeersplan.pdf');
      return (await client.post(`/attachments/trajectory/${told.id}`, undefined, { raw: form })).status;
    };
    expect([await share(told.client), await share(town.people.member.client), await share(elsewhere.coordinator)]).toEqual([200, 403, 404]);
    const [document] = (await told.view()).documents;
    expect(document).toMatchObject({ name: 'Verkeersplan.pdf', sizeBytes: samples.pdf.length });
    const address = `/public/trajectories/${told.id}/documents/${document!.id}`;
    expect([(await visitor.get(address)).status, (await elsewhere.coordinator.get(`/attachments/${document!.id}`)).status]).toEqual([404, 404]);

    await told.announced({ purpose: 'dialogue', endsOn: null });
    expect((await visitor.read<PublicTrajectoryView>(`/public/trajectories/${told.id}`)).documents).toEqual([document]);
    const fetched = await fetch(`${town.world.url}/api${address}`);
    expect([fetched.status, fetched.headers.get('content-type'), fetched.headers.get('content-disposition'), (await fetched.arrayBuffer()).byteLength])
      .toEqual([200, 'application/pdf', expect.stringContaining('Verkeersplan.pdf'), samples.pdf.length]);
    const other = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
    expect([(await visitor.get(`/public/trajectories/${other.id}/documents/${document!.id}`)).status, (await visitor.get(`/public/trajectories/${told.id}/documents/junk`)).status]).toEqual([404, 404]);
    const before = (await told.view()).changedAt;
    await town.world.clock.forward({ hours: 1 });
    await told.client.command(`/attachments/${document!.id}/remove`);
    expect((await visitor.get(address)).status).toBe(404);
    expect((await told.view()).changedAt > before).toBe(true);
  });

  it('is a stakeholder with the reason why', async () => {
    const told = await Told.cycle(town);
    expect((await told.client.post(`/trajectories/${told.id}/stakeholders`, { name: 'Handelsvereniging', reason: both('') })).code).toBe('trajectory.reason-missing');
    const { id } = await told.command('stakeholders', { name: 'Handelsvereniging', reason: both('Kent de straat', 'Connaît la rue') });
    expect((await told.view()).stakeholders).toEqual([{ id, name: 'Handelsvereniging', reason: both('Kent de straat', 'Connaît la rue') }]);
    await told.client.command(`/stakeholders/${id}/remove`);
  });

  it('is a theme with its term and priority, which stays once somebody follows it', async () => {
    const told = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
    expect((await told.client.post(`/trajectories/${told.id}/themes`, aTheme({ kind: 'need' }))).code).toBe('theme.horizon-missing');
    expect((await told.client.post(`/trajectories/${told.id}/themes`, aTheme({ meetingId: NOBODY }))).code).toBe('theme.meeting-elsewhere');
    expect((await told.client.post(`/trajectories/${told.id}/themes`, aTheme({ phaseId: NOBODY }))).code).toBe('phase.elsewhere');
    const added = await told.client.post(`/trajectories/${told.id}/themes`, aTheme({ kind: 'need', horizon: 'short' }));
    expect([added.status, added.statements <= 16]).toEqual([200, true]);
    const { id } = added.body;
    await told.client.command(`/themes/${id}/change`, aTheme({ kind: 'theme', priority: 2 }));
    expect((await told.view()).themes).toMatchObject([{ id, kind: 'theme', priority: 2, spawnedBodyId: null, composition: null, interests: 0 }]);
    const interest = { trajectoryId: told.id, themeId: id, name: 'An', phone: '02 123', language: 'nl', source: 'phone' };
    await town.coordinator.command('/interests', interest);
    expect((await told.client.post(`/themes/${id}/remove`)).code).toBe('theme.in-use');
    const free = await told.command('themes', aTheme());
    await told.client.command(`/themes/${free.id}/remove`);
    expect((await told.view()).themes.map((theme) => [theme.id, theme.interests])).toEqual([[id, 1]]);
  });

  it('is kept by whoever organises, and by nobody from elsewhere', async () => {
    const told = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
    for (const command of ['themes', 'activities', 'communication-acts', 'stakeholders', 'phases']) {
      const body = { themes: aTheme(), activities: anActivity(), 'communication-acts': aCommunication(town.today), stakeholders: { name: 'X', reason: why }, phases: aPhase() }[command];
      expect([command, (await town.people.member.client.post(`/trajectories/${told.id}/${command}`, body)).status]).toEqual([command, 403]);
      expect([command, (await elsewhere.coordinator.post(`/trajectories/${told.id}/${command}`, body)).status]).toEqual([command, 403]);
    }
    expect((await town.coordinator.post(`/themes/${NOBODY}/remove`)).status).toBe(404);
  });
});

const aPhase = (changes: object = {}) => ({
  kind: 'dialogue', name: both('Extra gesprek', 'Échange en plus'), goal: both(''), startsOn: town.today, endsOn: addDays(town.today, 5), participantsMin: null, participantsMax: null,
  neededServices: [], outputType: 'none', ...changes,
});

describe('lists', () => {
  it('show what is public and the drafts of one’s own city, page by page', async () => {
    await atelier();
    await atelier();
    const mine = await atelier();
    const seen = async (who: Town) => (await who.coordinator.read<Page<TrajectoryRow>>('/trajectories?limit=100')).items.map(({ id }) => id);
    expect([(await seen(town)).includes(mine.id), (await seen(elsewhere)).includes(mine.id)]).toEqual([true, false]);
    const { body: first, statements } = await town.coordinator.get<Page<TrajectoryRow>>('/trajectories?limit=2&packId=ATELIER');
    expect([first.items.length, statements <= 8]).toEqual([2, true]);
    const next = await town.coordinator.read<Page<TrajectoryRow>>(`/trajectories?limit=2&packId=ATELIER&after=${first.next}`);
    expect(next.items.some(({ id }) => first.items.some((row) => row.id === id))).toBe(false);
    expect((await town.coordinator.get('/trajectories?after=broken')).code).toBe('request.cursor-malformed');
  });

  it('plan all trajectories of a window with their phases, and nothing outside it', async () => {
    const far = addDays(town.today, 2000);
    const told = await Told.atelier({ town, seat, startsOn: far });
    const { body, statements } = await town.coordinator.get<Page<GanttRow>>(`/trajectory-plan?from=${far}&to=${far}&organisationId=${town.cityId}`);
    expect([body.items.map(({ id, phases }) => [id, phases.length, phases[0]!.late]), statements <= 8]).toEqual([[[told.id, 5, false]], true]);
    const before = await town.coordinator.read<Page<GanttRow>>(`/trajectory-plan?from=${addDays(far, -300)}&to=${addDays(far, -1)}&organisationId=${town.cityId}`);
    expect(before.items).toEqual([]);
    expect((await town.coordinator.get('/trajectory-plan?from=2027-13-01&to=2027-01-01')).status).toBe(400);
  });
});

describe('the database', () => {
  it('refuses what no command does', async () => {
    const told = await (await atelier()).announced();
    const app = (sql: string, params: unknown[] = [told.id]) => run(town.world.database.appUrl, sql, params).then(() => 'done', (error: { message: string; constraint?: string }) => error.constraint ?? error.message);
    // I7
    expect(await app('update trajectory set ends_on = null where id = $1')).toBe('trajectory_bounded');
    expect(await app(`update trajectory set status = 'running' where id = $1`)).toMatch(/without an audit entry/);
    expect(await app(`update trajectory set question = '{"nl":"Iets anders","fr":"Autre"}' where id = $1`)).toMatch(/announced is immutable/);
    expect(await app(`update trajectory set access_level = 'restricted' where id = $1`)).not.toBe('done');
    expect(await app('delete from trajectory where id = $1')).toMatch(/permission denied/);
    expect(await app(`update phase set status = 'running' where trajectory_id = $1`)).toMatch(/without an audit entry/);
    expect(await app(`update phase set needed_services = '{catering}' where trajectory_id = $1`)).toBe('phase_needed_services_check');
    expect(await app(`update phase set gates = '[]' where trajectory_id = $1`)).toMatch(/permission denied/);
    expect(await run(town.world.database.ownerUrl, `update phase set gates = '[]' where trajectory_id = $1`, [told.id]).catch((error: Error) => error.message)).toMatch(/immutable/);
  });
});
