// Where every suite leaves how many of its tests passed and failed, for the last line of `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const results = path.resolve(import.meta.dirname, '../../tmp/results');

/** @param {string} name of the suite @param {{ passed: number, failed: number, failures: readonly string[] }} counts and what failed, by name: the last lines must say it */
export function keepCounts(name, counts) {
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, `${name}.json`), JSON.stringify(counts));
}
