import { Competition, motivation } from './support/competition.js';
import { type ApiProcess } from './support/api-process.js';
import { type Client } from './support/client.js';
import { as, refusal, run, until } from './support/platform.js';
import { behind } from './support/rival.js';

const PARALLEL = 30;
let competition: Competition;
let other: ApiProcess;
/** The officer at the API of this process and at one of its own. */
let officer: Client;

beforeAll(async () => {
  competition = await Competition.open({ providers: 1, settings: { DATABASE_POOL: '20' } });
  other = await competition.world.spawn();
  officer = competition.world.visitor([competition.world.url, other.address]).adopt(competition.officer.cookie);
}, 60_000);
afterAll(async () => {
  await other?.stop();
  await competition?.close();
});

const refusedTo = (url: string, sql: string, params?: unknown[]) => refusal(run(url, sql, params));
const proposal = (offerId: string) => ({ lots: [{ lotNo: 1, offerId, motivation }] });
const waiting = async (): Promise<number> =>
  (await run<{ n: number }>(competition.world.database.superuserUrl,
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]!.n;

/** So much is left of the lot from now on. */
async function leave(lotNumber: number, cents: number): Promise<void> {
  await competition.world.sql(
    'update centrale.framework_lot set ceiling_cents = reserved_cents + committed_cents + $3 where agreement_id = $1 and number = $2',
    [competition.market.agreementId, lotNumber, cents],
  );
}

/** Sends them all while the agreement is held, half to each process, and lets go once they crowd. */
async function together(ready: readonly { callOffId: string; offerId: string }[]) {
  return as(competition.world.database.superuserUrl, async (rival) => {
    await rival.query('begin');
    await rival.query('select from centrale.framework_agreement where id = $1 for update', [competition.market.agreementId]);
    const all = Promise.all(ready.map(({ callOffId, offerId }, index) => officer.post(`/call-offs/${callOffId}/propose-award`, proposal(offerId), { api: index % 2 })));
    await until(async () => (await waiting()) >= PARALLEL / 2, 'proposals that crowd');
    await rival.query('commit');
    return all;
  });
}

/** The ledger, the rows and the awards tell the same. */
async function sound(): Promise<void> {
  const [row] = await competition.world.sql<{ faults: number; reserved: string; awards: string }>(
    `select (select count(*)::int from centrale.framework_lot l where l.reserved_cents + l.committed_cents > l.ceiling_cents or l.reserved_cents <> coalesce((
         select sum(case m.kind when 'reserve' then m.cents when 'uncommit' then 0 else -m.cents end) from centrale.ceiling_movement m where m.lot_id = l.id), 0)) as faults,
       (select sum(reserved_cents) from centrale.framework_agreement) as reserved,
       (select coalesce(sum(amount_cents), 0) from centrale.award where status = 'proposed') as awards`,
  );
  expect([row!.faults, row!.reserved]).toEqual([0, row!.awards]);
}

describe('the ceiling (invariant 4, P06)', () => {
  it('refuses every one of thirty proposals of 60,000 at once on 50,000 left', async () => {
    await leave(3, 50_000_00);
    const answers = await together(await competition.ready(PARALLEL, 60_000, 3));
    expect(new Set(answers.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['409 agreement.ceiling-reached']));
    expect(answers[0]!.problem.params).toEqual({ lotNumber: 3, leftCents: 50_000_00, neededCents: 60_000_00 });
    expect(await competition.ceiling(3)).toEqual({ reserved: 0, committed: 0 });
    await sound();
  }, 60_000);

  it('lets exactly one of thirty through on exactly enough', async () => {
    await leave(4, 60_000_00);
    const answers = await together(await competition.ready(PARALLEL, 60_000, 4));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(PARALLEL - 1).fill(409)]);
    expect(answers.filter(({ status }) => status === 409).map(({ problem }) => problem.params)).toEqual(
      Array(PARALLEL - 1).fill({ lotNumber: 4, leftCents: 0, neededCents: 60_000_00 }),
    );
    expect(await competition.ceiling(4)).toEqual({ reserved: 60_000_00, committed: 0 });
    await sound();
  }, 60_000);

  it('has a ledger that nobody rewrites and that sums to the rows, whoever wrote them', async () => {
    const { appUrl, ownerUrl } = competition.world.database;
    for (const sql of [
      'update framework_lot set reserved_cents = 0', 'update framework_agreement set reserved_cents = 0, committed_cents = 0', 'delete from ceiling_movement',
      `insert into ceiling_movement (agreement_id, lot_id, award_id, kind, cents, at) select agreement_id, lot_id, award_id, 'release', cents, at from ceiling_movement`,
    ]) {
      expect([sql, await refusedTo(appUrl, sql)]).toEqual([sql, expect.stringContaining('permission denied')]);
    }
    expect(await refusedTo(ownerUrl, 'update centrale.framework_lot set reserved_cents = reserved_cents - 1 where reserved_cents > 0')).toContain('ledger');
    expect(await refusedTo(ownerUrl, 'update centrale.ceiling_movement set cents = cents + 1')).toContain('immutable');
    expect(await refusedTo(ownerUrl, 'delete from centrale.ceiling_movement')).toContain('immutable');
    expect(await refusedTo(ownerUrl, 'truncate centrale.ceiling_movement')).toContain('immutable');
    expect(await refusedTo(ownerUrl, 'update centrale.framework_lot set ceiling_cents = reserved_cents - 1 where reserved_cents > 0')).toContain('lot_ceiling');
  });

  it('moves an award’s whole amount, in order, and once', async () => {
    const { appUrl } = competition.world.database;
    const [award] = await competition.world.sql<{ id: string; lotId: string }>('select award_id as id, lot_id as "lotId" from centrale.ceiling_movement limit 1');
    const move = (kind: string, amounts: unknown = null) => refusedTo(appUrl, 'select * from centrale.move_ceiling($1, $2, $3)', [kind, award!.id, JSON.stringify(amounts)]);
    expect(await move('reserve', [{ lotId: award!.lotId, cents: 60_000_00 }])).toContain('cannot reserve after');
    expect(await move('uncommit')).toContain('cannot uncommit after');
    const [fresh] = await competition.ready(1, 1_000, 5);
    const bare = await as(appUrl, async (client) => {
      await client.query('begin');
      const { rows } = await client.query<{ id: string }>(
        `insert into award (id, call_off_id, call_off_lot_id, agreement_id, offer_id, provider_id, status, amount_cents, motivation, ranking, proposed_by, proposed_at)
         select centrale.new_id(), o.call_off_id, l.call_off_lot_id, $2, o.id, o.provider_id, 'proposed', 100000, '{}', '[]', o.submitted_by, centrale.now()
         from offer o join offer_lot l on l.offer_id = o.id where o.id = $1 returning id`,
        [fresh!.offerId, competition.market.agreementId],
      );
      return refusal(client.query('select * from centrale.move_ceiling($1, $2, $3)', ['reserve', rows[0]!.id, JSON.stringify([{ lotId: competition.market.lot(5), cents: 1 }])]));
    });
    expect(bare).toContain('whole amount');
  });
});

describe('one award per call-off lot (invariant 3)', () => {
  it('stands when two officers propose together', async () => {
    const [ready] = await competition.ready(1, 1_000, 5);
    const answers = await behind(competition.world, 'select from centrale.call_off where id = $1 for update', [ready!.callOffId], () =>
      Promise.all([0, 1].map((api) => officer.post(`/call-offs/${ready!.callOffId}/propose-award`, proposal(ready!.offerId), { api }))));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 call-off.wrong-status']);
  });

  it('is kept by an index, and goes to an offer on that same lot only', async () => {
    const [one, two] = await competition.ready(2, 1_000, 5);
    await officer.command(`/call-offs/${one!.callOffId}/propose-award`, proposal(one!.offerId));
    const award = (callOffId: string, offerId: string) =>
      refusedTo(
        competition.world.database.appUrl,
        `insert into award (id, call_off_id, call_off_lot_id, agreement_id, offer_id, provider_id, status, amount_cents, motivation, ranking, proposed_by, proposed_at)
         select centrale.new_id(), $1, l.id, $3, $2, $4, 'proposed', 100000, '{}', '[]', $5, centrale.now() from call_off_lot l where l.call_off_id = $1`,
        [callOffId, offerId, competition.market.agreementId, competition.providers[0]!.id, competition.market.officer.id],
      );
    expect(await award(one!.callOffId, one!.offerId)).toContain('award_one_live');
    expect(await award(two!.callOffId, one!.offerId)).toContain('award_offer_id_call_off_lot_id_fkey');
    expect(await award(two!.callOffId, two!.offerId)).toContain('audit entry');
  });

  it('does not change once it is proposed (invariant 6)', async () => {
    const { appUrl, ownerUrl } = competition.world.database;
    for (const sql of ['update award set amount_cents = 1', `update award set motivation = '{}'`, 'delete from award', 'update award set offer_id = id', `update letter set content = '{}'`, 'delete from letter']) {
      expect([sql, await refusedTo(appUrl, sql)]).toEqual([sql, expect.stringContaining('permission denied')]);
    }
    expect(await refusedTo(ownerUrl, 'update centrale.award set amount_cents = amount_cents + 1')).toContain('immutable');
  });
});

describe('what two people do to the same award or order', () => {
  it('leads to one order', async () => {
    const { awardId, callOff } = await competition.awarded([10_000]);
    const answers = await behind(competition.world, 'select from centrale.call_off where id = $1 for update', [callOff.id], () =>
      Promise.all([0, 1].map((api) => officer.post(`/awards/${awardId}/draft-order`, undefined, { api }))));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 award.order-exists']);
  });

  it('ends in the one or the other: an order that is accepted is not cancelled', async () => {
    const { orderId } = await competition.sent();
    const provider = competition.providers[0]!.manager.client;
    const answers = await behind(competition.world, 'select from centrale."order" where id = $1 for update', [orderId], () =>
      Promise.all([provider.post(`/orders/${orderId}/accept`), officer.post(`/orders/${orderId}/cancel`, { reason: 'Te laat' }, { api: 1 })]));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.code).toBe('order.wrong-status');
  });
});
