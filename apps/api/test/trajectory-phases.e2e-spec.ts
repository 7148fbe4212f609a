import { addDays } from '@centrale/kernel';
import { type TrajectoryView } from '@centrale/participation';
import { run } from './support/platform.js';
import { Town } from './support/town.js';
import { aSeat, aTheme, both, Told } from './support/trajectories.js';

let town: Town;
let elsewhere: Town;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
});
afterAll(() => town?.close());

const why = both('Het eigen team is opgeleid', 'L’équipe est formée');
const aPhase = (changes: object = {}) => ({
  kind: 'workingGroups', name: both('Nog een groep', 'Encore un groupe'), goal: both(''), startsOn: town.today, endsOn: addDays(town.today, 5), participantsMin: 20,
  participantsMax: 40, neededServices: ['facilitate'], outputType: 'none', ...changes,
});
const running = async (): Promise<Told> => {
  const told = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
  await told.command('begin');
  return told;
};
const ask = (told: Told, phase: TrajectoryView['phases'][number], command: string, body: unknown = {}) => told.client.post(`/phases/${phase.id}/${command}`, body);

describe('a phase of a neighbourhood cycle', () => {
  it('is not made ready without an external facilitator, or a public reason (R001-11)', async () => {
    const told = await running();
    const phase = await told.phase(1);
    expect([phase.findings, phase.may.makeReady]).toEqual([[{ code: 'R001-11' }], { code: 'R001-11' }]);
    const refused = await ask(told, phase, 'make-ready');
    expect([refused.status, refused.code]).toEqual([409, 'R001-11']);
    const departed = await ask(told, phase, 'make-ready', { motivations: [{ rule: 'R001-11', text: why }] });
    expect([departed.status, departed.statements <= 16]).toEqual([200, true]);
    expect(await told.phase(1)).toMatchObject({ status: 'ready', inHouseReason: why, findings: [] });
    expect((await told.view(elsewhere.coordinator)).deviations).toMatchObject([{ rule: 'R001-11', motivation: why }]);
  });

  it('takes the needs and priorities of preparing as its basis, or a public reason (R001-03)', async () => {
    const told = await running();
    const phase = await told.phase(2);
    expect(phase.findings).toEqual([{ code: 'R001-03' }, { code: 'R001-11' }]);
    const guided = { motivations: [{ rule: 'R001-11', text: why }] };
    expect((await ask(told, phase, 'make-ready', guided)).code).toBe('R001-03');
    const prepared = await told.phase(1);
    await told.command('themes', aTheme({ kind: 'need', horizon: 'short', phaseId: prepared.id }));
    expect((await ask(told, phase, 'make-ready', guided)).code).toBe('R001-03');
    await told.command('themes', aTheme({ kind: 'priority', horizon: 'long', phaseId: prepared.id }));
    expect((await ask(told, phase, 'make-ready', guided)).status).toBe(200);
    expect((await told.view()).deviations.map(({ rule }) => rule)).toEqual(['R001-11']);
  });

  it('begins without the list for a public reason (R001-03)', async () => {
    const told = await running();
    const motivations = [{ rule: 'R001-03', text: both('De wijk kiest ter plaatse', 'Le quartier choisit sur place') }, { rule: 'R001-11', text: why }];
    const departed = await ask(told, await told.phase(2), 'make-ready', { motivations });
    expect([departed.status, departed.statements <= 16]).toEqual([200, true]);
    expect((await told.view()).deviations.map(({ rule }) => rule).sort()).toEqual(['R001-03', 'R001-11']);
  });

  it('counts no list of a cycle before (R001-03)', async () => {
    const told = await running();
    const prepared = await told.phase(1);
    await told.command('themes', aTheme({ kind: 'need', horizon: 'short', phaseId: prepared.id }));
    await told.command('themes', aTheme({ kind: 'priority', horizon: 'long', phaseId: prepared.id }));
    for (const { id } of (await told.view()).phases) await told.client.command(`/phases/${id}/skip`, { reason: why });
    await told.command('begin-cycle', { startsOn: addDays(town.today, 5) });
    expect((await told.phase(2)).findings[0]).toEqual({ code: 'R001-03' });
  });

  it('ends once a meeting was held in it', async () => {
    const told = await running();
    await ask(told, await told.phase(1), 'make-ready', { motivations: [{ rule: 'R001-11', text: why }] });
    await ask(told, await told.phase(1), 'begin');
    const phase = await told.phase(1);
    expect([phase.status, phase.findings]).toEqual(['running', [{ code: 'phase.no-meeting-held' }]]);
    expect((await ask(told, phase, 'finish', { motivations: [{ rule: 'R001-03', text: why }] })).code).toBe('phase.no-meeting-held');
  });

  it('keeps what came of it in the words of those who were there, until it is behind', async () => {
    const told = await running();
    const phase = await told.phase(1);
    const output = both('Men voelt zich niet veilig bij het station', 'On ne se sent pas en sécurité près de la gare');
    const recorded = await ask(told, phase, 'record-output', { output });
    expect([recorded.status, recorded.statements <= 16]).toEqual([200, true]);
    expect((await told.phase(1)).output).toEqual(output);
    await ask(told, phase, 'skip', { reason: why });
    expect((await ask(told, phase, 'record-output', { output })).code).toBe('phase.wrong-status');
    await expect(run(town.world.database.appUrl, `update phase set output = null where id = $1`, [phase.id])).rejects.toThrow(/stays as it was/);
  });
});

describe('the phases of an atelier', () => {
  it('run from design on, and the dialogue asks the broad call (R000-09)', async () => {
    const seat = await aSeat(town, 'ATELIER', town.people.chair, 'chair');
    const told = await Told.atelier({ town, seat });
    await told.write();
    await told.command('announce', { motivations: [{ rule: 'R000-09', text: why }] });
    await told.command('begin');
    const design = await told.phase(1);
    for (const command of ['make-ready', 'begin', 'finish']) {
      const done = await ask(told, design, command);
      expect([command, done.status, done.statements <= 16]).toEqual([command, 200, true]);
    }
    expect((await told.phase(1)).status).toBe('done');
    const dialogue = await told.phase(3);
    expect(dialogue.findings).toEqual([{ code: 'R000-09.channels', params: { least: 3, count: 0 } }]);
    expect((await ask(told, dialogue, 'make-ready')).code).toBe('R000-09.channels');
    await told.call();
    expect((await ask(told, dialogue, 'make-ready')).status).toBe(200);
  });
});

describe('planning', () => {
  it('adds a phase behind the others, changes and removes it while nothing happened in it', async () => {
    const told = await running();
    const added = await told.client.post(`/trajectories/${told.id}/phases`, aPhase());
    expect([added.status, added.statements <= 16]).toEqual([200, true]);
    expect(await told.phase(4)).toMatchObject({ kind: 'workingGroups', neededServices: ['facilitate'], participantsMax: 40, gates: [] });
    const { kind: _, ...plan } = aPhase({ neededServices: ['design', 'evaluate'], endsOn: addDays(town.today, 9) });
    await told.client.command(`/phases/${added.body.id}/change`, plan);
    expect(await told.phase(4)).toMatchObject({ neededServices: ['design', 'evaluate'], endsOn: addDays(town.today, 9) });
    await told.command('themes', aTheme({ phaseId: added.body.id }));
    expect((await told.client.post(`/phases/${added.body.id}/remove`)).code).toBe('phase.in-use');
    const [theme] = (await told.view()).themes;
    await told.client.command(`/themes/${theme!.id}/remove`);
    await told.client.command(`/phases/${added.body.id}/remove`);
    expect((await told.view()).phases.length).toBe(3);
  });

  it('knows the five services and no other (R004-01)', async () => {
    const told = await running();
    const refused = await told.client.post(`/trajectories/${told.id}/phases`, aPhase({ neededServices: ['catering'] }));
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'neededServices']);
  });

  it('takes no dates or numbers that make no sense', async () => {
    const told = await running();
    const refused = (changes: object) => told.client.post(`/trajectories/${told.id}/phases`, aPhase(changes)).then(({ code }) => code);
    expect(await refused({ endsOn: addDays(town.today, -1) })).toBe('trajectory.ends-before-start');
    expect(await refused({ participantsMin: 41 })).toBe('phase.participants-reversed');
    expect(await refused({ startsOn: '2027-02-29' })).toBe('request.invalid');
    expect(await refused({ participantsMax: 0 })).toBe('request.invalid');
  });

  it('says what is late and what does not fit', async () => {
    const told = await running();
    const [first, second] = (await told.view()).phases;
    const plan = ({ name, goal, participantsMin, participantsMax, neededServices, outputType }: TrajectoryView['phases'][number], startsOn: string) => ({
      name, goal, participantsMin, participantsMax, neededServices, outputType, startsOn, endsOn: addDays(startsOn, 3),
    });
    await told.client.command(`/phases/${first!.id}/change`, plan(first!, addDays(town.today, -2)));
    await told.client.command(`/phases/${second!.id}/change`, plan(second!, addDays(town.today, -4)));
    const { warnings, phases } = await told.view();
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['phase.before-trajectory', 'phase.late-beginning', 'phase.out-of-order']));
    expect(phases.slice(0, 2).map(({ late }) => late)).toEqual(['begin', 'begin']);
  });

  it('skips a phase for a public reason, and not one that runs', async () => {
    const told = await running();
    const phase = await told.phase(3);
    expect((await ask(told, phase, 'skip', { reason: both('') })).code).toBe('trajectory.reason-missing');
    expect((await ask(told, phase, 'skip', { reason: { ...why, fr: '' } })).problem).toMatchObject({ status: 409, ...{ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } } });
    const skipped = await ask(told, phase, 'skip', { reason: why });
    expect([skipped.status, (await told.phase(3)).skippedReason]).toEqual([200, why]);
    expect((await ask(told, phase, 'begin')).code).toBe('phase.wrong-status');
    expect((await ask(told, phase, 'remove')).code).toBe('phase.wrong-status');
  });

  it('moves no phase of a trajectory that rests', async () => {
    const told = await running();
    const phase = await told.phase(3);
    await ask(told, phase, 'make-ready');
    await told.command('pause', { reason: why });
    const refused = await ask(told, phase, 'begin');
    expect([refused.status, refused.problem]).toMatchObject([409, { code: 'phase.trajectory-not-moving', params: { trajectoryStatus: 'paused' } }]);
  });
});
