import { addDays, dateAt, type Page } from '@centrale/kernel';
import { type OrderRow, type OrderView } from '@centrale/procurement';
import { Poller } from '../src/platform/jobs/poller.js';
import { Competition, motivation } from './support/competition.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const reason = 'Daar is een reden voor';
let competition: Competition;
beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
});
afterAll(() => competition?.close());

const provider = () => competition.providers[0]!.manager.client;
const today = async (): Promise<string> => dateAt(await competition.world.clock.now());
const kinds = async (awardId: string): Promise<string[]> =>
  (await competition.world.sql<{ kind: string }>('select kind from centrale.ceiling_movement where award_id = $1 order by id', [awardId])).map(({ kind }) => kind);

describe('an order', () => {
  it('is sent, accepted, found complete; its amount is committed as it leaves (P06, P16)', async () => {
    const { awardId, callOff } = await competition.awarded();
    const before = await competition.ceiling(3);
    const { id } = await competition.officer.command(`/awards/${awardId}/draft-order`);
    const answerBy = new Date((await competition.world.clock.now()).getTime() + 86_400_000).toISOString();
    const startsOn = await today();
    const sent = await competition.officer.post(`/orders/${id}/send`, { answerBy, startsOn, endsOn: addDays(startsOn, 90) });
    expect(await competition.ceiling(3)).toEqual({ reserved: before.reserved - 10_000_00, committed: before.committed + 10_000_00 });
    const accepted = await provider().post(`/orders/${id}/accept`);
    const completed = await competition.owner.client.post(`/orders/${id}/find-complete`, { completedOn: startsOn, finding: 'Alle verslagen zijn ontvangen.' });
    expect([sent, accepted, completed].map(({ status, statements }) => [status, statements <= 16])).toEqual([[200, true], [200, true], [200, true]]);
    const { body: order, statements } = await competition.owner.client.get<OrderView>(`/orders/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(order).toMatchObject({ status: 'completed', completedOn: startsOn, finding: 'Alle verslagen zijn ontvangen.', startsOn, expired: false });
    expect(await kinds(awardId)).toEqual(['reserve', 'commit']);
    const concluded = await competition.officer.post(`/call-offs/${callOff.id}/conclude`);
    expect([concluded.status, concluded.statements <= 16]).toEqual([200, true]);
    const chain = await competition.officer.read<Page<{ command: string }>>(`/timeline/order/${id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['findComplete', 'accept', 'send', 'draft']);
  });

  it('comes back when it is declined: the amount is free, and the next in rank can be proposed', async () => {
    const before = await competition.ceiling(3);
    const { awardId, callOff, offerIds, orderId } = await competition.sent();
    expect((await competition.officer.post(`/awards/${awardId}/withdraw`, { reason })).code).toBe('award.order-exists');
    const declined = await provider().post(`/orders/${orderId}/decline`, { reason });
    expect([declined.status, declined.statements <= 16, await competition.ceiling(3)]).toEqual([200, true, before]);
    expect((await competition.officer.post(`/awards/${awardId}/draft-order`)).code).toBe('award.order-came-back');
    const withdrawn = await competition.officer.post(`/awards/${awardId}/withdraw`, { reason });
    expect([withdrawn.status, withdrawn.statements <= 16]).toEqual([200, true]);
    expect(await kinds(awardId)).toEqual(['reserve', 'commit', 'uncommit']);
    expect((await competition.propose(callOff, offerIds[0])).code).toBe('award.offer-stood-down');
    expect((await competition.propose(callOff, offerIds[1])).status).toBe(200);
    await competition.check(callOff);
    await competition.decide(callOff, 12_000_00);
    await competition.officer.command(`/call-offs/${callOff.id}/award`);
    expect((await competition.awards(callOff)).letters).toHaveLength(4);
  });

  it('expires by time: nobody answers any more, and those who wait for it are told once', async () => {
    const { orderId, answerBy, awardId, callOff, offerIds } = await competition.sent();
    await competition.world.clock.to(answerBy);
    expect((await provider().post(`/orders/${orderId}/accept`)).problem).toMatchObject({ code: 'order.answer-term-passed', params: { until: answerBy.toISOString() } });
    const view = await competition.order(orderId);
    expect(view).toMatchObject({ status: 'sent', expired: true, may: { accept: { code: 'access.needs-role' }, cancel: null } });
    const poller = competition.world.apis[0]!.app.get(Poller);
    await poller.look();
    await poller.look();
    const told = await competition.world.sql<{ person: string }>(`select person_id as person from centrale.notification where kind = 'order.answer-term-passed' and dossier_id = $1`, [orderId]);
    expect(told.map(({ person }) => person).sort()).toEqual([competition.market.officer.id, competition.owner.id].sort());
    expect((await competition.owner.client.post(`/orders/${orderId}/cancel`, { reason })).status).toBe(200);
    await competition.officer.command(`/awards/${awardId}/withdraw`, { reason });
    expect((await competition.propose(callOff, offerIds[0])).code).toBe('award.offer-stood-down');
  });

  it('is cancelled before it was answered: from a draft the reservation stays, from a sent one all is free', async () => {
    const before = await competition.ceiling(3);
    const { awardId, callOff, offerIds } = await competition.awarded();
    const draft = async (): Promise<string> => (await competition.officer.command(`/awards/${awardId}/draft-order`)).id;
    const one = await draft();
    await competition.officer.command(`/orders/${one}/cancel`, { reason });
    expect(await competition.ceiling(3)).toEqual({ ...before, reserved: before.reserved + 10_000_00 });
    const two = await draft();
    await competition.officer.command(`/orders/${two}/send`, { answerBy: new Date((await competition.world.clock.now()).getTime() + 86_400_000).toISOString() });
    const cancelled = await competition.officer.post(`/orders/${two}/cancel`, { reason });
    expect([cancelled.status, cancelled.statements <= 16, await competition.ceiling(3)]).toEqual([200, true, before]);
    expect(await competition.order(two)).toMatchObject({ status: 'cancelled', endedReason: reason });
    // Cancelled by the buyer before the term had passed: the provider did nothing wrong, and may be chosen again.
    await competition.officer.command(`/awards/${awardId}/withdraw`, { reason });
    expect((await competition.officer.post(`/call-offs/${callOff.id}/propose-award`, { lots: [{ lotNo: 1, offerId: offerIds[0], motivation }] })).status).toBe(200);
  });

  it('is terminated while it runs, and what was committed stays so', async () => {
    const { orderId } = await competition.sent();
    await provider().command(`/orders/${orderId}/accept`);
    const before = await competition.ceiling(3);
    expect((await competition.officer.post(`/orders/${orderId}/cancel`, { reason })).code).toBe('order.wrong-status');
    const terminated = await competition.owner.client.post(`/orders/${orderId}/terminate`, { reason });
    expect([terminated.status, terminated.statements <= 16, await competition.ceiling(3)]).toEqual([200, true, before]);
  });

  it('has terms that make sense', async () => {
    const { awardId } = await competition.awarded();
    const { id } = await competition.officer.command(`/awards/${awardId}/draft-order`);
    const send = (body: object) => competition.officer.post(`/orders/${id}/send`, body);
    const now = (await competition.world.clock.now()).toISOString();
    expect((await send({ answerBy: now })).code).toBe('order.answer-term-past');
    const answerBy = new Date(Date.parse(now) + 86_400_000).toISOString();
    expect((await send({ answerBy, startsOn: '2030-01-02', endsOn: '2030-01-01' })).code).toBe('order.ends-before-start');
    expect((await send({ answerBy: 'tomorrow' })).status).toBe(400);
    await competition.officer.command(`/orders/${id}/send`, { answerBy, startsOn: await today() });
    expect((await send({ answerBy })).code).toBe('order.wrong-status');
    await provider().command(`/orders/${id}/accept`);
    const complete = (completedOn: string) => competition.owner.client.post(`/orders/${id}/find-complete`, { completedOn, finding: 'Klaar' });
    expect((await complete(addDays(await today(), 1))).code).toBe('order.completed-in-future');
    expect((await complete(addDays(await today(), -1))).code).toBe('order.completed-before-start');
  });

  it('is seen by its provider once it was sent, by its own buyer, the service and the auditor, and by no one else', async () => {
    const { awardId } = await competition.awarded();
    const { id } = await competition.officer.command(`/awards/${awardId}/draft-order`);
    const statuses = async () => {
      const { owner: stranger } = await competition.market.organisation();
      const auditor = await competition.world.person('auditor', await competition.world.serviceId());
      const readers = [provider(), competition.providers[1]!.manager.client, competition.owner.client, stranger.client, auditor.client];
      return Promise.all(readers.map(async (client) => [(await client.get(`/orders/${id}`)).status, (await client.get(`/timeline/order/${id}`)).status]));
    };
    expect(await statuses()).toEqual([[404, 404], [404, 404], [200, 200], [404, 404], [200, 200]]);
    expect((await provider().post(`/orders/${id}/accept`)).status).toBe(404);
    await competition.officer.command(`/orders/${id}/send`, { answerBy: new Date((await competition.world.clock.now()).getTime() + 86_400_000).toISOString() });
    expect(await statuses()).toEqual([[200, 200], [404, 404], [200, 200], [404, 404], [200, 200]]);
    const editor = await competition.world.person('providerEditor', competition.providers[0]!.id);
    expect([(await editor.client.get(`/orders/${id}`)).status, (await editor.client.post(`/orders/${id}/accept`)).status]).toEqual([200, 403]);
    expect((await competition.owner.client.get(`/orders/${NOBODY}`)).status).toBe(404);
  });

  it('is listed a page at a time, by status, within its budget of statements', async () => {
    const seen: string[] = [];
    for (let path = '/orders?limit=2', next: string | null = ''; next !== null; path = `/orders?limit=2&after=${next}`) {
      const { body, statements } = await competition.officer.get<Page<OrderRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    const [{ count }] = (await competition.world.sql<{ count: string }>('select count(*) from centrale."order"')) as [{ count: string }];
    expect([seen.length, new Set(seen).size]).toEqual([Number(count), Number(count)]);
    const active = await competition.officer.read<Page<OrderRow>>('/orders?status=terminated');
    expect(active.items.map(({ status }) => status)).toEqual(['terminated']);
    expect((await competition.officer.get('/orders?status=lost')).status).toBe(400);
    expect((await competition.providers[1]!.manager.client.read<Page<OrderRow>>('/orders')).items).toEqual([]);
  });
});
