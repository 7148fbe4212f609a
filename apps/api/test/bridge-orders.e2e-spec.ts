import { addDays, type Page } from '@centrale/kernel';
import { qualityCriteria, type AssignableOrderView, type AssignmentView, type NeedView, type QualityEvaluationRow, type TrajectoryView } from '@centrale/participation';
import { emptyProfile, type BriefingView } from '@centrale/procurement';
import { Competition } from './support/competition.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';
import { aCycle, both, templateOf } from './support/trajectories.js';

let competition: Competition;
let town: Town;
beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
  town = await Town.in(competition.world);
}, 120_000);
afterAll(() => competition?.close());

const needOf = (phaseId: string, client = town.coordinator): Promise<NeedView> => client.read<NeedView>(`/phases/${phaseId}/need`);

describe('the formats that providers publish (R002-11)', () => {
  it('stand with the phase that they fit; where none does, the nearest says how many it works with', async () => {
    const city = await Town.in(competition.world);
    await competition.market.admit(city.cityId);
    const { phaseId } = await aCycle(city);
    const format = (nl: string, participantsMin: number, participantsMax: number, kind: string | null = 'workshop') =>
      ({ name: { nl, fr: nl && `${nl} (fr)` }, format: kind, participantsMin, participantsMax, languages: ['nl'] });
    const publish = async ({ providerId, manager }: Awaited<ReturnType<typeof competition.market.provider>>, ...formats: object[]) => {
      expect((await manager.client.put(`/providers/${providerId}/profile`, { ...emptyProfile, formats }, { ifMatch: 1 })).status).toBe(200);
      return providerId;
    };
    const lab = await publish(await competition.market.provider([3]), format('Toekomstlab', 20, 40, null), format('Bevraging', 1, 5000, 'survey'), format('', 10, 400));
    const plenary = await publish(await competition.market.provider([1]), format('Grote zaal', 30, 90));
    await publish(await competition.market.provider([6]), format('Enkel evaluatie', 1, 5000));
    await publish(await competition.market.provider([]), format('Niet toegelaten', 1, 5000));
    const plan = async (participantsMin: number | null, participantsMax: number | null): Promise<NeedView> => {
      await competition.world.sql('update phase set participants_min = $2, participants_max = $3 where id = $1', [phaseId, participantsMin, participantsMax]);
      const { body, statements } = await city.coordinator.get<NeedView>(`/phases/${phaseId}/need`);
      expect(statements).toBeLessThanOrEqual(8);
      return body;
    };
    const shown = ({ formats, warnings }: NeedView) => [formats.map(({ providerId, name }) => [providerId, name.nl]), warnings.filter(({ code }) => code.startsWith('R002-11'))];
    expect(shown(await plan(30, 40))).toEqual([expect.arrayContaining([[lab, 'Toekomstlab'], [plenary, 'Grote zaal']]), []]);
    expect(shown(await plan(50, 62))).toEqual([[[plenary, 'Grote zaal']], []]);
    expect(shown(await plan(50, 95))).toEqual([[], [{ code: 'R002-11', params: { participants: 95, least: 30, most: 90 } }]]);
    expect(shown(await plan(null, null))).toEqual([[], []]);
  });
});

describe('an order that runs already', () => {
  let coordinator: Town['coordinator'];
  let phaseId: string;
  let trajectoryId: string;
  let orderId: string;
  const running = async (): Promise<string> => {
    const { orderId: id } = await competition.sent();
    await competition.providers[0]!.manager.client.command(`/orders/${id}/accept`);
    return id;
  };
  beforeAll(async () => {
    ({ client: coordinator } = await competition.world.person('coordinator', competition.buyerId));
    ({ phaseId, trajectoryId } = await aCycle({ ...town, cityId: competition.buyerId } as Town, coordinator));
    await competition.market.admit(competition.buyerId);
    await competition.market.qualify(competition.providers[0]!.id, 3);
    orderId = await running();
  }, 60_000);
  const offered = (client = coordinator) => client.get<AssignableOrderView[]>(`/phases/${phaseId}/orders`);
  /** How far things are, without the way there. */
  const past = (sql: string) => run(competition.world.database.superuserUrl, `set search_path = centrale; set session_replication_role = replica; ${sql}`);
  const assign = (id: string) => coordinator.post(`/phases/${phaseId}/assign-facilitator`, { orderId: id });

  it('of a project in confidence is not offered to whoever may not know of it (R002-07)', async () => {
    const director = await competition.world.person('generalDirector', competition.buyerId);
    const { id } = await director.client.command('/memoranda', {
      organisationId: competition.buyerId, templateId: templateOf('MEMO'), electionOn: addDays(town.today, 800), ownerId: director.id, title: both('Memorandum'),
    });
    const { phases } = await director.client.read<TrajectoryView>(`/trajectories/${id}`);
    const secret = await running();
    await competition.world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
       select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now() from "order" o join call_off c on c.id = o.call_off_id where o.id = $4`,
      [phases[0]!.id, competition.buyerId, director.id, secret]);
    expect((await offered()).body.map(({ id: each }) => each)).not.toContain(secret);
    expect((await offered(director.client)).body.map(({ id: each }) => each)).toContain(secret);
    expect((await assign(secret)).status).toBe(404);
    // Put by its team on a phase that everybody sees, it says who guides and nothing of the order.
    const { phaseId: open, trajectoryId: seen } = await aCycle({ ...town, cityId: competition.buyerId } as Town, coordinator);
    await competition.world.sql(
      `insert into facilitation (id, phase_id, order_id, provider_id, services, assigned_at, completed_on)
       select centrale.new_id(), $1, id, provider_id, '{facilitate}', centrale.now(), centrale.today() from "order" where id = $2`, [open, secret]);
    await past(`update "order" set finding = 'Geheime bevinding' where id = '${secret}'`);
    const said = async (client: Town['coordinator']) => (await client.read<AssignmentView[]>(`/trajectories/${seen}/assignments`)).map(({ orderNumber, finding }) => [orderNumber, finding]);
    const [{ number }] = (await competition.world.sql<{ number: string }>('select number from "order" where id = $1', [secret])) as [{ number: string }];
    expect(await said(coordinator)).toEqual([[null, null]]);
    expect(await said(director.client)).toEqual([[number, 'Geheime bevinding']]);
  });

  it('says its number and its finding to whoever works in the city, and to no provider or stranger', async () => {
    const { phaseId: open, trajectoryId: seen } = await aCycle({ ...town, cityId: competition.buyerId } as Town, coordinator);
    const order = await running();
    await coordinator.command(`/phases/${open}/assign-facilitator`, { orderId: order });
    await past(`update trajectory set status = 'running', announced_at = centrale.now(), began_on = centrale.today() where id = '${seen}'`);
    await past(`update facilitation set completed_on = centrale.today() where order_id = '${order}'`);
    await past(`update "order" set finding = 'Alle verslagen zijn ontvangen.' where id = '${order}'`);
    const finding = async (client: Town['coordinator']) => (await client.read<AssignmentView[]>(`/trajectories/${seen}/assignments`)).map((each) => each.finding);
    expect(await finding(coordinator)).toEqual(['Alle verslagen zijn ontvangen.']);
    for (const client of [competition.providers[1]!.manager.client, town.coordinator]) expect(await finding(client)).toEqual([null]);
  });

  it('guides a phase of its organisation; what else the phase needs can still become a briefing (R004-04)', async () => {
    const { body, statements } = await offered();
    expect([statements <= 8, body.find(({ id }) => id === orderId)]).toMatchObject([true, { services: ['facilitate'], may: { assignFacilitator: null } }]);
    expect((await offered(town.coordinator)).status).toBe(404);
    expect(await needOf(phaseId, coordinator)).toMatchObject({ openServices: ['facilitate', 'communicate'] });
    const assigned = await assign(orderId);
    expect([assigned.status, assigned.statements <= 16]).toEqual([200, true]);
    expect((await offered()).body.map(({ id }) => id)).not.toContain(orderId);
    expect(await needOf(phaseId, coordinator)).toMatchObject({ state: 'assigned', openServices: ['communicate'], may: { makeBriefing: null } });
    const owner = await competition.world.person('projectOwner', competition.buyerId);
    const { client: colleague } = await competition.world.person('secretariat', competition.buyerId);
    const { id: briefingId } = await coordinator.command(`/phases/${phaseId}/make-briefing`, { agreementId: competition.market.agreementId, ownerId: owner.id });
    expect((await owner.client.read<BriefingView>(`/briefings/${briefingId}`)).content.lotsWanted).toEqual([4]);
    // Whoever asked for it reads it, without a role as a buyer; nothing else of the marketplace is theirs.
    const read = await coordinator.get<BriefingView>(`/briefings/${briefingId}`);
    expect([read.status, read.body.may.submit?.code, read.body.may.save?.code]).toEqual([200, 'access.needs-role', 'access.needs-role']);
    expect([(await coordinator.get('/briefings')).status, (await colleague.get(`/briefings/${briefingId}`)).status, (await town.coordinator.get(`/briefings/${briefingId}`)).status]).toEqual([403, 404, 404]);
  });

  it('covers the phase once nothing else is needed: no briefing is asked for what somebody does already', async () => {
    const { phaseId: other } = await aCycle({ ...town, cityId: competition.buyerId } as Town, coordinator);
    await competition.world.sql(`update phase set needed_services = '{facilitate}' where id = $1`, [other]);
    await coordinator.command(`/phases/${other}/assign-facilitator`, { orderId });
    expect((await needOf(other, coordinator)).may.makeBriefing?.code).toBe('need.services-covered');
    expect((await coordinator.post(`/phases/${other}/make-briefing`, { agreementId: competition.market.agreementId })).code).toBe('need.services-covered');
    await past(`update phase set status = 'done' where id = '${other}'`);
    expect((await coordinator.post(`/phases/${other}/assign-facilitator`, { orderId: await running() })).code).toBe('need.phase-over');
  });

  it('ends with its order, and the phase asks the marketplace anew; who came on it is written down, whatever they do there', async () => {
    const { phaseId: other, trajectoryId: of } = await aCycle({ ...town, cityId: competition.buyerId } as Town, coordinator);
    const owner = await competition.world.person('projectOwner', competition.buyerId);
    const { orderId: came } = await competition.sent();
    await competition.world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
       select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now() from "order" o join call_off c on c.id = o.call_off_id where o.id = $4`,
      [other, competition.buyerId, owner.id, came]);
    const ask = () => coordinator.post(`/phases/${other}/make-briefing`, { agreementId: competition.market.agreementId, ownerId: owner.id });
    expect((await ask()).code).toBe('need.briefing-exists');
    await competition.providers[0]!.manager.client.command(`/orders/${came}/accept`);
    await competition.officer.command(`/orders/${came}/terminate`, { reason: 'De begeleiding stopt.' });
    expect(await needOf(other, coordinator)).toMatchObject({ state: 'eligible', may: { makeBriefing: null } });
    expect((await ask()).status).toBe(200);
    const communicates = await running();
    await past(`update allocation a set lot_id = (select l.id from framework_lot l join framework_lot m on m.agreement_id = l.agreement_id where m.id = a.lot_id and l.number = 4)
      where a.call_off_lot_id = (select call_off_lot_id from "order" where id = '${communicates}')`);
    await coordinator.command(`/phases/${other}/assign-facilitator`, { orderId: communicates });
    const entries = await competition.world.sql<{ command: string; order: string | null }>(
      `select command, facts->>'orderId' as order from audit_entry where dossier_id = $1 and command like 'assign%' order by seq`, [of]);
    expect(entries).toEqual([{ command: 'assignFacilitator', order: came }, { command: 'assignFacilitator', order: null }, { command: 'assignProvider', order: communicates }]);
  });

  it('stands with the evaluation: its provider is judged apart, nobody who did not work here is, and who judged its own work is said (P22)', async () => {
    await past(`update trajectory set status = 'running', announced_at = centrale.now(), began_on = centrale.today() where id = '${trajectoryId}'`);
    const [worked] = await coordinator.read<AssignmentView[]>(`/trajectories/${trajectoryId}/assignments`);
    expect(worked).toMatchObject({ orderId: null, completedOn: null, warnings: [] });
    const criteria = qualityCriteria.map((criterion) => ({ criterion, judgement: 'good', remark: { nl: '', fr: '' } }));
    const evaluate = (providerId?: string) => coordinator.post(`/trajectories/${trajectoryId}/evaluate`, { providerId, doneOn: town.today, criteria, actions: [] });
    expect((await evaluate(competition.providers[1]!.id)).code).toBe('evaluation.provider-without-order');
    expect((await evaluate(worked!.providerId)).status).toBe(200);
    expect((await evaluate()).status).toBe(200);
    const { items } = await coordinator.read<Page<QualityEvaluationRow>>(`/evaluations?trajectoryId=${trajectoryId}`);
    expect(items.map(({ subject, providerName }) => [subject, providerName?.nl ?? null]).sort()).toEqual([['provider', worked!.providerName.nl], ['trajectory', null]]);
    await competition.world.sql(`update facilitation set services = '{facilitate,evaluate}' where order_id = $1`, [orderId]);
    const owner = await competition.world.person('projectOwner', competition.buyerId);
    expect(await owner.client.read<AssignmentView[]>(`/trajectories/${trajectoryId}/assignments`)).toMatchObject([{ orderId, warnings: [{ code: 'need.evaluates-itself' }] }]);
  });
});
