// Turns the view interfaces of the libraries (`*.view.ts`) and the kernel's answers into JSON schema, for the API's own description.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'apps/api/dist/view-schemas.json');
const definitions = {};

for (const library of ['kernel', 'platform', 'procurement', 'participation']) {
  const folder = path.join(root, 'libs', library);
  const files = globSync(['src/**/*.view.ts', 'src/answer.ts'], { cwd: folder }).sort();
  if (files.length === 0) continue;
  const generator = createGenerator({
    path: path.join(folder, `{${files.join(',')},}`),
    tsconfig: path.join(folder, 'tsconfig.json'),
    type: '*',
    expose: 'export',
    topRef: true,
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
    functions: 'hide',
  });
  for (const [name, schema] of Object.entries(generator.createSchema('*').definitions)) {
    const known = definitions[name];
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two views are named ${name} and differ.`);
    definitions[name] = schema;
  }
}

mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify({ definitions }, undefined, 1));
process.stdout.write(`view schemas: ${Object.keys(definitions).length} definitions\n`);
