import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const NX = '@nx/enforce-module-boundaries';
const OURS = 'centrale/walls';

const wrong: readonly [what: string, file: string, code: string, rule: string][] = [
  ['the kernel imports a package', 'libs/kernel/src/wall-probe.ts', `import 'class-validator';`, NX],
  ['the kernel imports a domain', 'libs/kernel/src/wall-probe.ts', `import '@centrale/procurement';`, NX],
  ['a domain imports Nest', 'libs/procurement/src/wall-probe.ts', `import '@nestjs/common';`, NX],
  ['procurement imports participation', 'libs/procurement/src/wall-probe.ts', `import '@centrale/participation';`, NX],
  ['participation imports procurement', 'libs/participation/src/wall-probe.ts', `import '@centrale/procurement';`, NX],
  ['the components import a business noun', 'libs/ui/src/wall-probe.ts', `import '@centrale/procurement';`, NX],
  ['a library imports an app', 'libs/procurement/src/wall-probe.ts', `import '../../../apps/api/src/config.js';`, NX],
  ['the web imports the api', 'apps/web/src/app/wall-probe.ts', `import '../../../api/src/config.js';`, NX],
  ['the web imports Nest', 'apps/web/src/app/wall-probe.ts', `import '@nestjs/common';`, NX],
  ['the api imports Angular', 'apps/api/src/wall-probe.ts', `import '@angular/core';`, NX],
  ['the api imports the components', 'apps/api/src/wall-probe.ts', `import '@centrale/ui';`, NX],
  ['the platform imports a context', 'apps/api/src/platform/wall-probe.ts', `import '../procurement/offers/offers.service.js';`, OURS],
  ['the platform imports the bridge', 'apps/api/src/platform/clock/wall-probe.ts', `import '../../bridge/bridge.module.js';`, OURS],
  ['a context imports the other', 'apps/api/src/procurement/offers/wall-probe.ts', `import '../../participation/bodies/bodies.service.js';`, OURS],
  ['a context imports the bridge', 'apps/api/src/participation/bodies/wall-probe.ts', `import '../../bridge/bridge.module.js';`, OURS],
  ['the bridge imports the inside of a context', 'apps/api/src/bridge/wall-probe.ts', `import '../procurement/offers/offer.entity.js';`, OURS],
  ['a feature imports the entity of its sibling', 'apps/api/src/procurement/offers/wall-probe.ts', `import '../call-offs/call-off.entity.js';`, OURS],
  ['a feature loads its sibling late', 'apps/api/src/procurement/offers/wall-probe.ts', `export const late = () => import('../call-offs/call-offs.queries.js');`, OURS],
  ['a page of one context imports the other', 'apps/web/src/app/procurement/offers/wall-probe.ts', `import '../../participation/bodies/body-page';`, OURS],
  ['what runs imports builders of tests', 'apps/api/src/wall-probe.ts', `import '@centrale/procurement/testing/builders';`, OURS],
  ['a migration imports what changes', 'apps/api/migrations/wall-probe.ts', `import '@centrale/procurement';`, OURS],
  ['the demo world reaches into the api', 'apps/api/seed/wall-probe.ts', `import '../src/config.js';`, OURS],
  ['a feature reads the environment', 'apps/api/src/procurement/offers/wall-probe.ts', `export const port = process.env['PORT'];`, 'no-restricted-properties'],
];

const right: readonly [what: string, file: string, code: string][] = [
  ['a feature uses the service of its sibling', 'apps/api/src/procurement/offers/wall-probe.ts', `import '../call-offs/call-offs.service.js';`],
  ['the bridge uses a service', 'apps/api/src/bridge/wall-probe.ts', `import '../procurement/call-offs/call-offs.service.js';`],
  ['a feature uses the platform', 'apps/api/src/procurement/offers/wall-probe.ts', `import '../../platform/database/tx.js';`],
  ['a spec uses builders', 'apps/api/src/wall-probe.spec.ts', `import '@centrale/procurement/testing/builders';`],
  ['a spec uses fast-check', 'libs/kernel/src/wall-probe.spec.ts', `import 'fast-check';`],
];

let answers: Map<string, string>;

beforeAll(() => {
  // Nx's rule reads the graph from its cache, and without one lets everything pass.
  execFileSync(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], { cwd: root });
  const probes = [...wrong, ...right];
  const input = JSON.stringify(probes.map(([, file, code]) => ({ file, code })));
  const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'probe.mjs')], { cwd: root, encoding: 'utf8', input });
  if (run.status !== 0 || run.stderr.includes('ProjectGraph')) throw new Error(run.stderr);
  const said = JSON.parse(run.stdout) as string[];
  answers = new Map(probes.map(([what], index) => [what, said[index] ?? '']));
});

describe('a wrong import is refused:', () => {
  it.each(wrong)('%s', (what, _file, _code, rule) => {
    expect(answers.get(what)).toContain(rule);
  });
});

describe('a right import passes:', () => {
  it.each(right)('%s', (what) => {
    expect(answers.get(what)).not.toContain(NX);
    expect(answers.get(what)).not.toContain(OURS);
  });
});
