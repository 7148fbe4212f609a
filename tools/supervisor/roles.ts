import pg from 'pg';
import { type Cluster } from './cluster.ts';
import { type Secrets } from './folder.ts';

export const OWNER = 'centrale_owner';
export const APPLICATION = 'centrale_app';
export const DATABASE = 'centrale';
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'];

export interface DatabaseUrls {
  /** The application: no DDL, owns nothing. */
  readonly app: string;
  /** The owner: migrations, the job schema, the worker. */
  readonly owner: string;
}

/**
 * Makes the two roles below the superuser, and the database with its extensions, where they are not there yet. What the
 * application may do with each table is granted with the migrations.
 */
export async function prepareDatabase(cluster: Cluster, secrets: Secrets, database: string = DATABASE): Promise<DatabaseUrls> {
  await as(cluster.superuserUrl('postgres'), async (client) => {
    await makeRole(client, OWNER, secrets.owner);
    await makeRole(client, APPLICATION, secrets.app);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APPLICATION}`);
  });
  await as(cluster.superuserUrl(database), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
  return { app: cluster.url(APPLICATION, secrets.app, database), owner: cluster.url(OWNER, secrets.owner, database) };
}

export async function dropDatabase(cluster: Cluster): Promise<void> {
  await as(cluster.superuserUrl('postgres'), (client) => client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`));
}

async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) return;
  await client.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`);
}

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
