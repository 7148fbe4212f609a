import { addDays, dateAt, instantOf, type Page } from '@centrale/kernel';
import { type ContributionPlaceView, type ContributionRow, type PublicContribution } from '@centrale/participation';
import { type Client } from './support/client.js';
import { Contributing, text } from './support/contributing.js';
import { Gathering, withinBudget } from './support/gathering.js';
import { run } from './support/platform.js';

let { city, quarter, group, evening, note, outcome, list, openly, one } = {} as Contributing;
beforeAll(async () => {
  ({ city, quarter, group, evening, note, outcome, list, openly, one } = await Contributing.open());
}, 60_000);
afterAll(() => city?.close());

const pastGuards = (sql: string, id: string) => run(city.world.database.superuserUrl, `with past as (select set_config('session_replication_role', 'replica', true)) ${sql}`, [id]);

describe('what people say at a meeting', () => {
  it('is owed a public outcome when it asks or proposes something (R001-14)', async () => {
    const noted = await note({ meetingId: evening });
    expect(withinBudget(noted)).toEqual([200, true]);
    const day = dateAt(new Date((await city.view(evening)).startsAt));
    const row = await one(noted.body.id, `meetingId=${evening}`);
    expect(row).toMatchObject({ outcome: null, duty: { kind: 'question', rule: 'R001-14', status: 'running' }, may: { answer: null } });
    expect(row.duty!.dueOn! >= addDays(day, 30)).toBe(true);
    expect((await city.view(evening)).warnings).toContainEqual({ code: 'R001-14', params: { count: 1 } });
    const waiting = (await openly(`meetingId=${evening}`))[0];
    expect(waiting).toMatchObject({ text: 'Komt er een fietspad?', owed: true, dueOn: row.duty!.dueOn, outcome: null });
    expect((await outcome(noted.body.id, { text: { nl: 'Ja', fr: '' } })).problem).toMatchObject({ code: 'contribution.outcome-untranslated', params: { language: 'fr' } });
    expect(withinBudget(await outcome(noted.body.id))).toEqual([200, true]);
    expect(await one(noted.body.id)).toMatchObject({ outcome: 'answered', outcomeText: text, duty: { status: 'met' }, may: { answer: { code: 'contribution.has-outcome' } } });
    expect((await outcome(noted.body.id)).code).toBe('contribution.has-outcome');
    expect((await openly(`meetingId=${evening}`))[0]).toMatchObject({ outcome: 'answered', outcomeText: text, owed: false });
    expect((await city.view(evening)).warnings.map(({ code }) => code)).not.toContain('R001-14');
  });

  it('is overdue when nobody answers in time, whatever jobs did (R001-14)', async () => {
    const { body } = await note({ meetingId: evening, kind: 'solution', text: 'Zet bankjes' });
    const { dueOn } = (await one(body.id)).duty!;
    await city.world.clock.to(instantOf(addDays(dueOn!, 1), '09:00'));
    expect((await one(body.id)).duty).toMatchObject({ status: 'overdue' });
    expect((await list('state=owed')).map(({ id }) => id)).toContain(body.id);
  });

  it.each(['   ', '\u200b\u200b\u200b', ' \u2060\u00ad\t\ufeff', '\u2800\u3164\u0007'])('is something that can be read: not %j', async (blank) => {
    expect((await note({ meetingId: evening, text: blank })).problem).toMatchObject({ code: 'request.invalid', fields: [{ path: 'text', code: 'minLength', params: { min: 3 } }] });
    const { body } = await note({ meetingId: evening });
    expect((await outcome(body.id, { text: { nl: 'Ja', fr: blank } })).problem).toMatchObject({ code: 'contribution.outcome-untranslated', params: { language: 'fr' } });
    for (const list of [[], [[]]]) expect((await outcome(body.id, { text: list })).problem).toMatchObject({ code: 'request.invalid', fields: [{ path: 'text', code: 'nestedValidation' }] });
  });

  it('is merely heard when it is an opinion, a need or an experience', async () => {
    const { body } = await note({ meetingId: evening, kind: 'opinion', text: 'Het is hier druk' });
    expect(await one(body.id)).toMatchObject({ duty: null, outcome: null });
  });

  it('is tied to a theme of its trajectory', async () => {
    const [theme, elsewhere] = [await city.theme(quarter), await city.theme(await city.trajectory('WIJK'))];
    const { body } = await note({ meetingId: evening, themeId: theme });
    expect(await one(body.id, `themeId=${theme}`)).toMatchObject({ themeId: theme, themeName: { nl: 'Het plein' } });
    expect((await city.official.post(`/contributions/${body.id}/tie`, { themeId: elsewhere })).code).toBe('contribution.theme-elsewhere');
    expect(withinBudget(await city.official.post(`/contributions/${body.id}/tie`, {}))).toEqual([200, true]);
    expect((await one(body.id)).themeId).toBeNull();
  });
});

describe('a signal that a group collects', () => {
  const signal = (client = city.town.people.member.client) => note({ bodyId: group, kind: 'signal', text: 'Meer vragen naar voedselhulp' }, client);

  it('becomes an agenda item, an advice, or is closed with a reason, in time (R003-39)', async () => {
    const noted = await signal();
    expect(withinBudget(noted)).toEqual([200, true]);
    expect(await one(noted.body.id, `bodyId=${group}`)).toMatchObject({ duty: { kind: 'signal', rule: 'R003-39', status: 'running' } });
    expect((await outcome(noted.body.id)).code).toBe('contribution.outcome-not-for-signal');
    expect((await outcome(noted.body.id, { outcome: 'toAgenda' })).code).toBe('contribution.no-next-meeting');
    const meeting = await city.create({ bodyId: group }, 40);
    expect(withinBudget(await outcome(noted.body.id, { outcome: 'toAgenda' }))).toEqual([200, true]);
    expect((await city.view(meeting)).items).toMatchObject([{ title: 'Meer vragen naar voedselhulp', fromSignal: true, status: 'submitted' }]);
    expect(await one(noted.body.id)).toMatchObject({ duty: { status: 'met' } });
    const other = await signal();
    expect((await outcome(other.body.id, { outcome: 'declined' })).status).toBe(200);
  });

  it('is noted by its members, and answered by who organises', async () => {
    expect((await signal(city.town.people.elected.client)).status).toBe(403);
    const { body } = await signal();
    expect((await outcome(body.id, { outcome: 'declined' }, city.town.people.member.client)).code).toBe('R003-15.not-official');
    expect((await note({})).code).toBe('contribution.belongs-nowhere');
  });

  it('can be noted outside a meeting by whom the page offers it to, of a body and of a trajectory (R003-39)', async () => {
    const { member, elected } = city.town.people;
    const offered = async (query: string, client: Client) => (await client.read<ContributionPlaceView>(`/contributions/place?${query}`)).may.contribute;
    expect(await offered(`bodyId=${group}`, member.client)).toBeNull();
    expect(await offered(`bodyId=${group}`, elected.client)).toMatchObject({ code: 'R003-15.not-official' });
    const led = await city.trajectory('WERKGROEP', { bodyId: group });
    const theme = await city.theme(led);
    expect(await member.client.read(`/contributions/place?trajectoryId=${led}`)).toMatchObject({ publishedIn: ['nl', 'fr'], themes: [{ id: theme }], may: { contribute: null } });
    const { status, body } = await note({ trajectoryId: led, kind: 'signal', themeId: theme }, member.client);
    expect(status).toBe(200);
    expect(await list(`trajectoryId=${led}`, member.client)).toMatchObject([{ id: body.id, duty: { rule: 'R003-39' } }]);
    const neighbour = await city.world.person('committeeExpert', await city.world.organisation('other'));
    await city.seat(group, neighbour);
    expect((await list(`trajectoryId=${led}`, neighbour.client)).map(({ id }) => id)).toEqual([body.id]);
    const other = await Gathering.in(city.world);
    expect((await other.official.get(`/contributions/place?bodyId=${group}`)).status).toBe(404);
    expect((await city.official.get('/contributions/place')).status).toBe(404);
    // Naming a body of one's own opens no trajectory that it has nothing to do with.
    const foreign = await city.trajectory('WIJK');
    expect([(await note({ trajectoryId: foreign }, member.client)).status, (await note({ trajectoryId: foreign, bodyId: group }, member.client)).status]).toEqual([403, 403]);
    await city.official.command(`/trajectories/${led}/cancel`, { reason: { nl: 'Het gebouw is verkocht.', fr: 'Le bâtiment est vendu.' } });
    expect(await offered(`trajectoryId=${led}`, member.client)).toMatchObject({ code: 'contribution.place-over' });
    expect((await note({ trajectoryId: led, kind: 'signal' }, member.client)).code).toBe('contribution.place-over');
    expect((await city.official.post('/meetings', { trajectoryId: led, ...(await city.plan(40, { kind: 'bodyMeeting' })) })).code).toBe('meeting.place-over');
  });
});

describe('contributions', () => {
  it('are listed a page at a time, within their budget, for the city they belong to', async () => {
    const seen: string[] = [];
    for (let path = '/contributions?limit=3', next: string | null = ''; next !== null; path = `/contributions?limit=3&after=${next}`) {
      const { body, statements } = await city.official.get<Page<ContributionRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const other = await Gathering.in(city.world);
    expect(await list('', other.official)).toEqual([]);
    expect((await note({ meetingId: evening }, other.official)).status).toBe(404);
    expect((await city.official.get('/contributions?state=lost')).status).toBe(400);
  });

  it('are public a page at a time, the newest first, on the pages that are public themselves', async () => {
    const place = { trajectoryId: await city.trajectory('WIJK') };
    const meeting = await city.held(place, 3, { kind: 'open' });
    const ids = [];
    for (const text of ['Een', 'Twee', 'Drie']) ids.unshift((await note({ meetingId: meeting, text })).body.id);
    for (const query of [`meetingId=${meeting}`, `trajectoryId=${place.trajectoryId}`]) {
      const seen: string[] = [];
      for (let path = `/public/contributions?limit=2&${query}`, next: string | null = ''; next !== null; path = `/public/contributions?limit=2&${query}&after=${next}`) {
        const { body, statements } = await city.world.visitor().get<Page<PublicContribution>>(path);
        expect(statements).toBeLessThanOrEqual(4);
        seen.push(...body.items.map(({ id }) => id));
        next = body.next;
      }
      expect(seen).toEqual(ids);
    }
    expect((await city.world.visitor().get('/public/contributions')).status).toBe(404);
    const hidden = await city.create({ bodyId: group }, 40);
    await city.world.sql(`insert into centrale.contribution (id, organisation_id, meeting_id, body_id, kind, text, given_at) values (gen_random_uuid(), $1, $2, $3, 'opinion', 'Onder ons', centrale.now())`, [city.town.cityId, hidden, group]);
    for (const query of [`meetingId=${hidden}`, `bodyId=${group}`]) expect(JSON.stringify(await openly(query))).not.toContain('Onder ons');
    const led = await city.trajectory('WERKGROEP', { bodyId: group });
    await note({ bodyId: group, trajectoryId: led, text: 'Nog niet bekend' });
    for (const query of [`trajectoryId=${led}`, `bodyId=${group}`]) expect(JSON.stringify(await openly(query))).toContain('Nog niet bekend');
    await pastGuards(`update centrale.trajectory set status = 'draft', announced_at = null from past where id = $1`, led);
    for (const query of [`trajectoryId=${led}`, `bodyId=${group}`]) expect(JSON.stringify(await openly(query))).not.toContain('Nog niet bekend');
    const closed = await city.body();
    await note({ bodyId: closed, text: 'Zonder pagina' });
    expect(await openly(`bodyId=${closed}`)).toHaveLength(1);
    await city.world.sql('update centrale.body set published_at = null where id = $1', [closed]);
    expect(await openly(`bodyId=${closed}`)).toEqual([]);
  });
});
