import { AuditVerification } from '../src/platform/audit/audit-verification.js';
import { newId } from '../src/platform/database/ids.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { type Entry } from '../src/platform/database/tx.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { as, asRequest, actorOf, refusal, run, somebody, startApi, type Running } from './support/platform.js';

let db: TestDatabase;
let api: Running;
let transactions: Transactions;
let verification: AuditVerification;

beforeAll(async () => {
  db = await aDatabase();
  api = await startApi(db);
  transactions = api.app.get(Transactions);
  verification = api.app.get(AuditVerification);
});
afterAll(async () => {
  await api?.close();
  await db?.drop();
});

const record = (entry: Partial<Entry> & { id: string }) =>
  transactions.run((tx) => tx.record({ dossier: 'test', command: 'try', facts: { amount: 5 }, ...entry }));

async function aChain(length: number): Promise<string> {
  const id = newId();
  for (let n = 1; n <= length; n += 1) await record({ id, facts: { n } });
  return id;
}

/** What only somebody who owns the server could do: change history with every guard off. */
const tamper = (sql: string, params: unknown[]): Promise<void> =>
  as(db.superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    const { rowCount } = await client.query(sql, params);
    expect(rowCount).toBeGreaterThan(0);
  });

const publishRoot = () => run(db.ownerUrl, 'select centrale.publish_audit_root()');

describe('the audit is append-only', () => {
  it.each(['appUrl', 'ownerUrl', 'superuserUrl'] as const)('whoever asks: %s', async (role) => {
    const id = await aChain(1);
    await publishRoot();
    for (const sql of [
      'update audit_entry set facts = facts where dossier_id = $1',
      'delete from audit_entry where dossier_id = $1',
      'delete from audit_head where dossier_id = $1',
      'update audit_head set seq = seq where dossier_id = $1',
      'update audit_root_head set seq = seq where dossier_id = $1',
      'delete from audit_root_head where dossier_id = $1',
      'update audit_root set heads = heads where $1::uuid is not null',
      'delete from audit_root where $1::uuid is not null',
    ]) {
      expect([sql, await refusal(run(db[role], sql, [id]))]).toEqual([sql, expect.stringMatching(/append-only|not removed|only moves on|permission denied/)]);
    }
    for (const table of ['audit_entry', 'audit_head', 'audit_root', 'audit_root_head']) {
      expect(await refusal(run(db[role], `truncate ${table} cascade`))).toMatch(/append-only|not removed|permission denied/);
    }
    expect(await verification.chain('test', id)).toBeUndefined();
  });

  it('and the application writes it through nothing but its function', async () => {
    const sql = `insert into audit_entry select dossier_type, dossier_id, seq + 1, business_at, recorded_at, actor_person, actor_membership, command, facts,
      canonical, previous_hash, hash, txid from audit_entry where dossier_id = $1`;
    expect(await refusal(run(db.appUrl, sql, [await aChain(1)]))).toMatch(/permission denied/);
  });
});

describe('a chain', () => {
  it('numbers entries without a gap, however many commands write to it at once', async () => {
    const id = newId();
    const written = await Promise.all(Array.from({ length: 20 }, () => record({ id })));
    expect(written.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await verification.chain('test', id)).toBeUndefined();
  });

  it('names who acted, under which membership, in business time and real time', async () => {
    const person = await somebody(db.superuserUrl);
    const id = newId();
    await run(db.superuserUrl, 'select centrale.move_clock(3600)');
    await asRequest(() => record({ id }), { actor: actorOf(person) });
    const [entry] = await run<{ actor_person: string; actor_membership: string; ahead: number }>(
      db.superuserUrl,
      'select actor_person, actor_membership, extract(epoch from business_at - recorded_at)::int as ahead from audit_entry where dossier_id = $1',
      [id],
    );
    expect(entry).toEqual({ actor_person: person.personId, actor_membership: person.membershipId, ahead: expect.any(Number) as number });
    expect(entry!.ahead).toBeGreaterThanOrEqual(3599);
  });

  it('proves a value of a person without holding it, and stays whole when the salt is erased', async () => {
    const id = newId();
    await record({ id, personal: { email: 'an.peeters@example.org' } });
    const [entry] = await run<{ text: string; email: string }>(
      db.superuserUrl,
      `select convert_from(canonical, 'UTF8') || facts::text as text, facts ->> 'email' as email from audit_entry where dossier_id = $1`,
      [id],
    );
    const [salt] = await run<{ salt: string }>(db.superuserUrl, `select salt from audit_salt where dossier_id = $1 and field = 'email'`, [id]);
    const [proof] = await run<{ hash: string }>(db.superuserUrl, `select encode(sha256(convert_to($1 || E'\\n' || $2, 'UTF8')), 'hex') as hash`, [salt!.salt, 'an.peeters@example.org']);
    expect(entry!.text).not.toContain('peeters');
    expect(entry!.email).toBe(proof!.hash);
    expect(await refusal(run(db.appUrl, 'select salt from audit_salt'))).toMatch(/permission denied/);

    await run(db.ownerUrl, 'delete from audit_salt where dossier_id = $1', [id]);
    expect(await verification.chain('test', id)).toBeUndefined();
  });
});

describe('verification names the first broken entry', () => {
  it('when a column was changed', async () => {
    const id = await aChain(3);
    await tamper(`update audit_entry set facts = '{"n": 99}' where dossier_id = $1 and seq >= 2`, [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 2, fault: 'content' });
  });

  it('when the stored bytes were changed', async () => {
    const id = await aChain(3);
    await tamper(`update audit_entry set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), '"n": 2', '"n": 3'), 'UTF8') where dossier_id = $1 and seq = 2`, [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 2, fault: 'hash' });
  });

  it('when the bytes are no text any more but hashed anew', async () => {
    const id = await aChain(1);
    await tamper(`update audit_entry set canonical = '\\xff', hash = sha256(previous_hash || '\\xff') where dossier_id = $1`, [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 1, fault: 'content' });
  });

  it('when an entry was hashed anew and the next was not', async () => {
    const id = await aChain(3);
    await tamper(`update audit_entry set hash = sha256(hash) where dossier_id = $1 and seq = 1`, [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 1, fault: 'hash' });
    const other = await aChain(3);
    await tamper(`update audit_entry set previous_hash = sha256(previous_hash), hash = sha256(sha256(previous_hash) || canonical) where dossier_id = $1 and seq = 3`, [other]);
    expect(await verification.chain('test', other)).toEqual({ seq: 3, fault: 'chain' });
  });

  it('when one in the middle is gone', async () => {
    const id = await aChain(3);
    await tamper('delete from audit_entry where dossier_id = $1 and seq = 2', [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 3, fault: 'missing' });
  });

  it('when the last is gone, and even when the head was moved back with it, thanks to the published root', async () => {
    const id = await aChain(3);
    await publishRoot();
    await tamper('delete from audit_entry where dossier_id = $1 and seq = 3', [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 3, fault: 'head' });
    await tamper('update audit_head h set seq = 2, hash = e.hash from audit_entry e where h.dossier_id = $1 and e.dossier_id = $1 and e.seq = 2', [id]);
    expect(await verification.chain('test', id)).toEqual({ seq: 3, fault: 'root' });
  });

  it('when a whole chain is gone, or a root itself was changed', async () => {
    const id = await aChain(2);
    await publishRoot();
    await tamper('delete from audit_entry where dossier_id = $1', [id]);
    await tamper('delete from audit_head where dossier_id = $1', [id]);
    await tamper('update audit_root set hash = sha256(hash) where number = $1', [1]);
    const faults = await verification.everything();
    expect(faults).toContainEqual({ dossierType: 'test', dossierId: id, seq: 2, fault: 'root' });
    expect(faults).toContainEqual({ dossierType: 'root', dossierId: null, seq: 1, fault: 'root' });
    // The second root stands on the first.
    expect(faults).toContainEqual({ dossierType: 'root', dossierId: null, seq: 2, fault: 'root' });
  });
});

describe('a status', () => {
  const insert = 'insert into audited (id, dossier_id, status) values ($1, $2, $3)';

  beforeAll(async () => {
    await run(db.ownerUrl, 'create table audited (id uuid primary key, dossier_id uuid not null, status text not null, note text)');
    await run(
      db.ownerUrl,
      `create constraint trigger status_needs_audit after insert or update on audited deferrable initially deferred
       for each row execute function centrale.status_needs_audit('test', 'dossier_id')`,
    );
    await run(db.ownerUrl, 'grant select, insert, update on audited to public');
  });

  it('is not stored without an entry of the same transaction', async () => {
    const [id, dossier] = [newId(), newId()];
    await record({ id: dossier });
    const attempt = transactions.run((tx) => tx.query(insert, [id, dossier, 'draft']));
    expect(await refusal(attempt)).toContain('without an audit entry');
    expect(await run(db.superuserUrl, 'select from audited where id = $1', [id])).toEqual([]);
  });

  it('is stored with one, whichever came first', async () => {
    const [id, dossier] = [newId(), newId()];
    await transactions.run(async (tx) => {
      await tx.query(insert, [id, dossier, 'draft']);
      await tx.record({ dossier: 'test', id: dossier, command: 'begin' });
      await tx.record({ dossier: 'test', id: newId(), command: 'elsewhere' });
    });
    const change = transactions.run((tx) => tx.query(`update audited set status = 'open' where id = $1`, [id]));
    expect(await refusal(change)).toContain('without an audit entry');
    await transactions.run((tx) => tx.query(`update audited set note = 'saved' where id = $1`, [id]));
    expect(await run(db.superuserUrl, 'select status, note from audited where id = $1', [id])).toEqual([{ status: 'draft', note: 'saved' }]);
  });

  it('is not excused by an entry in another chain', async () => {
    const attempt = transactions.run(async (tx) => {
      await tx.query(insert, [newId(), newId(), 'draft']);
      await tx.record({ dossier: 'test', id: newId(), command: 'elsewhere' });
    });
    expect(await refusal(attempt)).toContain('without an audit entry');
  });
});

describe('roots', () => {
  it('are public, each over the one before', async () => {
    await publishRoot();
    await aChain(1);
    await publishRoot();
    const response = await fetch(`${api.url}/api/public/audit-roots?limit=2`);
    const { items, next } = (await response.json()) as { items: { number: number; hash: string; previousHash: string }[]; next: string };
    expect(items.map(({ number }) => number)).toEqual([items[0]!.number, items[0]!.number - 1]);
    expect(items[0]!.previousHash).toBe(items[1]!.hash);
    expect(Object.keys(items[0]!).sort()).toEqual(['at', 'hash', 'number', 'previousHash', 'recordedAt']);
    const more = await fetch(`${api.url}/api/public/audit-roots?limit=2&after=${next}`);
    expect(((await more.json()) as { items: { number: number }[] }).items[0]!.number).toBe(items[1]!.number - 1);
  });

  it('cannot be made by the role that writes the entries', async () => {
    expect(await refusal(run(db.appUrl, 'select centrale.publish_audit_root()'))).toMatch(/permission denied/);
  });
});
