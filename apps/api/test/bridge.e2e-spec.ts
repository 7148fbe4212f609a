import { addDays, dateAt } from '@centrale/kernel';
import { type AssignmentView, type CallOffOriginView, type MeetingView, type NeedView, type TrajectoryView } from '@centrale/participation';
import { type BriefingView, type CallOffView, type OrderView } from '@centrale/procurement';
import { aNeed, save } from './support/market.js';
import { Competition } from './support/competition.js';
import { Gathering } from './support/gathering.js';
import { Town } from './support/town.js';
import { aCycle, both, templateOf } from './support/trajectories.js';
import { unzip } from './support/unzip.js';

let competition: Competition;
let town: Town;
beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
  town = await Town.in(competition.world);
}, 120_000);
afterAll(() => competition?.close());

/** Moves a phase by days, and says its dates. */
async function moved(of: Town, at: { readonly trajectoryId: string; readonly phaseId: string }, days: number): Promise<{ startsOn: string; endsOn: string }> {
  const { phases } = await of.coordinator.read<TrajectoryView>(`/trajectories/${at.trajectoryId}`);
  const { name, goal, startsOn, endsOn, participantsMin, participantsMax, neededServices, outputType } = phases.find(({ id }) => id === at.phaseId)!;
  const dates = { startsOn: addDays(startsOn!, days), endsOn: addDays(endsOn!, days) };
  await of.coordinator.command(`/phases/${at.phaseId}/change`, { name, goal, participantsMin, participantsMax, neededServices, outputType, ...dates });
  return dates;
}

const needOf = (phaseId: string, client = town.coordinator): Promise<NeedView> => client.read<NeedView>(`/phases/${phaseId}/need`);

describe('a phase of an organisation that is not admitted (R004-02)', () => {
  it('is stopped with a way out: the same briefing as a document for a procedure of its own', async () => {
    const { phaseId } = await aCycle(town);
    const { state, eligibility, may } = await needOf(phaseId);
    expect([state, eligibility?.code, may.makeBriefing?.code, may.exportBriefing]).toEqual(['identified', 'R004-02', 'R004-02', null]);
    const refused = await town.coordinator.post(`/phases/${phaseId}/make-briefing`, { agreementId: competition.market.agreementId });
    expect([refused.status, refused.code, refused.problem.rule?.id]).toEqual([409, 'R004-02', 'R004-02']);
    await town.coordinator.command(`/phases/${phaseId}/export-briefing`);
    expect((await needOf(phaseId)).state).toBe('ownProcurement');
    const response = await fetch(`${competition.world.url}/api/phases/${phaseId}/briefing?language=fr`, { headers: { cookie: town.coordinator.cookie } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
    expect(unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml')!.toString()).toContain('Quartier Nord');
  });

  it('gets it in the languages in which its authority speaks and publishes, where no meeting says another', async () => {
    const words = async (of: Town, language: string): Promise<string> => {
      const { phaseId } = await aCycle(of);
      await of.coordinator.command(`/phases/${phaseId}/export-briefing`);
      const response = await fetch(`${competition.world.url}/api/phases/${phaseId}/briefing?language=${language}`, { headers: { cookie: of.coordinator.cookie } });
      return unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml')!.toString();
    };
    const [flemish, brussels] = [await words(await Town.in(competition.world, 'flanders'), 'nl'), await words(town, 'fr')];
    expect([flemish.includes('NL, FR'), flemish.includes('>NL<')]).toEqual([false, true]);
    expect(brussels).toContain('NL, FR');
    expect(brussels).toContain('But de la phase\u00a0: ');
  });

  it('hears so in other words once it was admitted to an agreement that does not run now, with the remedy of that', async () => {
    const city = await Town.in(competition.world);
    const { agreementId, manager } = competition.market;
    await competition.market.admit(city.cityId);
    const { phaseId } = await aCycle(city);
    await manager.client.command(`/agreements/${agreementId}/suspend`, { reason: 'Wacht op een beslissing van de raad.' });
    const refused = await city.coordinator.post(`/phases/${phaseId}/make-briefing`, { agreementId });
    await manager.client.command(`/agreements/${agreementId}/resume`);
    expect([refused.code, refused.problem.rule?.remedy.nl]).toEqual(['R004-02.not-running', expect.stringContaining('wacht tot er weer een raamovereenkomst loopt')]);
    expect((await needOf(phaseId, city.coordinator)).eligibility).toBeNull();
  });
});

describe('a phase of a memorandum in confidence (R002-07)', () => {
  it('asks for services without a word of its subject, before those alone who work on it', async () => {
    const city = await Town.in(competition.world);
    await competition.market.admit(city.cityId);
    const { generalDirector, managementTeam, coordinator } = city.people;
    const secret = 'Geheim thema';
    const { id } = await generalDirector.client.command('/memoranda', {
      organisationId: city.cityId, templateId: templateOf('MEMO'), electionOn: addDays(city.today, 800), ownerId: generalDirector.id, title: both(secret),
    });
    await generalDirector.client.command(`/memoranda/${id}/name-team`, { personIds: [coordinator.id] });
    const owner = await competition.world.person('projectOwner', city.cityId);
    const other = await competition.world.person('projectOwner', city.cityId);
    const recorder = await competition.world.person('decisionRecorder', city.cityId);
    const auditor = await competition.world.person('auditor', await competition.world.organisation('other'));
    await competition.world.sql(`update centrale.trajectory set question = $2, work_form = $2, composition_note = $2 where id = $1`, [id, JSON.stringify(both(secret))]);
    await competition.world.sql(`update centrale.memorandum set parts = jsonb_set(parts, '{couleurLocale}', $2) where id = $1`, [id, JSON.stringify(both(secret))]);
    const { phases } = await generalDirector.client.read<TrajectoryView>(`/trajectories/${id}`);
    const phase = phases.find(({ kind }) => kind === 'kickOff')!;
    const { id: briefingId } = await generalDirector.client.command(`/phases/${phase.id}/make-briefing`, { agreementId: competition.market.agreementId, ownerId: owner.id });
    const made = await owner.client.read<BriefingView>(`/briefings/${briefingId}`);
    expect(made.content).toMatchObject({ title: 'Vertrouwelijke opdracht', question: '', place: '', audiences: [], fixedDates: [], phases: [{ name: 'Vertrouwelijke opdracht', startsOn: phase.startsOn }] });
    expect(JSON.stringify(made)).not.toContain(secret);
    await competition.world.sql(`insert into centrale.membership (id, person_id, organisation_id, role, starts_on) select centrale.new_id(), p, $2, 'buyerFinance', centrale.today() from unnest($1::uuid[]) p`, [
      [generalDirector.id, managementTeam.id, coordinator.id], city.cityId,
    ]);
    for (const who of [generalDirector, managementTeam, coordinator]) expect((await who.client.get(`/briefings/${briefingId}`)).status).toBe(200);
    await competition.world.sql(`delete from centrale.membership where person_id = any ($1) and role = 'buyerFinance'`, [[generalDirector.id, managementTeam.id, coordinator.id]]);
    for (const who of [generalDirector, managementTeam, coordinator]) expect((await who.client.get(`/briefings/${briefingId}`)).status).toBe(200);
    const manager = await competition.world.person('contractManager', await competition.world.serviceId());
    const kept = [other.client, recorder.client, auditor.client, manager.client];
    expect((await city.people.board.client.get(`/briefings/${briefingId}`)).status).toBe(403);
    const seen = async (client: Town['coordinator']) => [(await client.get(`/briefings/${briefingId}`)).status, JSON.stringify((await client.get('/briefings?limit=100')).body).includes(briefingId), JSON.stringify((await client.get('/desk')).body).includes(briefingId)];
    for (const client of [...kept, competition.officer]) expect(await seen(client)).toEqual([404, false, false]);
    await save(owner.client, `/briefings/${briefingId}/content`, aNeed(city.today, { lotsWanted: [3] }), made.version);
    expect((await other.client.post(`/briefings/${briefingId}/submit`)).status).toBe(404);
    await owner.client.command(`/briefings/${briefingId}/submit`);
    for (const client of kept) expect(await seen(client)).toEqual([404, false, false]);
    const second = await competition.world.person('serviceOfficer', await competition.world.serviceId());
    await competition.officer.command(`/briefings/${briefingId}/take-in`);
    expect([await seen(second.client), (await competition.officer.get(`/briefings/${briefingId}`)).status]).toEqual([[404, false, false], 200]);
  });

  it('tells its team alone of the provider that it gets', async () => {
    const city = await Town.in(competition.world);
    const { generalDirector, coordinator } = city.people;
    const { id } = await generalDirector.client.command('/memoranda', {
      organisationId: city.cityId, templateId: templateOf('MEMO'), electionOn: addDays(city.today, 800), ownerId: generalDirector.id, title: both('Memorandum'),
    });
    const { phases } = await generalDirector.client.read<TrajectoryView>(`/trajectories/${id}`);
    const { orderId } = await competition.sent();
    await competition.world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
       select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now() from "order" o join call_off c on c.id = o.call_off_id where o.id = $4`,
      [phases[0]!.id, city.cityId, generalDirector.id, orderId]);
    await competition.providers[0]!.manager.client.command(`/orders/${orderId}/accept`);
    const told = await competition.world.sql<{ person: string }>(`select person_id as person from notification where dossier_id = $1 and kind = 'need.assigned'`, [id]);
    expect([told.map(({ person }) => person), coordinator.id === generalDirector.id]).toEqual([[generalDirector.id], false]);
  });
});

describe('a phase that needs services', () => {
  let phaseId: string;
  let trajectoryId: string;
  let briefingId: string;
  let city: Town;
  beforeAll(async () => {
    city = await Town.in(competition.world);
    await competition.market.admit(city.cityId);
    await competition.world.sql(`insert into centrale.membership (id, person_id, organisation_id, role, starts_on) select centrale.new_id(), $1, $2, 'projectOwner', centrale.today()`, [
      city.people.coordinator.id, city.cityId,
    ]);
    ({ phaseId, trajectoryId } = await aCycle(city));
  }, 60_000);

  it('becomes a briefing that knows what the trajectory knows, once', async () => {
    expect(await needOf(phaseId, city.coordinator)).toMatchObject({ state: 'eligible', may: { makeBriefing: null } });
    const made = await city.coordinator.post(`/phases/${phaseId}/make-briefing`, { agreementId: competition.market.agreementId });
    expect([made.status, made.statements <= 16]).toEqual([200, true]);
    briefingId = made.body.id;
    const { content, ownerId } = await city.coordinator.read<BriefingView>(`/briefings/${briefingId}`);
    expect(ownerId).toBe(city.people.coordinator.id);
    expect(content).toMatchObject({ title: 'Noordwijk: Burgerontmoeting', lotsWanted: [3, 4], recruitment: ['openCall'], phases: [{ startsOn: addDays(city.today, 228) }] });
    expect((await city.coordinator.post(`/phases/${phaseId}/make-briefing`, { agreementId: competition.market.agreementId })).code).toBe('need.briefing-exists');
    const { status, statements } = await city.coordinator.get(`/phases/${phaseId}/need`);
    expect([status, statements <= 8]).toEqual([200, true]);
  });

  it('is called off once the service has looked at it (R004-03)', async () => {
    const { version } = await city.coordinator.read<BriefingView>(`/briefings/${briefingId}`);
    await save(city.coordinator, `/briefings/${briefingId}/content`, aNeed(city.today, { lotsWanted: [3] }), version);
    await city.coordinator.command(`/briefings/${briefingId}/submit`);
    expect((await needOf(phaseId, city.coordinator)).may.callOff).toEqual({ code: 'R004-03' });
    const officer = competition.officer;
    const early = await officer.post('/call-offs', { briefingId });
    expect([early.status, early.code]).toEqual([409, 'R004-03']);
    await officer.command(`/briefings/${briefingId}/take-in`);
    expect((await officer.post('/call-offs', { briefingId })).code).toBe('R004-03');
    await city.coordinator.command(`/briefings/${briefingId}/agree`);
    await officer.command(`/briefings/${briefingId}/accept`);
    expect(await needOf(phaseId, city.coordinator)).toMatchObject({ state: 'briefingAgreed', may: { callOff: null } });
  });

  it('is seen by those who see its trajectory, and asked for by the coordinator alone', async () => {
    expect((await town.coordinator.get(`/phases/${phaseId}/need`)).status).toBe(404);
    expect((await city.people.board.client.post(`/phases/${phaseId}/make-briefing`, { agreementId: competition.market.agreementId })).status).toBe(403);
    expect((await town.coordinator.post(`/phases/${phaseId}/export-briefing`)).status).toBe(404);
  });

  it('gets the provider of its order as facilitator; the completion stands with the trajectory (R001-11, R004-04)', async () => {
    const { awardId } = await competition.awarded();
    const { id: orderId } = await competition.officer.command(`/awards/${awardId}/draft-order`);
    // The order that comes of the phase: its call-off is tied to the phase's need.
    const [order] = await competition.world.sql<{ briefing: string }>(
      'select c.briefing_id as briefing from "order" o join call_off c on c.id = o.call_off_id where o.id = $1', [orderId]);
    await competition.world.sql(`update facilitation_need set ended_at = centrale.now() where phase_id = $1`, [phaseId]);
    await competition.world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
       values (centrale.new_id(), $1, $2, '{facilitate}', $3, $4, centrale.now())`, [phaseId, city.cityId, order!.briefing, city.people.coordinator.id]);
    const answerBy = new Date((await competition.world.clock.now()).getTime() + 86_400_000).toISOString();
    await competition.officer.command(`/orders/${orderId}/send`, { answerBy, startsOn: dateAt(await competition.world.clock.now()) });
    const provider = competition.providers[0]!;
    await provider.manager.client.command(`/orders/${orderId}/accept`);
    const dates = await moved(city, { trajectoryId, phaseId }, -228);
    expect(await competition.officer.read<OrderView>(`/orders/${orderId}`)).toMatchObject(dates);
    // The same order guides another phase too: it goes on over both.
    const [other] = await competition.world.sql<{ id: string; startsOn: string; endsOn: string }>(
      `select id, starts_on::text as "startsOn", ends_on::text as "endsOn" from phase where trajectory_id = $1 and id <> $2 and status <> 'skipped' order by no desc limit 1`, [trajectoryId, phaseId]);
    const [both] = await competition.world.sql<{ id: string }>(
      `insert into facilitation select (jsonb_populate_record(f, jsonb_build_object('id', centrale.new_id(), 'phase_id', $2::text))).* from facilitation f where f.order_id = $1 returning id`, [orderId, other!.id]);
    const once = await moved(city, { trajectoryId, phaseId }, 1);
    const ends = [once.startsOn, once.endsOn, other!.startsOn, other!.endsOn].sort();
    expect(await competition.officer.read<OrderView>(`/orders/${orderId}`)).toMatchObject({ startsOn: ends[0], endsOn: ends[3] });
    await competition.world.sql('delete from facilitation where id = $1', [both!.id]);
    const heard = await competition.world.sql<{ kind: string }>('select kind from notification where dossier_id = $1 and person_id = $2', [orderId, provider.manager.id]);
    expect(heard.map(({ kind }) => kind)).toContain('order.dates-moved');
    expect(await needOf(phaseId, city.coordinator)).toMatchObject({ state: 'assigned', orderId });
    const { phases } = await city.coordinator.read<TrajectoryView>(`/trajectories/${trajectoryId}`);
    expect(phases.find(({ id }) => id === phaseId)!.facilitatorName).not.toBeNull();
    const { id: meetingId } = await city.coordinator.command('/meetings', { trajectoryId, phaseId, ...(await Gathering.of(city).plan(80, { kind: 'open' })) });
    expect((await city.coordinator.read<MeetingView>(`/meetings/${meetingId}`)).facilitatorName).toEqual(phases.find(({ id }) => id === phaseId)!.facilitatorName);
    const told = await competition.world.sql<{ kind: string }>('select kind from notification where dossier_id = $1 and person_id = $2', [trajectoryId, city.people.coordinator.id]);
    expect(told.map(({ kind }) => kind)).toContain('need.assigned');
    await competition.owner.client.command(`/orders/${orderId}/find-complete`, { completedOn: dateAt(await competition.world.clock.now()), finding: 'Alle verslagen zijn ontvangen.' });
    expect((await needOf(phaseId, city.coordinator)).state).toBe('evaluated');
    expect(await city.coordinator.read<AssignmentView[]>(`/trajectories/${trajectoryId}/assignments`)).toMatchObject([{ services: ['facilitate'], finding: 'Alle verslagen zijn ontvangen.', ended: false }]);
  });

  it('keeps its facilitator when another order ends; when theirs does, who is left guides it (R001-11)', async () => {
    const meeting = await city.coordinator.command('/meetings', { trajectoryId, phaseId, ...(await Gathering.of(city).plan(90, { kind: 'open' })) });
    const guides = async (): Promise<(string | null)[]> => {
      const [row] = await competition.world.sql<{ phase: string | null; meeting: string | null }>(
        'select p.facilitator_order_id as phase, m.facilitator_order_id as meeting from phase p join meeting m on m.phase_id = p.id where m.id = $1', [meeting.id]);
      return [row!.phase, row!.meeting];
    };
    const [first, second, third] = [await anOrder(), await anOrder(), await anOrder()];
    expect(await guides()).toEqual([third, third]);
    await competition.officer.command(`/orders/${first}/terminate`, { reason: 'De begeleiding stopt.' });
    expect(await guides()).toEqual([third, third]);
    await competition.officer.command(`/orders/${third}/terminate`, { reason: 'De begeleiding stopt.' });
    expect(await guides()).toEqual([second, second]);
    await competition.officer.command(`/orders/${second}/terminate`, { reason: 'De begeleiding stopt.' });
    expect(await guides()).toEqual([null, null]);
  });

  /** A further accepted order that came of the phase. */
  async function anOrder(): Promise<string> {
    const { orderId } = await competition.sent();
    await competition.world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at, ended_at)
       select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now(), centrale.now() from "order" o join call_off c on c.id = o.call_off_id where o.id = $4`,
      [phaseId, city.cityId, city.people.coordinator.id, orderId]);
    await competition.providers[0]!.manager.client.command(`/orders/${orderId}/accept`);
    return orderId;
  }

  it('does not take a facilitator from an order of somebody else', async () => {
    const { orderId } = await competition.sent();
    expect((await city.coordinator.post(`/phases/${phaseId}/assign-facilitator`, { orderId })).status).toBe(404);
  });

  it('says from which trajectory a call-off comes, and who should not evaluate it (P22)', async () => {
    const [row] = await competition.world.sql<{ id: string }>('select c.id from call_off c join facilitation_need n on n.briefing_id = c.briefing_id where n.phase_id = $1 limit 1', [phaseId]);
    await competition.world.sql(`update facilitation_need set services = '{evaluate}' where phase_id = $1 and ended_at is null`, [phaseId]);
    const origin = await competition.officer.read<CallOffOriginView>(`/call-offs/${row!.id}/origin`);
    expect(origin).toMatchObject({ trajectoryId, phaseId });
    expect(origin.warnings.map(({ code }) => code)).toEqual(['need.evaluated-by-designer']);
    expect((await competition.officer.read<CallOffView>(`/call-offs/${row!.id}`)).id).toBe(row!.id);
  });
});
