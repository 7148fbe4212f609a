import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { aDatabase, dist, environmentOf, type TestDatabase } from './support/cluster.js';

/** Takes a database back to before the named migrations, with what it held then. */
async function withThePast(database: TestDatabase, names: readonly string[], past: string): Promise<pg.Client> {
  const superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
  await superuser.query(`set search_path = centrale; set session_replication_role = replica; ${past}; reset session_replication_role`);
  const { rowCount } = await superuser.query('delete from migration where name = any ($1)', [names]);
  expect(rowCount).toBe(names.length);
  return superuser;
}

const migrate = (database: TestDatabase): Promise<{ readonly stdout: string }> =>
  promisify(execFile)(process.execPath, [path.join(dist, 'src/migrate.js')], { env: { ...process.env, ...environmentOf(database) } });

describe('a database of before', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  beforeEach(async () => (database = await aDatabase()));
  afterEach(async () => {
    await superuser?.end();
    await database.drop();
  });

  it('keeps its categories of users: the words it had stand in both languages, each once, in their order', async () => {
    superuser = await withThePast(database, ['UserCategories1700000000007'], `
      insert into framework_agreement (id, number, title, status, starts_on, ends_on, ceiling_cents, standstill, user_categories, invented_values, created_at)
      values (new_id(), 'RO-1', '{}', 'draft', '2027-01-01', '2030-01-01', 100, true, '["Gemeenten", "OCMW’s", "Gemeenten"]', false, now())`);
    await migrate(database);
    const { rows } = await superuser.query<{ categories: unknown }>('select user_categories as categories from framework_agreement');
    expect(rows).toEqual([{ categories: [{ nl: 'Gemeenten', fr: 'Gemeenten' }, { nl: 'OCMW’s', fr: 'OCMW’s' }] }]);
  });

  it('keeps why a call-off was cancelled: the words it had stand in both languages', async () => {
    const callOff = (number: string, reason: string): string => `
      insert into call_off (id, number, agreement_id, briefing_id, organisation_id, placing_body_id, officer_id, status, composition, cancelled_reason, created_at, updated_at)
      values (new_id(), '${number}', new_id(), new_id(), new_id(), new_id(), new_id(), 'cancelled', '{}', ${reason}, now(), now());`;
    superuser = await withThePast(database, ['CancelledReason1700000000008'], `
      alter table call_off alter column cancelled_reason type text using cancelled_reason::text;
      ${callOff('O-1', `'Geen "krediet"'`)} ${callOff('O-2', 'null')}`);
    await migrate(database);
    const { rows } = await superuser.query<{ reason: unknown }>('select cancelled_reason as reason from call_off order by number');
    expect(rows).toEqual([{ reason: { nl: 'Geen "krediet"', fr: 'Geen "krediet"' } }, { reason: null }]);
  });

  it('looks once more at what bodies let pass, and at nothing else', async () => {
    const clock = (label: string, side: string, changes = 'null, null'): string => `
      insert into clock (id, kind, organisation_id, dossier_type, dossier_id, part, label, owner_side, term, anchor, adjustments, calendar_version, closing_days, due_on, started_at, satisfied_on, ended_on)
      values (new_id(), 'request', new_id(), 'adviceRequest', new_id(), '', '${label}', '${side}', '{}', '2026-01-01', '[]', 0, '{}', '2026-02-01', '2026-01-01', ${changes});`;
    superuser = await withThePast(database, ['LateBodies1700000000027'], `
      ${clock('late', 'body')} ${clock('city', 'city')} ${clock('met', 'body', `'2026-01-20', null`)} ${clock('ended', 'body', `null, '2026-01-20'`)}`);
    await migrate(database);
    const { rows } = await superuser.query<{ label: string }>('select label from clock where next_check_at is not null');
    expect(rows).toEqual([{ label: 'late' }]);
  });
  it('keeps who had been written down twice in a body, under an address that stands once', async () => {
    const interest = (name: string, email: string, day: string): string => `
      insert into interest (id, body_id, name, email, phone, language, source, status, registered_at, confirmed_at)
      values (new_id(), '00000000-0000-4000-8000-000000000001', '${name}', ${email}, '02 000 00 00', 'nl', 'desk', 'confirmed', '${day}', '${day}');`;
    superuser = await withThePast(database, ['InterestOnceInABody1700000000036'], `
      drop index interest_once_in_body;
      ${interest('second', `'Ann@example.org'`, '2027-01-02')} ${interest('first', `'ann@example.org'`, '2027-01-01')} ${interest('other', `'bo@example.org'`, '2027-01-03')} ${interest('none', 'null', '2027-01-04')}`);
    await migrate(database);
    const { rows } = await superuser.query<{ name: string; email: string | null }>('select name, email from interest order by registered_at');
    expect(rows.map(({ name, email }) => [name, email])).toEqual([['first', 'ann@example.org'], ['second', null], ['other', 'bo@example.org'], ['none', null]]);
  });
});
