// One fast Postgres for all journeys, with a migrated template for each mode; every test file copies its own database from one.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cluster } from '../../../../tools/supervisor/cluster.ts';
import { prepareDatabase } from '../../../../tools/supervisor/roles.ts';

export default async function setUp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'centrale-journeys-'));
  chmodSync(folder, 0o755);
  const secrets = { superuser: 'superuser', owner: 'owner', app: 'app' };
  const cluster = await Cluster.start({ folder: path.join(folder, 'postgres'), password: secrets.superuser, durable: false, log: path.join(folder, 'postgres.log') });
  for (const demo of ['on', 'off']) {
    const urls = await prepareDatabase(cluster, secrets, `template_${demo}`);
    const env = { ...process.env, DATABASE_URL: urls.app, MIGRATION_DATABASE_URL: urls.owner, DEMO: demo, DATA_DIR: folder };
    execFileSync(process.execPath, [path.resolve(import.meta.dirname, '../../dist/src/migrate.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  process.env.CENTRALE_TEST_CLUSTER = JSON.stringify({ port: cluster.port, folder, secrets });
  globalThis.centraleTestCluster = { cluster, folder };
}
