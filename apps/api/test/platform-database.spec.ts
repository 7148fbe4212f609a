import pg from 'pg';
import { aDatabase, aDurableCluster, type TestDatabase } from './support/cluster.js';

const one = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

describe('the database of the journeys', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await aDatabase('off')));
  afterAll(() => database.drop());

  it('is used by an application that is neither superuser nor owner of anything', async () => {
    expect(await one(database.appUrl, 'SELECT current_user')).toBe('centrale_app');
    expect(await one(database.appUrl, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false);
    expect(await one(database.appUrl, `SELECT count(*)::int FROM pg_class WHERE relowner = 'centrale_app'::regrole`)).toBe(0);
    expect(await one(database.appUrl, 'SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()')).toBe('centrale_owner');
    await expect(one(database.appUrl, 'CREATE TABLE centrale.intruder ()')).rejects.toThrow('permission denied');
  });

  it('was made with the mode that was asked for', async () => {
    expect(await one(database.appUrl, 'SELECT demo FROM centrale.installation')).toBe(false);
  });

  it('waits for the disk where it will be killed, and loses nothing that was acknowledged', async () => {
    const durable = await aDurableCluster();
    try {
      expect(await one(durable.ownerUrl, 'SHOW fsync')).toBe('on');
      expect(await one(durable.ownerUrl, 'SHOW synchronous_commit')).toBe('on');
      await one(durable.ownerUrl, 'CREATE TABLE centrale.kept AS SELECT 7 AS number');
      await durable.kill();
      await durable.restart();
      expect(await one(durable.ownerUrl, 'SELECT number FROM centrale.kept')).toBe(7);
    } finally {
      await durable.drop();
    }
  });
});
