import { addDays, addMonths } from '@centrale/kernel';
import { type PublicTrajectoryView, type TrajectoryView } from '@centrale/participation';
import { body, electionIn, embargoedIn, startedIn, text, validation, view, whole, why, write } from './support/memoranda.js';
import { Gathering } from './support/gathering.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';
import { both } from './support/trajectories.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
});
afterAll(() => town?.close());

const started = () => startedIn(town.world);
const embargoed = (until?: string) => embargoedIn(town.world, until);

describe('publication (R002-07)', () => {
  it('comes after the embargo, which ends before the elections', async () => {
    const memo = await started();
    await write(memo);
    expect((await memo.team.post(`/memoranda/${memo.id}/publish`, {})).code).toBe('memorandum.wrong-status');
    await memo.team.command(`/memoranda/${memo.id}/validate`, validation());
    const embargo = (until: string) => memo.team.post(`/memoranda/${memo.id}/embargo`, { until }).then(({ status, code }) => code ?? status);
    expect(await embargo(addDays(memo.place.today, -1))).toBe('R002-07.embargo-past');
    expect(await embargo(electionIn(memo.place))).toBe('R002-07.embargo-after-election');
    expect(await embargo(addDays(memo.place.today, 10))).toBe(200);
    expect((await memo.team.post(`/memoranda/${memo.id}/publish`, {})).problem).toMatchObject({ code: 'R002-07.under-embargo', params: { until: addDays(memo.place.today, 10) } });
    await expect(run(town.world.database.appUrl, `update memorandum set status = 'published', published_on = $2 where id = $1`, [memo.id, memo.place.today])).rejects.toMatchObject({ constraint: 'memorandum_steps' });
  });

  it('is for everybody at once, binds nobody, and meets its last day (R002-01, R002-06)', async () => {
    const memo = await embargoed();
    expect((await memo.place.people.elected.client.get(`/memoranda/${memo.id}`)).status).toBe(404);
    const visitor = town.world.visitor();
    expect((await visitor.get(`/public/trajectories/${memo.id}`)).status).toBe(404);
    const published = await memo.team.post(`/memoranda/${memo.id}/publish`, { url: 'https://stad.example/memorandum' });
    expect([published.status, published.statements <= 16]).toEqual([200, true]);
    const seen = await view(memo.place.people.elected.client, memo.id);
    expect(seen).toMatchObject({ status: 'published', binding: false, publishedOn: memo.place.today, url: 'https://stad.example/memorandum', warnings: [], missing: [] });
    expect((await memo.place.people.elected.client.read<TrajectoryView>(`/trajectories/${memo.id}`)).confidential).toBe(false);
    const { memorandum, nonBinding, status } = await visitor.read<PublicTrajectoryView>(`/public/trajectories/${memo.id}`);
    expect([memorandum, nonBinding, status]).toEqual([{ url: 'https://stad.example/memorandum', publishedOn: memo.place.today, electionOn: electionIn(memo.place), parts: whole }, true, 'running']);
    const duties = await town.world.sql(`select kind, satisfied_on::text as on, due_on as due from clock where dossier_id = $1 order by started_at, kind desc`, [memo.id]);
    expect(duties).toEqual([{ kind: 'preElection', on: memo.place.today, due: expect.anything() as unknown }, { kind: 'cycleEvaluation', on: null, due: null }]);
  });

  it('says openly from which rule it departs, and nothing of what was said in confidence (R002-02, R002-07)', async () => {
    const memo = await started();
    await write(memo, { ...whole, qualitative: both('', '') });
    const city = Gathering.of(memo.place);
    const meetingId = await city.create({ trajectoryId: memo.id }, 5, { kind: 'workshop', public: false }, memo.director);
    await memo.director.command(`/meetings/${meetingId}/schedule`);
    const { id: said } = await memo.director.command('/contributions', { meetingId, kind: 'question', text: 'Onder ons' });
    await memo.director.command(`/contributions/${said}/give-outcome`, { outcome: 'answered', text });
    await memo.director.command('/contributions', { trajectoryId: memo.id, kind: 'signal', text: 'Ook onder ons' });
    await memo.team.command(`/memoranda/${memo.id}/validate`, validation({ motivations: [{ rule: 'R002-02', text: why }] }));
    await memo.team.command(`/memoranda/${memo.id}/embargo`, { until: addDays(memo.place.today, 1) });
    await town.world.clock.forward({ days: 1 });
    await memo.team.command(`/memoranda/${memo.id}/publish`, {});
    const page = await town.world.visitor().read<PublicTrajectoryView>(`/public/trajectories/${memo.id}`);
    expect(page.deviations).toMatchObject([{ refusal: { code: 'R002-02.qualitative' }, motivation: why }]);
    expect(JSON.stringify(page)).not.toContain('nder ons');
    expect(await town.world.visitor().read(`/public/contributions?trajectoryId=${memo.id}`)).toEqual({ items: [], next: null });
    expect(await town.world.visitor().read(`/public/contributions?meetingId=${meetingId}`)).toEqual({ items: [], next: null });
  });

  it('ends its trajectory, which does not close without (I7)', async () => {
    const place = await Town.in(town.world);
    const director = place.people.generalDirector.client;
    const { id } = await director.command('/memoranda', body(place, { electionOn: addMonths(place.today, 4) }));
    await director.command(`/trajectories/${id}/begin`);
    await director.command(`/trajectories/${id}/report`);
    const refused = await director.post(`/trajectories/${id}/close`);
    expect([refused.status, refused.code]).toEqual([409, 'memorandum.not-published']);
    await write({ place, id, director, team: director });
    await place.people.managementTeam.client.command(`/memoranda/${id}/validate`, validation());
    await director.command(`/memoranda/${id}/embargo`, { until: place.today });
    await director.command(`/memoranda/${id}/publish`, {});
    for (const phase of (await director.read<TrajectoryView>(`/trajectories/${id}`)).phases) await director.command(`/phases/${phase.id}/skip`, { reason: why });
    await director.command(`/trajectories/${id}/close`);
    expect((await director.read<TrajectoryView>(`/trajectories/${id}`)).status).toBe('closed');
  });
});
