import { spawnSync } from 'node:child_process';
import path from 'node:path';

describe('docs/rules.md', () => {
  it('is what the code says: every rule has its words, a place that enforces it and a test that names it', () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'rules.mjs'), '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
