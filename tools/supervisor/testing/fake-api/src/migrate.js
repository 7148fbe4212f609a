import pg from 'pg';

if (process.env.FAKE_FAILS) throw new Error('this migration fails');
const client = new pg.Client(process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL);
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS start (at timestamptz)');
await client.query('INSERT INTO start VALUES (clock_timestamp())');
const { rows } = await client.query("SELECT FROM pg_roles WHERE rolname = 'centrale_app'");
if (rows.length) await client.query('GRANT SELECT ON start TO centrale_app');
await client.end();
