import { addDays, type Page } from '@centrale/kernel';
import { fourPacks, fourTemplates, type PublicTrajectoryView, type SaveTrajectory, type TemplateView, type TrajectoryView } from '@centrale/participation';
import { run } from './support/platform.js';
import { behind } from './support/rival.js';
import { Town } from './support/town.js';
import { aCommunication, aContent, aSeat, both, templateOf, Told, type Seat } from './support/trajectories.js';

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
const codes = (view: Pick<TrajectoryView, 'missing'>): string[] => view.missing.map(({ code }) => code);

describe('a template', () => {
  it('is in the database as it is in the library, and no secret', async () => {
    const answer = await town.coordinator.get<TemplateView[]>('/trajectory-templates');
    expect([answer.body, answer.statements <= 8]).toEqual([[...fourTemplates], true]);
    expect(await run(town.world.database.appUrl, `update trajectory_template set name = '{}'`).catch((error: Error) => error.message)).toMatch(/permission denied/);
  });
});

describe('an atelier’s trajectory', () => {
  it('begins as a draft with the phases of its template, dated from its start', async () => {
    const sent = await town.people.chair.client.post('/trajectories', {
      templateId: templateOf('ATELIER'), organisationId: town.cityId, bodyId: seat.bodyId, startsOn: addDays(town.today, 10), title: both('Plein', 'Place'),
    });
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    const { body: view, statements } = await town.people.chair.client.get<TrajectoryView>(`/trajectories/${sent.body.id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({ status: 'draft', purpose: 'advice', packId: 'ATELIER', packVersion: 1, durationPolicy: 'bounded', accessLevel: 'open', endsOn: addDays(town.today, 149), cycle: 1 });
    expect(view.number).toMatch(/^T-\d{4}-\d{5}$/);
    expect(view.phases.map(({ no, kind, startsOn, status }) => [no, kind, startsOn, status])).toEqual([
      [1, 'design', addDays(town.today, 10), 'planned'], [2, 'call', addDays(town.today, 31), 'planned'], [3, 'dialogue', addDays(town.today, 59), 'planned'],
      [4, 'deliberation', addDays(town.today, 101), 'planned'], [5, 'report', addDays(town.today, 129), 'planned'],
    ]);
  });

  it('is organised by the atelier alone: no official, no member, and no other body (R000-07)', async () => {
    const start = (who: Town['people'][keyof Town['people']], bodyId = seat.bodyId) =>
      who.client.post('/trajectories', { templateId: templateOf('ATELIER'), organisationId: town.cityId, bodyId, startsOn: town.today, title: both('Plein') });
    for (const who of [town.people.coordinator, town.people.member, town.people.secretariat, town.people.board]) {
      const refused = await start(who);
      expect([refused.status, refused.code]).toEqual([403, 'R000-07']);
    }
    const told = await atelier();
    expect((await town.coordinator.post(`/trajectories/${told.id}/cancel`, { reason: why })).code).toBe('R000-07');
    expect((await told.view(town.coordinator)).may.announce).toEqual({ code: 'R000-07' });
    const group = await aSeat(town, 'WERKGROEP', town.people.chair, 'chair');
    expect((await start(town.people.chair, group.bodyId)).code).toBe('R000-07');
  });

  it('needs a body, a start that is not over, and rules that its body has', async () => {
    const start = (changes: object) => town.people.chair.client.post('/trajectories', {
      templateId: templateOf('ATELIER'), organisationId: town.cityId, bodyId: seat.bodyId, startsOn: town.today, title: both('Plein'), ...changes,
    });
    expect((await start({ bodyId: undefined })).code).toBe('R000-07');
    expect((await start({ startsOn: addDays(town.today, -1) })).code).toBe('trajectory.starts-in-past');
    expect((await start({ startsOn: '2027-02-30' })).status).toBe(400);
    for (const foreign of [{ templateId: NOBODY }, { bodyId: NOBODY }, { organisationId: elsewhere.cityId }, { adviceRequestId: NOBODY }]) expect((await start(foreign)).status).toBe(404);
    expect((await start({ neighbourhoodId: NOBODY })).code).toBe('trajectory.neighbourhood-elsewhere');
    const group = await aSeat(town, 'WERKGROEP', town.people.coordinator, 'secretariat');
    const official = (changes: object) => town.coordinator.post('/trajectories', { organisationId: town.cityId, startsOn: town.today, title: both('Groep'), ...changes }).then(({ code }) => code);
    expect(await official({ templateId: templateOf('WERKGROEP') })).toBe('trajectory.body-needed');
    expect(await official({ templateId: templateOf('WIJK'), bodyId: group.bodyId })).toBe('trajectory.other-rules');
    expect((await town.coordinator.post('/trajectories', { templateId: templateOf('MEMO'), organisationId: town.cityId, startsOn: town.today, title: both('M') })).status).toBe(403);
  });

  it('saves itself while it is a draft, and shows the other version when somebody was first', async () => {
    const told = await atelier();
    const content = aContent(town.today);
    const path = `/trajectories/${told.id}/content`;
    const saved = await told.client.put<{ version: number }>(path, content, { ifMatch: 1 });
    expect([saved.status, saved.body.version, saved.statements <= 16]).toEqual([200, 2, true]);
    const outdated = await told.client.put(path, content, { ifMatch: 1 });
    expect([outdated.status, (outdated.problem as unknown as { current: TrajectoryView }).current.version]).toEqual([412, 2]);
    expect((await told.client.put(path, content)).status).toBe(428);
    const refused = (changes: Partial<SaveTrajectory>) => told.client.put(path, { ...content, ...changes }, { ifMatch: 2 }).then(({ code }) => code);
    expect(await refused({ purpose: 'dialogue' })).toBe('trajectory.purpose-unknown');
    expect(await refused({ startsOn: addDays(town.today, 2), endsOn: addDays(town.today, 1) })).toBe('trajectory.ends-before-start');
    expect(await refused({ neighbourhoodId: NOBODY })).toBe('trajectory.neighbourhood-elsewhere');
  });

  it('is never closed to anybody, not even as a draft (R000-10)', async () => {
    const told = await atelier();
    const refused = await told.client.put(`/trajectories/${told.id}/content`, aContent(town.today, { accessLevel: 'restricted' }), { ifMatch: 1 });
    expect([refused.status, refused.code]).toEqual([409, 'R000-10']);
    await expect(run(town.world.database.appUrl, `update trajectory set access_level = 'restricted' where id = $1`, [told.id])).rejects.toMatchObject({ constraint: 'trajectory_open' });
  });
});

describe('announcing', () => {
  it('says everything that is missing, and refuses until it is there (R000-05, R000-09)', async () => {
    const told = await atelier();
    const missing = codes(await told.view());
    expect(missing).toEqual(['R000-09', 'R000-09', 'trajectory.field-missing', 'trajectory.field-missing', 'R000-05', 'R000-05', 'R000-05', 'R000-09.channels']);
    const refused = await told.client.post(`/trajectories/${told.id}/announce`, {});
    expect([refused.status, refused.code]).toEqual([409, 'R000-09']);
    await told.write({ title: both('Plein', '') });
    expect((await told.client.post(`/trajectories/${told.id}/announce`, {})).problem.params).toEqual({ field: 'title', language: 'fr' });
    await told.write({ compositionNote: both('') });
    await told.call();
    expect((await told.client.post(`/trajectories/${told.id}/announce`, {})).problem).toMatchObject({ code: 'R000-05', params: { field: 'compositionNote' } });
  });

  it('makes it public at once, and tells the city', async () => {
    const told = await atelier();
    expect((await elsewhere.coordinator.get(`/trajectories/${told.id}`)).status).toBe(404);
    await told.write();
    await told.call();
    const announced = await told.client.post(`/trajectories/${told.id}/announce`, {});
    expect([announced.status, announced.statements <= 16]).toEqual([200, true]);
    const view = await told.view(elsewhere.coordinator);
    expect([view.status, view.announcedAt, view.missing, view.deviations]).toEqual(['announced', view.changedAt, [], []]);
    const heard = await town.world.sql<{ kind: string }>('select distinct kind from notification where dossier_id = $1', [told.id]);
    expect(heard).toEqual([{ kind: 'trajectory.announced' }]);
    const chain = await told.client.read<Page<{ command: string }>>(`/timeline/trajectory/${told.id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['announce', 'tell', 'tell', 'tell', 'start']);
  });

  it('of one domain alone asks why, in public (R000-03)', async () => {
    const told = await atelier();
    await told.write({ domains: ['mobility'] });
    await told.call();
    const refused = await told.client.post(`/trajectories/${told.id}/announce`, {});
    expect([refused.status, refused.code]).toEqual([409, 'R000-03']);
    expect((await told.view()).may.announce).toEqual({ code: 'R000-03' });
    const departed = await told.client.post(`/trajectories/${told.id}/announce`, { motivations: [{ rule: 'R000-03', text: why }] });
    expect([departed.status, departed.statements <= 16]).toEqual([200, true]);
    expect((await told.view(elsewhere.coordinator)).deviations).toMatchObject([{ rule: 'R000-03', motivation: why }]);
  });

  it('over too few channels asks why, in public; a block lets no reason pass (R000-09)', async () => {
    const told = await atelier();
    await told.write({ workForm: both('') });
    await told.command('communication-acts', aCommunication(town.today));
    const motivations = [{ rule: 'R000-09', text: why }, { rule: 'R000-05', text: why }];
    expect((await told.client.post(`/trajectories/${told.id}/announce`, { motivations })).code).toBe('R000-05');
    await told.write();
    expect((await told.view()).missing).toEqual([{ code: 'R000-09.channels', params: { least: 3, count: 1 } }]);
    const departed = await told.client.post(`/trajectories/${told.id}/announce`, { motivations: motivations.slice(0, 1) });
    expect(departed.status).toBe(200);
    expect((await told.view()).deviations.map(({ refusal }) => refusal.code)).toEqual(['R000-09.channels']);
  });

  it('says that the topic is neither current nor for the future, and lets it pass (R000-02)', async () => {
    const told = await (await atelier()).announced({ topicKind: null });
    expect((await told.view()).warnings).toContainEqual({ code: 'R000-02' });
  });

  it('asks a question that no other trajectory of the city asks, whatever its capitals (R000-05)', async () => {
    const first = await (await atelier()).announced();
    const { question } = await first.view();
    const second = await atelier();
    await second.write({ question: { nl: question.nl.toUpperCase(), fr: `${question.fr} !` } });
    await second.call();
    const refused = await second.client.post(`/trajectories/${second.id}/announce`, {});
    expect([refused.status, refused.code]).toEqual([409, 'R000-05.question-taken']);
    await first.command('cancel', { reason: why });
    await second.command('announce', {});
  });

  it('gives one of two that ask the same at the same moment the question (R000-05)', async () => {
    const [one, other] = [await atelier(), await atelier()];
    const question = both('Wie was het eerst?', 'Qui était le premier ?');
    for (const told of [one, other]) {
      await told.write({ question });
      await told.call();
    }
    const answers = await Promise.all([one, other].map((told) => told.client.post(`/trajectories/${told.id}/announce`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.code).toBe('R000-05.question-taken');
  });

  it('holds a question that another announced meanwhile, when the database finds it (R000-05)', async () => {
    const [first, second] = [await (await atelier()).announced(), await atelier()];
    const { question } = await first.view();
    await second.write({ question: both('Iets anders', 'Autre chose') });
    await second.call();
    const answer = await behind(town.world, `update centrale.trajectory set question = $2 where id = $1`, [second.id, JSON.stringify(question)], () =>
      second.client.post(`/trajectories/${second.id}/announce`, {}));
    expect([answer.status, answer.code]).toEqual([409, 'R000-05.question-taken']);
  });
});

describe('copying', () => {
  it('moves dates, copies no state, and must be tailored before it is announced (R000-05)', async () => {
    const source = await (await atelier()).announced();
    await source.command('begin');
    await source.client.command(`/phases/${(await source.phase(1)).id}/make-ready`, {});
    const startsOn = addDays(town.today, 365);
    const copied = await source.client.post(`/trajectories/${source.id}/copy`, { startsOn });
    expect([copied.status, copied.statements <= 16]).toEqual([200, true]);
    const copy = new Told(town, source.client, copied.body.id);
    const view = await copy.view();
    expect(view).toMatchObject({ status: 'draft', startsOn, endsOn: addDays(startsOn, 139), announcedAt: null, beganOn: null, copiedFrom: { id: source.id }, communication: [] });
    expect(view.phases.map(({ startsOn: on, status }) => [on, status])).toEqual([0, 21, 49, 91, 119].map((days) => [addDays(startsOn, days), 'planned']));
    const { question } = await source.view();
    await copy.write({ question, startsOn, endsOn: addDays(startsOn, 139) });
    await copy.call(startsOn);
    const refused = await copy.client.post(`/trajectories/${copy.id}/announce`, {});
    expect([refused.status, refused.problem.code, refused.problem.params]).toEqual([409, 'R000-05.copied', { field: 'compositionNote' }]);
    expect(codes(await copy.view())).toEqual(['R000-05.copied', 'R000-05.copied', 'R000-05.copied', 'R000-05.question-taken']);
    await copy.write({ startsOn, endsOn: addDays(startsOn, 139), workForm: both('Wandeling', 'Balade'), compositionNote: both('Jongeren', 'Jeunes') });
    await copy.command('announce', {});
  });
});

describe('the course of a trajectory', () => {
  it('goes from announced to running, rests and resumes, and is cancelled for a public reason', async () => {
    const told = await (await atelier()).announced();
    const begun = await told.client.post(`/trajectories/${told.id}/begin`);
    expect([begun.status, begun.statements <= 16]).toEqual([200, true]);
    expect(await told.view()).toMatchObject({ status: 'running', beganOn: town.today });
    expect((await told.client.post(`/trajectories/${told.id}/pause`, { reason: both('') })).code).toBe('trajectory.reason-missing');
    const half = { ...{ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } }, status: 409 };
    expect((await told.client.post(`/trajectories/${told.id}/pause`, { reason: both('Verkiezingen', '') })).problem).toMatchObject(half);
    await told.command('pause', { reason: both('Verkiezingen', 'Élections') });
    const paused = { status: 'paused', interruptedReason: both('Verkiezingen', 'Élections') };
    expect(await told.view()).toMatchObject(paused);
    expect(await town.world.visitor().read<PublicTrajectoryView>(`/public/trajectories/${told.id}`)).toMatchObject(paused);
    await told.command('resume');
    expect((await told.view()).interruptedReason).toBeNull();
    expect((await told.client.post(`/trajectories/${told.id}/cancel`, { reason: { ...why, fr: ' - ' } })).problem).toMatchObject(half);
    const cancelled = await told.client.post(`/trajectories/${told.id}/cancel`, { reason: why });
    expect([cancelled.status, cancelled.statements <= 16]).toEqual([200, true]);
    const { status, may } = await told.view();
    expect([status, may.announce, may.tell]).toEqual(['cancelled', ...Array(2).fill({ code: 'trajectory.wrong-status', params: { status: 'cancelled' } })]);
  });

  it('begins on its day and after it was announced', async () => {
    const told = await atelier();
    await told.write({ startsOn: addDays(town.today, 1), endsOn: addDays(town.today, 60) });
    expect((await told.client.post(`/trajectories/${told.id}/begin`)).code).toBe('trajectory.announce-first');
    await told.call();
    await told.command('announce', {});
    expect((await told.client.post(`/trajectories/${told.id}/begin`)).code).toBe('trajectory.not-yet');
  });

  it('does not close without a reasoned advice (R000-11, I7)', async () => {
    const told = await (await atelier()).announced();
    await told.command('begin');
    await told.command('report');
    const refused = await told.client.post(`/trajectories/${told.id}/close`);
    expect([refused.status, refused.code]).toEqual([409, 'R000-11']);
    expect((await told.view()).may.close).toEqual({ code: 'R000-11' });
  });

  it('changes by recorded commands once it is public, and its question not at all', async () => {
    const told = await (await atelier()).announced();
    const adjusted = await told.client.post(`/trajectories/${told.id}/adjust`, { endsOn: addDays(town.today, 200), targetGroups: ['seniors'], topicKind: 'future' });
    expect([adjusted.status, adjusted.statements <= 16]).toEqual([200, true]);
    expect(await told.view()).toMatchObject({ endsOn: addDays(town.today, 200), targetGroups: ['seniors'], topicKind: 'future' });
    const refused = (body: object) => told.client.post(`/trajectories/${told.id}/adjust`, body).then(({ code }) => code);
    expect(await refused({ endsOn: addDays(town.today, -1) })).toBe('trajectory.ends-before-start');
    expect(await refused({ domains: ['mobility'] })).toBe('R000-03');
    expect(await refused({ domains: [] })).toBe('trajectory.field-missing');
    expect((await told.client.put(`/trajectories/${told.id}/content`, aContent(town.today), { ifMatch: 2 })).code).toBe('trajectory.wrong-status');
  });

  it('takes a newer version of its rules by an act of its own (I12)', async () => {
    const told = await (await atelier()).announced();
    expect((await told.client.post(`/trajectories/${told.id}/upgrade-pack`, { toVersion: 1 })).code).toBe('rule-pack.not-newer');
    expect((await told.client.post(`/trajectories/${told.id}/upgrade-pack`, { toVersion: 9 })).code).toBe('rule-pack.not-active');
    expect(await told.view()).toMatchObject({ upgrade: null, may: { upgradePack: { code: 'rule-pack.not-newer' } } });
    const { client } = town.manager;
    const { id: draft, version } = await client.command('/rule-packs', { packId: 'ATELIER', parameters: { ...fourPacks.ATELIER.parameters, minChannels: 4 }, note: 'Breder bekendmaken' });
    expect((await told.view()).upgrade).toBeNull();
    await client.command(`/rule-packs/${draft}/activate`);
    expect(await told.view()).toMatchObject({ packVersion: 1, upgrade: { toVersion: version, changes: [{ parameter: 'minChannels', from: 3, to: 4 }] }, may: { upgradePack: null } });
    const taken = await told.client.post(`/trajectories/${told.id}/upgrade-pack`, { toVersion: version });
    expect([taken.status, taken.statements <= 16]).toEqual([200, true]);
    expect(await told.view()).toMatchObject({ packVersion: version, upgrade: null, may: { upgradePack: { code: 'rule-pack.not-newer' } } });
  });
});

describe('a continuous trajectory', () => {
  it('waits for its next cycle once its phases are behind, and begins it on a day to come (R001-01)', async () => {
    const told = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
    await told.command('begin');
    const startsOn = addDays(town.today, 30);
    expect((await told.client.post(`/trajectories/${told.id}/begin-cycle`, { startsOn })).problem).toMatchObject({ code: 'trajectory.cycle-unfinished', params: { phase: 1 } });
    for (const { id } of (await told.view()).phases) await told.client.command(`/phases/${id}/skip`, { reason: both('Dit jaar niet', 'Pas cette année') });
    expect((await told.view()).warnings).toContainEqual({ code: 'R001-01' });
    expect((await told.client.post(`/trajectories/${told.id}/begin-cycle`, { startsOn: addDays(town.today, -1) })).code).toBe('trajectory.starts-in-past');
    const begun = await told.client.post(`/trajectories/${told.id}/begin-cycle`, { startsOn });
    expect([begun.status, begun.statements <= 16]).toEqual([200, true]);
    const view = await told.view();
    expect([view.cycle, view.status, view.phases.length, view.warnings.map(({ code }) => code)]).toEqual([2, 'running', 6, []]);
    expect(view.phases.at(-3)).toMatchObject({ cycle: 2, no: 1, startsOn, status: 'planned' });
  });
});
