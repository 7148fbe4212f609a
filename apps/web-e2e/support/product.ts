import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guarded } from '../../../tools/supervisor/guarded.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/** The demo world is told in it. */
const READY_LIMIT = 5 * 60_000;

/** Starts the product as `npm start` does, on data of its own, and answers what stops it. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'centrale-browser-'));
  chmodSync(folder, 0o755);
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, ...rest } = process.env;
  const env = { ...rest, DATA_DIR: path.join(folder, 'data'), PORT: process.env['E2E_PORT'], DEMO: 'on', HOST: '127.0.0.1', RATE_LIMIT: '100000', RATE_LIMIT_PUBLIC_POST: '100000' };
  const product = new Guarded(process.execPath, [path.join(root, 'tools/supervisor/main.ts')], { signal: 'TERM', grace: 60_000, cwd: root, output: 'pipe', env });
  let output = '';
  for (const stream of [product.process.stdout, product.process.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));

  for (const until = Date.now() + READY_LIMIT; !output.includes('Centrale is ready'); await sleep(100)) {
    if (!product.running || Date.now() > until) {
      await product.stop();
      throw new Error(`The product did not become ready:\n${output}`);
    }
  }
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
