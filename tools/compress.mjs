// Compresses the files of the web application once, at build time, so that no request waits for it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const LEAST = 1_000;
const dist = path.resolve(import.meta.dirname, '../apps/web/dist/browser');

for (const name of globSync('**/*.{js,css,svg,json,txt}', { cwd: dist })) {
  const file = path.join(dist, name);
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) continue;
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
