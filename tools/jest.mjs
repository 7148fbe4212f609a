// Runs Jest in one project; Node's flag for ES modules is set here once. Usage: node tools/jest.mjs libs/kernel [jest arguments]
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [project, ...rest] = process.argv.slice(2);
// Jest takes everything behind `--selectProjects` for names of projects: files come first, wherever they were written.
const isFile = (argument) => /spec\.ts$/.test(argument);
const args = [...rest.filter(isFile), ...rest.filter((argument) => !isFile(argument))];
const jest = path.resolve(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const run = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...args], {
  cwd: path.resolve(import.meta.dirname, '..', project),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
