import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Guarded } from './guarded.ts';
import { lockFile } from './lock.ts';
import { Refused, root } from './settings.ts';

const SOURCES = [
  'apps/api/{src,migrations,seed}/**/*',
  'apps/web/{src,public}/**/*',
  'libs/*/src/**/*',
  'tools/*.mjs',
  '{package,package-lock,nx,tsconfig.base}.json',
  '{apps,libs}/*/{package,tsconfig,angular}.json',
];
const PRODUCTS = ['apps/api/dist/src/main.js', 'apps/api/dist/view-schemas.json', 'apps/web/dist/browser/index.html'];
const stamp = path.join(root, '.nx', 'built');
const PATIENCE = 15 * 60_000;

/** Builds what changed. When no source was touched since the last build, not even Nx is started. */
export async function buildIfChanged(children: Guarded[]): Promise<void> {
  if (isBuilt()) return;
  mkdirSync(path.dirname(stamp), { recursive: true });
  const lock = lockFile(path.join(root, '.nx', 'build.lock'), PATIENCE);
  try {
    // Another start may have built it while we waited.
    if (isBuilt()) return;
    process.stdout.write('Building what changed.\n');
    const now = fingerprint();
    const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
    const build = new Guarded(process.execPath, [nx, 'run-many', '-t', 'build', '-p', 'api,web'], { signal: 'TERM', grace: 3_000, cwd: root, output: 'inherit', env: process.env });
    children.push(build);
    if ((await build.gone) !== 0) throw new Refused('The build failed; its messages are above.');
    writeFileSync(stamp, now);
  } finally {
    lock?.close();
  }
}

const isBuilt = () => PRODUCTS.every((file) => existsSync(path.join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/** Of the path, size and time of every source: enough to see that nothing was touched; what did change is Nx's to find. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
