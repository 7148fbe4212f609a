// `npm test`: what fails cheaply comes first; every suite runs, and the last line counts them all.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Guarded } from '../supervisor/guarded.ts';
import { root } from '../supervisor/settings.ts';
import { results } from './counts.mjs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The names of what failed. */
  readonly failures: readonly string[];
}

interface Step {
  readonly name: string;
  /** For Nx. */
  readonly args: readonly string[];
  /** The suites whose counts it must leave; none for a step that only succeeds or fails. */
  readonly suites: readonly string[];
  /** Without it nothing after it makes sense. */
  readonly vital?: boolean;
}

/** ESLint's rule of the walls lets everything pass when Nx's graph is not there, and says so in this warning only. */
const WALLS_ASLEEP = 'No cached ProjectGraph is available';

const projects = ['libs/*', 'apps/*', 'tools'];
const unitSuites = globSync(projects.map((folder) => `${folder}/jest.config.mjs`), { cwd: root }).map((config) => `${path.basename(path.dirname(config))}-unit`);

const steps: readonly Step[] = [
  { name: 'lint and import walls', args: ['run-many', '-t', 'lint'], suites: [] },
  { name: 'build, templates and byte budget', args: ['run-many', '-t', 'build'], suites: [], vital: true },
  { name: 'type checks', args: ['run-many', '-t', 'typecheck'], suites: [] },
  { name: 'unit tests', args: ['run-many', '-t', 'test'], suites: unitSuites },
  { name: 'journeys on Postgres', args: ['run', 'api:journeys'], suites: ['api-journeys'] },
  { name: 'journeys in the browser', args: ['run', 'web-e2e:e2e'], suites: ['web-e2e-journeys'] },
];

let current: Guarded | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void Promise.resolve(current?.stop()).then(() => process.exit(130)));
}

/** Runs Nx, showing what it says; true when it succeeded and the walls were awake. */
async function nx(args: readonly string[]): Promise<boolean> {
  const bin = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const child = new Guarded(process.execPath, [bin, ...args, '--output-style=stream'], { signal: 'TERM', grace: 3_000, cwd: root, output: 'pipe', env: process.env });
  current = child;
  let asleep = false;
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.on('data', (data: Buffer) => {
      asleep ||= data.includes(WALLS_ASLEEP);
      process.stdout.write(data);
    });
  }
  const code = await child.gone;
  if (asleep) process.stdout.write('The import walls were not checked: Nx had no project graph.\n');
  return code === 0 && !asleep;
}

/** Counts of a suite; one that left none, or ran no test, has failed. */
function countsOf(suite: string): Counts {
  const file = path.join(results, `${suite}.json`);
  const counts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : { passed: 0, failed: 0, failures: [] };
  return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1, failures: ['ran no test'] };
}

async function run(step: Step): Promise<Pick<Counts, 'passed' | 'failed'>> {
  const since = Date.now();
  process.stdout.write(`\n=== ${step.name} ===\n`);
  const succeeded = await nx(step.args);
  const counts = step.suites.map((suite) => ({ suite, ...countsOf(suite) }));
  const passed = counts.reduce((sum, suite) => sum + suite.passed, 0);
  const counted = counts.reduce((sum, suite) => sum + suite.failed, 0);
  const failed = succeeded ? counted : Math.max(counted, 1);
  const detail = counts.map((suite) => `${suite.suite} ${suite.passed}/${suite.passed + suite.failed}`).join(', ');
  summary.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${Math.round((Date.now() - since) / 1000)} s) ${detail}`, ...counts.flatMap((suite) => suite.failures.map((failure) => `       ${failure}`)));
  return { passed, failed };
}

const summary: string[] = [];
const total = { passed: 0, failed: 0 };
rmSync(results, { recursive: true, force: true });
for (const step of steps) {
  const { passed, failed } = await run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 && step.vital) break;
}
process.stdout.write(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);
