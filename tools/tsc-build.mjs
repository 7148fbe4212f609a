// Compiles one project and what it references. First drops the output of sources that are gone, which tsc leaves behind:
// a removed migration must not run again. Usage: node tools/tsc-build.mjs libs/kernel
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const project = path.join(root, process.argv[2]);
const dist = path.join(project, 'dist');
const sources = existsSync(path.join(project, 'src', 'main.ts')) ? project : path.join(project, 'src');

for (const file of globSync('**/*.js', { cwd: dist })) {
  const stem = file.slice(0, -'.js'.length);
  if (existsSync(path.join(sources, `${stem}.ts`))) continue;
  for (const end of ['.js', '.js.map', '.d.ts']) rmSync(path.join(dist, stem + end), { force: true });
}
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
process.exit(spawnSync(process.execPath, [tsc, '-b', project], { stdio: 'inherit' }).status ?? 1);
