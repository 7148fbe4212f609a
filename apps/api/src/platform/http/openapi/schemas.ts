import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

/** JSON Schema as far as it is looked into here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly [keyword: string]: unknown;
}
export type Schemas = Readonly<Record<string, Schema>>;

export const POINTER = '#/components/schemas/';
export const reference = (name: string): Schema => ({ $ref: `${POINTER}${encodeURIComponent(name)}` });

/** Made from the interfaces of the libraries when the API is built. */
function viewSchemasFile(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return path.join(folder, 'dist', 'view-schemas.json');
}

export function readViewSchemas(): Schemas {
  const text = readFileSync(viewSchemasFile(), 'utf8').replaceAll('#/definitions/', POINTER);
  return (JSON.parse(text) as { definitions: Schemas }).definitions;
}

/** What contracts ask, from the same decorators that validate; nothing beyond what is named may be sent. */
export function contractSchemas(): Schemas {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: POINTER,
    additionalConverters: { customValidation: () => ({ type: 'string' }) },
  }) as Schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { ...schema, additionalProperties: false }]));
}

/** The named schemas and whatever they lean on. */
export function withDependencies(names: Iterable<string>, all: Schemas): Schemas {
  const found = new Map<string, Schema>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const schema = all[name];
    if (!schema) throw new Error(`The API answers or takes '${name}', of which there is no schema`);
    found.set(name, schema);
    for (const [, target = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) queue.push(decodeURIComponent(target));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => a.localeCompare(b, 'en')));
}
