import { addDays, addMonths, type Page } from '@centrale/kernel';
import { emptyParts, type MemorandumCandidate, type MemorandumRow, type MemorandumView, type ObligationRow, type PackRow, type TrajectoryRow, type TrajectoryView } from '@centrale/participation';
import { save } from './support/market.js';
import { body, electionIn, embargoedIn, startedIn, text, validation, view, whole, why, write } from './support/memoranda.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';
import { anActivity, both, templateOf } from './support/trajectories.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
beforeAll(async () => {
  town = await Town.open();
});
afterAll(() => town?.close());

const started = () => startedIn(town.world);
const embargoed = (until?: string) => embargoedIn(town.world, until);

describe('a memorandum', () => {
  it('begins in confidence with a plan backward from the elections, and a last day to publish (R002-05, R002-06)', async () => {
    const place = await Town.in(town.world);
    const sent = await place.people.generalDirector.client.post('/memoranda', body(place));
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    const { body: memo, statements } = await place.people.generalDirector.client.get<MemorandumView>(`/memoranda/${sent.body.id}`);
    const electionOn = electionIn(place);
    const dueOn = addMonths(electionOn, -3);
    expect([memo.status, memo.electionOn, memo.dueOn, memo.owner.id, memo.binding, statements <= 8]).toEqual(['drafting', electionOn, dueOn, place.people.generalDirector.id, false, true]);
    const trajectory = await place.people.generalDirector.client.read<TrajectoryView>(`/trajectories/${memo.id}`);
    expect(trajectory).toMatchObject({ packId: 'MEMO', confidential: true, status: 'draft', purpose: 'memorandum', endsOn: electionOn });
    expect(trajectory.phases.map(({ kind, startsOn }) => [kind, startsOn])).toContainEqual(['kickOff', addMonths(electionOn, -12)]);
    const { items } = await place.people.generalDirector.client.read<Page<ObligationRow>>('/obligations?limit=100');
    expect(items.find(({ dossierId }) => dossierId === memo.id)).toMatchObject({ kind: 'preElection', dueOn });
  });

  it('is counted among those that follow its rules', async () => {
    const inUse = async (): Promise<number> => {
      const { packVersion } = await director.read<TrajectoryView>(`/trajectories/${id}`);
      const { items } = await director.read<Page<PackRow>>('/rule-packs?packId=MEMO&limit=100');
      return items.find(({ version }) => version === packVersion)!.pinnedBy;
    };
    const { director, id } = await started();
    const before = await inUse();
    await started();
    expect([before > 0, await inUse()]).toEqual([true, before + 1]);
  });

  it('is made once per legislature, also by two at the same moment (R002-08)', async () => {
    const { place, director, id } = await started();
    const again = await director.post('/memoranda', body(place));
    expect([again.status, again.code]).toEqual([409, 'R002-08']);
    expect((await director.post(`/memoranda/${id}/cancel`, { reason: { ...why, fr: '' } })).problem).toMatchObject({ status: 409, ...{ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } } });
    await director.command(`/memoranda/${id}/cancel`, { reason: why });
    const answers = await Promise.all([1, 2].map(() => director.post('/memoranda', body(place))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.code).toBe('R002-08');
    await expect(run(town.world.database.ownerUrl, `update memorandum set status = 'drafting' where id = $1`, [id])).rejects.toThrow(/immutable/);
  });

  it('has the general director as its owner (R002-09)', async () => {
    const place = await Town.in(town.world);
    const start = (changes: object) => place.people.managementTeam.client.post('/memoranda', body(place, changes)).then(({ status, code }) => [status, code]);
    expect(await start({ ownerId: place.people.managementTeam.id })).toEqual([409, 'R002-09']);
    expect(await start({ electionOn: place.today })).toEqual([409, 'memorandum.election-past']);
    expect(await start({ templateId: templateOf('WIJK') })).toEqual([404, 'request.not-found']);
    expect(await start({ organisationId: town.cityId })).toEqual([403, 'access.needs-role']);
    expect(await start({})).toEqual([200, undefined]);
  });

  it('is given by name to people of the organisation, without a mandate (R002-09, R002-10)', async () => {
    const place = await Town.in(town.world);
    const decides = await town.world.person(['managementTeam', 'elected'], place.cityId);
    const { generalDirector, managementTeam, board, elected } = place.people;
    const found = await managementTeam.client.read<MemorandumCandidate[]>(`/memoranda/candidates/${place.cityId}`);
    expect(found.filter(({ director }) => director).map(({ id }) => id)).toEqual([generalDirector.id]);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([generalDirector.id, managementTeam.id, place.people.coordinator.id]));
    for (const who of [decides, board, elected, town.people.coordinator]) expect(found.map(({ id }) => id)).not.toContain(who.id);
    expect((await managementTeam.client.get(`/memoranda/candidates/${town.cityId}`)).code).toBe('access.needs-role');
  });

  it('is begun and written by no coordinator and by no one who decides (R002-10)', async () => {
    const { place, id } = await started();
    for (const who of ['board', 'elected'] as const) expect([who, (await place.people[who].client.post('/memoranda', body(place))).code]).toEqual([who, 'R002-10']);
    expect((await place.coordinator.post('/memoranda', body(place))).code).toBe('access.needs-role');
    const decides = await town.world.person(['managementTeam', 'elected'], place.cityId);
    expect((await decides.client.post('/memoranda', body(place))).code).toBe('R002-10');
    expect((await decides.client.get(`/memoranda/${id}`)).status).toBe(404);
  });
});

describe('in confidence (R002-07)', () => {
  it('it is there for owner, management team and design team alone, in every list and behind every link', async () => {
    const { place, id, director } = await started();
    await director.command(`/memoranda/${id}/name-team`, { personIds: [place.people.coordinator.id] });
    const auditor = await town.world.person('auditor', await town.world.organisation('other'));
    const officer = await town.world.person('serviceOfficer', await town.world.serviceId());
    const inside = [director, place.people.managementTeam.client, place.coordinator];
    const outside = [place.secretariat, ...(['board', 'elected', 'chair', 'headOfService'] as const).map((who) => place.people[who].client), town.coordinator, auditor.client, officer.client, town.manager.client];
    const paths = [`/memoranda/${id}`, `/trajectories/${id}`, `/timeline/memorandum/${id}`, `/timeline/trajectory/${id}`];
    for (const path of paths) {
      expect([path, await Promise.all(inside.map(async (client) => (await client.get(path)).status))]).toEqual([path, inside.map(() => 200)]);
      expect([path, await Promise.all(outside.map(async (client) => (await client.get(path)).status))]).toEqual([path, outside.map(() => 404)]);
    }
    for (const client of outside) {
      expect((await client.read<Page<MemorandumRow>>('/memoranda?limit=100')).items.map((row) => row.id)).not.toContain(id);
      expect((await client.read<Page<TrajectoryRow>>('/trajectories?limit=100')).items.map((row) => row.id)).not.toContain(id);
      const plan = await client.read<Page<{ id: string }>>(`/trajectory-plan?from=2020-01-01&to=2060-01-01&limit=100`);
      expect(plan.items.map((row) => row.id)).not.toContain(id);
    }
    expect((await director.read<Page<MemorandumRow>>('/memoranda?limit=100')).items.map((row) => row.id)).toContain(id);
    expect((await town.world.visitor().get(`/public/interest-forms/${id}`)).status).toBe(404);
  });

  it('its trajectory cannot be announced, cancelled apart or made public by hand', async () => {
    const { id, director } = await started();
    expect((await director.post(`/trajectories/${id}/announce`, {})).code).toBe('trajectory.memorandum-apart');
    expect((await director.post(`/trajectories/${id}/cancel`, { reason: why })).code).toBe('trajectory.memorandum-apart');
    await expect(run(town.world.database.appUrl, 'update trajectory set confidential = false where id = $1', [id])).rejects.toMatchObject({ constraint: 'trajectory_confidence' });
  });

  it('a member of the design team writes and does not validate (R002-09)', async () => {
    const memo = await started();
    await memo.director.command(`/memoranda/${memo.id}/name-team`, { personIds: [memo.place.people.coordinator.id] });
    const heard = await town.world.sql('select kind from notification where person_id = $1 and dossier_id = $2', [memo.place.people.coordinator.id, memo.id]);
    expect(heard).toEqual([{ kind: 'memorandum.team-named' }]);
    await save(memo.place.coordinator, `/memoranda/${memo.id}/parts`, whole, 1);
    expect((await memo.place.coordinator.post(`/memoranda/${memo.id}/validate`, validation())).code).toBe('access.needs-role');
    expect((await view(memo.place.coordinator, memo.id)).designTeam.map(({ id }) => id)).toEqual([memo.place.people.coordinator.id]);
  });

  it('a member of the design team who has no role in trajectories reads and writes it too, and decides nothing (R002-07, R002-09)', async () => {
    const { place, id, director } = await started();
    const buyer = await town.world.person('projectOwner', place.cityId);
    expect([(await buyer.client.get(`/memoranda/${id}`)).status, (await buyer.client.get(`/trajectories/${id}`)).status]).toEqual([404, 404]);
    await director.command(`/memoranda/${id}/name-team`, { personIds: [buyer.id] });
    expect((await view(buyer.client, id)).may).toMatchObject({ save: null, validate: { code: 'access.needs-role' }, cancel: { code: 'access.needs-role' } });
    await save(buyer.client, `/memoranda/${id}/parts`, whole, 1);
    expect((await buyer.client.post(`/memoranda/${id}/validate`, validation())).status).toBe(403);
    expect((await view(director, id)).parts.choices).toEqual(whole.choices);
  });

  it('nobody with a mandate and nobody from elsewhere joins the design team (R002-10)', async () => {
    const { place, id, director } = await started();
    const name = (personIds: string[]) => director.post(`/memoranda/${id}/name-team`, { personIds }).then(({ code }) => code);
    expect(await name([place.people.elected.id])).toBe('R002-10');
    expect(await name([place.people.board.id])).toBe('R002-10');
    expect(await name([town.people.coordinator.id])).toBe('memorandum.not-of-organisation');
    expect(await name([NOBODY])).toBe('memorandum.not-of-organisation');
    const party = `insert into party (id, organisation_id, kind, name, language, person_id, registered_at) values (centrale.new_id(), $1, 'person', 'Schepen', 'nl', $2, now()) returning id`;
    const [{ id: partyId } = { id: '' }] = await town.world.sql<{ id: string }>(party, [place.cityId, place.people.observer.id]);
    await town.world.sql(`insert into party_class (id, party_id, class, from_on) values (centrale.new_id(), $1, 'elected', $2)`, [partyId, place.today]);
    expect(await name([place.people.observer.id])).toBe('R002-10');
  });

  it('gets another owner: a general director, who is told (R002-09)', async () => {
    const { place, id, team } = await started();
    const next = await place.somebody('generalDirector');
    const name = (ownerId: string, client = team) => client.post(`/memoranda/${id}/name-owner`, { ownerId }).then(({ status, code }) => code ?? status);
    expect(await name(place.people.generalDirector.id)).toBe('memorandum.owns-already');
    expect(await name(place.people.managementTeam.id)).toBe('R002-09');
    expect(await name(next.id, place.coordinator)).toBe('request.not-found');
    const elected = await town.world.person(['generalDirector', 'elected'], place.cityId);
    expect(await name(elected.id)).toBe('R002-10');
    expect(await name(next.id)).toBe(200);
    expect((await view(next.client, id)).owner.id).toBe(next.id);
    const [entry] = await town.world.sql(`select facts from audit_entry where dossier_id = $1 and command = 'nameOwner'`, [id]);
    expect(entry).toEqual({ facts: { ownerId: next.id, from: place.people.generalDirector.id } });
    expect(await town.world.sql('select kind from notification where person_id = $1 and dossier_id = $2', [next.id, id])).toEqual([{ kind: 'memorandum.owner-named' }]);
  });

  it('is validated by what the management team decided, written down by another than its owner (R002-09)', async () => {
    const memo = await started();
    await write(memo);
    expect((await memo.team.post(`/memoranda/${memo.id}/validate`, {})).status).toBe(400);
    expect((await memo.director.post(`/memoranda/${memo.id}/validate`, validation())).code).toBe('memorandum.validated-by-other');
    expect((await memo.team.post(`/memoranda/${memo.id}/validate`, validation({ decidedOn: addDays(memo.place.today, 1) }))).code).toBe('memorandum.decision-to-come');
    await memo.team.command(`/memoranda/${memo.id}/validate`, validation());
    expect(await view(memo.team, memo.id)).toMatchObject({ status: 'validated', validatedOn: '2026-01-05', validatedReference: 'MAT 2026/12' });
  });
});

describe('writing', () => {
  it('saves itself, and shows the other version when somebody was first', async () => {
    const { id, director, team } = await started();
    const saved = await director.put<{ version: number }>(`/memoranda/${id}/parts`, whole, { ifMatch: 1 });
    expect([saved.status, saved.body.version, saved.statements <= 16]).toEqual([200, 2, true]);
    const outdated = await team.put(`/memoranda/${id}/parts`, emptyParts, { ifMatch: 1 });
    expect([outdated.status, (outdated.problem as unknown as { current: MemorandumView }).current.version]).toEqual([412, 2]);
    expect((await director.put(`/memoranda/${id}/parts`, { ...whole, decision: text }, { ifMatch: 2 })).problem.fields?.[0]?.path).toBe('decision');
  });

  it('says what is missing, part by part, and what would make it better (R002-02, R002-03, R002-04, R002-12)', async () => {
    const memo = await started();
    await write(memo, { ...emptyParts, swot: true, choices: both('Keuzes', '') });
    const { missing, warnings } = await view(memo.director, memo.id);
    expect(missing.map(({ params }) => params!['part'])).toEqual([
      'policyEvaluation', 'quantitative', 'qualitative', 'inspiration.residents', 'inspiration.visitors', 'inspiration.companies', 'inspiration.associations', 'choices', 'realisation',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['R002-03', 'R002-04.staff', 'R002-04', 'R002-12']);
    await memo.director.command(`/trajectories/${memo.id}/activities`, anActivity({ kind: 'futureLab', audience: 'staff', servesQuestion: false }));
    await memo.director.command(`/trajectories/${memo.id}/activities`, anActivity({ kind: 'focusGroup', audience: 'stakeholders', servesQuestion: false }));
    expect((await view(memo.director, memo.id)).warnings.map(({ code }) => code)).toEqual(['R002-12']);
  });

  it('says when its design should have begun and when its last day is in danger (R002-05, R002-06)', async () => {
    const place = await Town.in(town.world);
    const { id } = await place.people.generalDirector.client.command('/memoranda', body(place, { electionOn: addMonths(place.today, 4) }));
    const { warnings } = await view(place.people.generalDirector.client, id);
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['R002-05', 'R002-06.late']));
  });
});

describe('validation', () => {
  it('is refused with a part missing; the qualitative analysis may be left out with a reason (R002-02)', async () => {
    const memo = await started();
    await write(memo, { ...whole, qualitative: both('', ''), choices: both('', '') });
    const validate = (motivations: object[] = []) => memo.team.post(`/memoranda/${memo.id}/validate`, validation({ motivations }));
    const motivated = [{ rule: 'R002-02', text: why }];
    expect((await validate(motivated)).problem).toMatchObject({ code: 'R002-02', params: { part: 'choices' } });
    await write(memo, { ...whole, qualitative: both('', '') });
    expect((await validate()).code).toBe('R002-02.qualitative');
    const done = await validate(motivated);
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    expect(await view(memo.director, memo.id)).toMatchObject({ status: 'validated', validatedOn: '2026-01-05', deviations: [{ rule: 'R002-02', motivation: why }] });
  });

  it('asks that the owner is the general director still (R002-09)', async () => {
    const memo = await started();
    await write(memo);
    await town.world.sql(`update membership set ends_on = $2 where person_id = $1`, [memo.place.people.generalDirector.id, memo.place.today]);
    expect((await memo.team.post(`/memoranda/${memo.id}/validate`, validation())).code).toBe('R002-09');
  });

  it('keeps the text as it was validated, until it is opened again', async () => {
    const memo = await embargoed();
    expect((await memo.director.put(`/memoranda/${memo.id}/parts`, emptyParts, { ifMatch: 2 })).code).toBe('memorandum.wrong-status');
    await expect(run(town.world.database.appUrl, `update memorandum set parts = '{}' where id = $1`, [memo.id])).rejects.toThrow(/immutable/);
    await memo.team.command(`/memoranda/${memo.id}/reopen`);
    expect(await view(memo.team, memo.id)).toMatchObject({ status: 'drafting', validatedOn: null, embargoUntil: null });
  });
});
