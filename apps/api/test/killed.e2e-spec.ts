import { type ApiProcess } from './support/api-process.js';
import { type Answer, type Client } from './support/client.js';
import { aDurableCluster, type DurableCluster } from './support/cluster.js';
import { Competition, motivation } from './support/competition.js';
import { until } from './support/platform.js';

const AWARDS = 40;
const ACKNOWLEDGED_BEFORE = 10;
const AT_ONCE = 8;

let cluster: DurableCluster;
let competition: Competition;
let api: ApiProcess;

beforeAll(async () => {
  cluster = await aDurableCluster();
  competition = await Competition.open({ database: cluster, providers: 1 });
  api = await competition.world.spawn();
}, 90_000);
afterAll(async () => {
  await api?.stop();
  await competition?.close();
}, 60_000);

interface Wish {
  readonly callOffId: string;
  readonly offerId: string;
  readonly idempotencyKey: string;
}

const officerAt = (address: string): Client => competition.world.visitor([address]).adopt(competition.officer.cookie);
const propose = (client: Client, { callOffId, offerId, idempotencyKey }: Wish): Promise<Answer<{ id: string; at: string }>> =>
  client.post(`/call-offs/${callOffId}/propose-award`, { lots: [{ lotNo: 1, offerId, motivation }] }, { idempotencyKey });

/** What the client was told, by call-off; nothing where it never heard. */
type Journal = Map<string, unknown>;

/** Proposes them all, some at a time, and strikes in the middle. */
async function struck(wishes: readonly Wish[], strike: () => void | Promise<void>): Promise<Journal> {
  const client = officerAt(api.address);
  const journal: Journal = new Map();
  const left = [...wishes];
  let stroke: Promise<void> | undefined;
  const worker = async (): Promise<void> => {
    for (let wish = left.shift(); wish; wish = left.shift()) {
      const answer = await propose(client, wish).catch(() => undefined);
      if (answer?.status === 200) journal.set(wish.callOffId, answer.body);
      if (journal.size >= ACKNOWLEDGED_BEFORE) stroke ??= Promise.resolve(strike());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await stroke;
  return journal;
}

const wishes = async (): Promise<Wish[]> =>
  (await competition.ready(AWARDS, 1_000)).map((ready) => ({ ...ready, idempotencyKey: crypto.randomUUID() }));

interface Traces {
  readonly callOffId: string;
  readonly moved: boolean;
  readonly awards: number;
  readonly reserved: number;
  readonly entries: number;
  readonly answers: number;
  readonly told: number;
}

/** All that one proposal leaves behind, per call-off. */
const tracesOf = (list: readonly Wish[]): Promise<Traces[]> =>
  competition.world.sql<Traces & Record<string, unknown>>(
    `select c.id as "callOffId", c.status = 'awardProposed' as moved, (select count(*)::int from centrale.award a where a.call_off_id = c.id) as awards,
       (select count(*)::int from centrale.ceiling_movement m join centrale.award a on a.id = m.award_id where a.call_off_id = c.id) as reserved,
       (select count(*)::int from centrale.audit_entry e where e.dossier_id = c.id and e.command = 'proposeAward') as entries,
       (select count(*)::int from centrale.idempotency_key k where k.route like '%' || c.id || '/propose-award' and k.answer is not null) as answers,
       (select count(distinct dossier_id)::int from centrale.notification n where n.dossier_id = c.id and n.kind = 'award.proposed') as told
     from centrale.call_off c where c.id = any ($1)`,
    [list.map(({ callOffId }) => callOffId)],
  );

/** Either all of it or nothing, and all of it where the client was told so. */
async function nothingHalfDone(list: readonly Wish[], journal: Journal): Promise<void> {
  const traces = await tracesOf(list);
  expect(traces).toHaveLength(AWARDS);
  for (const { callOffId, moved, ...counts } of traces) {
    const each = moved ? 1 : 0;
    expect({ callOffId, ...counts }).toEqual({ callOffId, awards: each, reserved: each, entries: each, answers: each, told: each });
    if (journal.has(callOffId)) expect([callOffId, moved]).toEqual([callOffId, true]);
  }
  const [ledger] = await competition.world.sql<{ sound: boolean }>(
    `select bool_and(l.reserved_cents = coalesce((select sum(cents) from centrale.ceiling_movement m where m.lot_id = l.id), 0)) as sound from centrale.framework_lot l`,
  );
  expect(ledger!.sound).toBe(true);
  const faults = await competition.world.sql(
    `select v.* from unnest($1::uuid[]) as c(id), lateral centrale.verify_audit_chain('callOff', c.id) v`, [list.map(({ callOffId }) => callOffId)],
  );
  expect(faults).toEqual([]);
}

/** Sent again with the same keys: what was done answers as it did, what was not is done now. */
async function allReplayed(list: readonly Wish[], journal: Journal): Promise<void> {
  const client = officerAt(api.address);
  for (const wish of list) {
    const answer = await until(() => propose(client, wish).then((each) => (each.status === 503 ? undefined : each), () => undefined), 'an answer');
    expect([wish.callOffId, answer.status]).toEqual([wish.callOffId, 200]);
    if (journal.has(wish.callOffId)) expect(answer.body).toEqual(journal.get(wish.callOffId));
  }
  expect((await tracesOf(list)).every(({ moved, awards, reserved }) => moved && awards === 1 && reserved === 1)).toBe(true);
}

describe('in the middle of awards', () => {
  it('an API killed at once leaves nothing half done and loses nothing acknowledged', async () => {
    const list = await wishes();
    const journal = await struck(list, () => api.kill());
    expect([journal.size >= ACKNOWLEDGED_BEFORE, journal.size < AWARDS]).toEqual([true, true]);
    await nothingHalfDone(list, journal);
    api = await competition.world.spawn();
    await allReplayed(list, journal);
  }, 90_000);

  it('a Postgres killed at once leaves nothing half done and loses nothing acknowledged, and the API finds it again', async () => {
    const list = await wishes();
    const journal = await struck(list, () => cluster.kill());
    expect([journal.size >= ACKNOWLEDGED_BEFORE, journal.size < AWARDS]).toEqual([true, true]);
    await cluster.restart();
    await until(() => tracesOf(list).then(() => true, () => false), 'Postgres');
    await nothingHalfDone(list, journal);
    await allReplayed(list, journal);
  }, 90_000);
});
