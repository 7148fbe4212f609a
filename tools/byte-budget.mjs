// Fails the build when the first page loads more JavaScript than allowed, compressed, as a browser fetches it:
// the scripts and module preloads of index.html and everything they import statically.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 200_000;
const dist = path.resolve(import.meta.dirname, '../apps/web/dist/browser');
const seen = new Map();

function load(file) {
  if (seen.has(file)) return;
  const code = readFileSync(path.join(dist, file));
  seen.set(file, gzipSync(code, { level: 6 }).length);
  for (const [, name] of code.toString().matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) load(name);
}

const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
for (const [, name] of html.matchAll(/(?:src|href)="([\w.-]+\.js)"/g)) load(name);

const total = [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
const verdict = `first page: ${total} of ${LIMIT} bytes of compressed JavaScript in ${seen.size} files`;
if (seen.size === 0) throw new Error('index.html loads no script: the byte budget cannot be checked.');
if (total > LIMIT) throw new Error(`Byte budget exceeded, ${verdict}.`);
process.stdout.write(`${verdict}\n`);
