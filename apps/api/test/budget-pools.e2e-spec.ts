import { addDays, type Page } from '@centrale/kernel';
import { type ExpenseView, type PoolRow, type PoolView } from '@centrale/participation';
import { as, refusal, run, until } from './support/platform.js';
import { aBody, type TestBody } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
let groups: readonly TestBody[];
let serial = 0;
beforeAll(async () => {
  town = await Town.open({ settings: { DATABASE_POOL: '20' } });
  groups = [await aBody(town), await aBody(town), await aBody(town), await aBody(town)];
}, 60_000);
afterAll(() => town?.close());

const year = (): number => Number(town.today.slice(0, 4));
const name = (): object => ({ nl: `Forum Welzijn ${(serial += 1)}`, fr: `Forum social ${serial}` });
const opening = (changes: object = {}): object => ({ organisationId: town.cityId, year: year(), name: name(), amountCents: 2_500_00, bodyIds: groups.map(({ id }) => id), ...changes });
const aPool = async (): Promise<string> => (await town.coordinator.command('/budget-pools', opening())).id;
const view = (id: string): Promise<PoolView> => town.coordinator.read<PoolView>(`/budget-pools/${id}`);
const spend = (cents: number, group = 0, changes: object = {}): object => ({ bodyId: groups[group]!.id, cents, on: town.today, what: 'Zaal en koffie', ...changes });
const commit = (pool: string, cents: number, group = 0, changes: object = {}) => town.coordinator.post(`/budget-pools/${pool}/commit`, spend(cents, group, changes));
const pay = (pool: string, cents: number, group = 0, changes: object = {}) => town.coordinator.post(`/budget-pools/${pool}/pay`, spend(cents, group, changes));
const ledger = async (pool: string): Promise<readonly ExpenseView[]> => (await town.coordinator.read<Page<ExpenseView>>(`/budget-pools/${pool}/expenses`)).items;

/** Of 2,500 euro for four groups, 310 are left: 690 set aside, 1,500 paid. */
async function nearlySpent(): Promise<string> {
  const pool = await aPool();
  await commit(pool, 690_00, 1);
  await pay(pool, 1_500_00, 2);
  return pool;
}

describe('a budget that four groups share', () => {
  it('has one balance: what one commits, the others no longer have (R003-32, I9)', async () => {
    const pool = await aPool();
    const committed = await commit(pool, 690_00, 1);
    const paid = await pay(pool, 1_500_00, 2);
    expect([committed, paid].map(({ status, statements }) => [status, statements <= 16])).toEqual([[200, true], [200, true]]);
    const { body, statements } = await town.coordinator.get<PoolView>(`/budget-pools/${pool}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body).toMatchObject({ amountCents: 2_500_00, committedCents: 690_00, paidCents: 1_500_00, balanceCents: 310_00, bodies: 4, year: year(), nonConformities: [] });
    expect(body.participants.map(({ committedCents, paidCents }) => [committedCents, paidCents])).toEqual([[0, 0], [690_00, 0], [0, 1_500_00], [0, 0]]);
    const refused = await commit(pool, 310_01, 3);
    expect([refused.status, refused.problem.code, refused.problem.params]).toEqual([409, 'R003-32', { balance: 310_00, bodies: 4, cents: 310_01 }]);
    expect((await commit(pool, 310_00, 3)).status).toBe(200);
    expect((await view(pool)).balanceCents).toBe(0);
  });

  it('warns once most of it is gone, and tells so once (R003-32)', async () => {
    const pool = await aPool();
    await pay(pool, 1_999_99);
    expect((await view(pool)).warnings).toEqual([]);
    await pay(pool, 190_01);
    await pay(pool, 10_00);
    expect((await view(pool)).warnings).toEqual([{ code: 'R003-32.nearly', params: { balance: 300_00, bodies: 4 } }]);
    const { items } = await town.coordinator.read<Page<PoolRow>>(`/budget-pools?bodyId=${groups[0]!.id}&limit=100`);
    expect(items.find(({ id }) => id === pool)?.warnings.map(({ code }) => code)).toEqual(['R003-32.nearly']);
    const told = await town.world.sql<{ params: object }>(`select params from centrale.notification where kind = 'budget-pool.nearly-spent' and dossier_id = $1`, [pool]);
    expect(told.map(({ params }) => params)).toEqual([expect.objectContaining({ balance: 310_00 })]);
  });

  it('keeps what was paid beyond it, as a non-conformity (R003-32, I9)', async () => {
    const pool = await nearlySpent();
    const paid = await pay(pool, 400_00, 3);
    expect([paid.status, paid.statements <= 16]).toEqual([200, true]);
    const after = await view(pool);
    expect(after).toMatchObject({ paidCents: 1_900_00, balanceCents: -90_00 });
    expect(after.nonConformities).toMatchObject([{ rule: 'R003-32', refusal: { code: 'R003-32.paid', params: { balance: 310_00, bodies: 4, cents: 400_00, over: 90_00 } } }]);
    expect((await commit(pool, 1)).code).toBe('R003-32');
    const told = await town.world.sql(`select from centrale.notification where kind = 'budget-pool.overspent' and dossier_id = $1`, [pool]);
    expect(told).toHaveLength(1);
  });

  it('has what was done about such a non-conformity noted once, by whoever keeps it (R003-32)', async () => {
    const pool = await nearlySpent();
    await pay(pool, 400_00, 3);
    const [fact] = (await view(pool)).nonConformities;
    const note = { nl: 'De stad legde de 90 euro bij.', fr: 'La ville a ajouté les 90 euros.' };
    const correct = (client = town.coordinator, text: object = note) => client.post(`/non-conformities/${fact!.id}/correct`, { note: text });
    const stranger = await Town.in(town.world);
    const others = await Promise.all([town.people.member.client, town.secretariat, stranger.coordinator].map(async (client) => (await correct(client)).status));
    expect(others).toEqual([403, 403, 404]);
    expect([(await town.people.member.client.read<PoolView>(`/budget-pools/${pool}`)).may.correctNonConformity?.code, (await view(pool)).may.correctNonConformity]).toEqual(['access.needs-role', null]);
    expect((await correct(town.coordinator, { ...note, fr: '' })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'note', language: 'fr' } });
    const noted = await correct();
    expect([noted.status, noted.statements <= 16]).toEqual([200, true]);
    expect((await correct()).code).toBe('non-conformity.corrected');
    expect((await view(pool)).nonConformities).toMatchObject([{ id: fact!.id, note, correctedAt: expect.any(String) as string }]);
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/budgetPool/${pool}`);
    expect(items[0]!.command).toBe('correctNonConformity');
  });

  it('pays out of what was set aside, and gives the rest back', async () => {
    const pool = await nearlySpent();
    const [, { id: commitmentId }] = (await ledger(pool)) as [ExpenseView, ExpenseView];
    await pay(pool, 600_00, 1, { commitmentId });
    expect(await view(pool)).toMatchObject({ committedCents: 90_00, paidCents: 2_100_00, balanceCents: 310_00, nonConformities: [] });
    const release = (cents: number) => town.coordinator.post(`/budget-pools/${pool}/release`, { expenseId: commitmentId, cents, reason: 'De zaal was goedkoper.' });
    expect((await release(90_01)).problem).toMatchObject({ code: 'budget-pool.more-than-open', params: { open: 90_00 } });
    const released = await release(90_00);
    expect([released.status, released.statements <= 16]).toEqual([200, true]);
    expect(await view(pool)).toMatchObject({ committedCents: 0, balanceCents: 400_00 });
    expect((await ledger(pool)).map(({ kind, openCents, ofId }) => [kind, openCents, ofId])).toEqual([
      ['release', 90_00, commitmentId], ['pay', 600_00, commitmentId], ['pay', 1_500_00, null], ['commit', 0, null],
    ]);
    // More than was set aside: the rest comes out of the balance.
    const { id: small } = (await commit(pool, 50_00, 1)).body;
    await pay(pool, 60_00, 1, { commitmentId: small });
    expect(await view(pool)).toMatchObject({ committedCents: 0, balanceCents: 340_00 });
    expect((await pay(pool, 10_00, 2, { commitmentId: small })).code).toBe('budget-pool.no-commitment');
  });

  it('takes back a payment that was written down wrongly, in the open', async () => {
    const pool = await aPool();
    const { id: expenseId } = (await pay(pool, 80_00)).body;
    const correct = (cents: number) => town.coordinator.post(`/budget-pools/${pool}/correct`, { expenseId, cents, reason: 'Dubbel genoteerd.' });
    expect((await correct(80_01)).code).toBe('budget-pool.more-than-paid');
    expect((await correct(30_00)).status).toBe(200);
    expect((await correct(50_01)).code).toBe('budget-pool.more-than-paid');
    expect(await view(pool)).toMatchObject({ paidCents: 50_00, balanceCents: 2_450_00 });
    expect((await ledger(pool)).map(({ kind }) => kind)).toEqual(['correct', 'pay']);
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/budgetPool/${pool}`);
    expect(items.map(({ command }) => command)).toEqual(['correct', 'pay', 'open']);
  });

  it('is for its own year and its own groups; what was paid lies behind us', async () => {
    const pool = await aPool();
    const stranger = await aBody(town);
    expect((await commit(pool, 1, 0, { on: `${year() + 1}-01-01` })).problem).toMatchObject({ code: 'budget-pool.other-year', params: { year: String(year()) } });
    expect((await commit(pool, 1, 0, { bodyId: stranger.id })).code).toBe('budget-pool.not-a-participant');
    expect((await pay(pool, 1, 0, { on: addDays(town.today, 1) })).code).toBe('budget-pool.paid-in-future');
    expect((await pay(pool, 0)).status).toBe(400);
    expect((await commit(pool, 1, 0, { cents: 1.5 })).status).toBe(400);
    expect((await town.coordinator.post(`/budget-pools/${pool}/add-body`, { bodyId: stranger.id })).status).toBe(200);
    expect((await town.coordinator.post(`/budget-pools/${pool}/add-body`, { bodyId: stranger.id })).code).toBe('budget-pool.participates');
    expect((await commit(pool, 1, 0, { bodyId: stranger.id })).status).toBe(200);
    expect((await view(pool)).bodies).toBe(5);
  });

  it('is opened once under a name, in the languages of the city, for bodies of the city', async () => {
    const given = opening();
    await town.coordinator.command('/budget-pools', given);
    expect((await town.coordinator.post('/budget-pools', given)).code).toBe('budget-pool.exists');
    const other = await Town.in(town.world);
    const foreign = await aBody(other);
    const refusals = await Promise.all([{ bodyIds: [groups[0]!.id, foreign.id] }, { year: year() + 2 }, { name: { nl: 'Enkel Nederlands', fr: '' } }]
      .map(async (changes) => (await town.coordinator.post('/budget-pools', opening(changes))).code));
    expect(refusals).toEqual(['budget-pool.foreign-body', 'budget-pool.year-out-of-range', 'budget-pool.unnamed']);
  });

  it('becomes more or less, but never less than was used', async () => {
    const pool = await nearlySpent();
    const change = (amountCents: number) => town.people.headOfService.client.post(`/budget-pools/${pool}/change-amount`, { amountCents });
    expect((await change(2_189_99)).problem).toMatchObject({ code: 'budget-pool.below-used', params: { used: 2_190_00 } });
    expect((await change(2_190_00)).status).toBe(200);
    expect((await commit(pool, 1)).code).toBe('R003-32');
    expect((await change(3_000_00)).status).toBe(200);
    expect((await view(pool)).balanceCents).toBe(810_00);
  });

  it('is seen by the city, the service and the auditor, and spent by coordinators', async () => {
    const pool = await aPool();
    const stranger = await Town.in(town.world);
    const auditor = await town.world.person('auditor', await town.world.organisation('other'));
    const seen = await Promise.all([town.people.member.client, town.manager.client, auditor.client, stranger.coordinator].map(async (client) =>
      [(await client.get(`/budget-pools/${pool}`)).status, (await client.get(`/budget-pools/${pool}/expenses`)).status]));
    expect(seen).toEqual([[200, 200], [200, 200], [200, 200], [404, 404]]);
    const spending = await Promise.all([town.people.member.client, town.secretariat, stranger.coordinator].map(async (client) => (await client.post(`/budget-pools/${pool}/commit`, spend(1))).status));
    expect(spending).toEqual([403, 403, 404]);
  });
});

describe('whoever writes past the product (I9)', () => {
  const app = (sql: string, params?: unknown[]) => refusal(run(town.world.database.appUrl, sql, params));
  const owner = (sql: string, params?: unknown[]) => refusal(run(town.world.database.ownerUrl, sql, params));

  it('moves no money but through the ledger', async () => {
    const pool = await nearlySpent();
    expect(await app('update centrale.budget_pool set committed_cents = 0 where id = $1', [pool])).toMatch(/permission denied/);
    expect(await app(`insert into centrale.expense (id, pool_id, body_id, kind, cents, on_date, what, recorded_by, recorded_at) values ($1, $2, $3, 'commit', 1, now(), 'abc', $4, now())`,
      [pool, pool, groups[0]!.id, town.people.coordinator.id])).toMatch(/permission denied/);
    expect(await owner('update centrale.budget_pool set paid_cents = paid_cents + 1 where id = $1', [pool])).toMatch(/does not sum/);
    expect(await owner('update centrale.expense set cents = 1 where pool_id = $1', [pool])).toMatch(/immutable/);
    expect(await owner('delete from centrale.budget_pool where id = $1', [pool])).toMatch(/immutable/);
  });

  it('commits nothing beyond the balance, and makes no pool smaller than what it is used for', async () => {
    const pool = await nearlySpent();
    const move = (kind: string, cents: number, source: string | null = null) =>
      run<{ moved: boolean }>(town.world.database.appUrl, `select centrale.move_pool(centrale.new_id(), $1, $2, $3, $4, centrale.today(), 'abc', $5, $6) as moved`,
        [pool, groups[0]!.id, kind, cents, source, town.people.coordinator.id]);
    expect(await move('commit', 310_01)).toEqual([{ moved: false }]);
    expect(await move('commit', 310_00)).toEqual([{ moved: true }]);
    expect(await app('update centrale.budget_pool set amount_cents = 2499_99 where id = $1', [pool])).toMatch(/more is committed than is left/);
    expect(await owner('update centrale.budget_pool set committed_cents = committed_cents + 1 where id = $1', [pool])).toMatch(/more is committed than is left/);
    expect(await refusal(move('release', 1, groups[0]!.id))).toMatch(/nothing to release/);
    const stranger = await aBody(town);
    expect(await refusal(run(town.world.database.appUrl, `select centrale.move_pool(centrale.new_id(), $1, $2, 'pay', 1, centrale.today(), 'abc', null, $3)`,
      [pool, stranger.id, town.people.coordinator.id]))).toMatch(/foreign key/);
  });
});

describe('many who commit at once', () => {
  const PARALLEL = 12;
  const waiting = async (): Promise<number> =>
    (await run<{ n: number }>(town.world.database.superuserUrl,
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]!.n;

  it('get no more than there is: of twelve who want the last hundred, one does (I9)', async () => {
    const pool = await nearlySpent();
    const answers = await as(town.world.database.superuserUrl, async (rival) => {
      await rival.query('begin');
      await rival.query('select from centrale.budget_pool where id = $1 for update', [pool]);
      const all = Promise.all(Array.from({ length: PARALLEL }, (_, index) => commit(pool, 200_00, index % 4)));
      await until(async () => (await waiting()) >= PARALLEL / 2, 'commitments that crowd');
      await rival.query('commit');
      return all;
    });
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ code }) => code))).toEqual(new Set(['R003-32']));
    const after = await view(pool);
    expect([after.committedCents, after.balanceCents]).toEqual([890_00, 110_00]);
  });
});
