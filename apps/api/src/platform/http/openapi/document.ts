import { type Answer } from '../decorators.js';
import { titles } from '../problem.js';
import { type Route } from '../routes.js';
import { argumentsOf } from './arguments.js';
import { contractSchemas, readViewSchemas, reference, withDependencies, type Schema, type Schemas } from './schemas.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly description?: string;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas; readonly securitySchemes: object };
}

const PROBLEM = 'ProblemView';
const FILE: Schema = { type: 'string', format: 'binary' };

const pageSchema = (view: string): Schema => ({
  type: 'object',
  properties: { items: { type: 'array', items: reference(view) }, next: { type: ['string', 'null'], description: 'Cursor for `after`.' } },
  required: ['items', 'next'],
  additionalProperties: false,
});

function contentOf(answer: Answer): Response['content'] {
  if (answer.shape === 'none') return undefined;
  if (answer.shape === 'file') return { [answer.mediaType]: { schema: answer.mediaType.endsWith('json') ? { type: 'object' } : FILE } };
  const one = reference(answer.view);
  const schemas = { view: one, list: { type: 'array', items: one }, page: pageSchema(answer.view) };
  return { 'application/json': { schema: schemas[answer.shape] } };
}

/** The errors that a route can answer, from what its decorators ask. */
function problemStatuses(route: Route, hasBody: boolean): number[] {
  return [
    ...[400, 404, 429, 500, 503],
    ...(route.access?.public ? [] : [401, 403]),
    ...(route.method === 'GET' ? [] : [403, 409]),
    ...(route.path.includes(':') ? [409] : []),
    ...(route.command ? [422] : []),
    ...(route.ifMatch ? [412, 428] : []),
    ...(hasBody ? [413, 415] : []),
    ...(route.path === '/api/session' ? [401] : []),
  ];
}

function responsesOf(route: Route, hasBody: boolean): Operation['responses'] {
  if (!route.answer) throw new Error(`${route.controller.name}.${route.handler} does not say what it answers`);
  const content = contentOf(route.answer);
  const good: Response = { description: content ? 'Done' : 'Done, without a body', ...(content && { content }) };
  const bad = (status: number): Response => ({
    description: titles[status] ?? 'Error',
    content: { 'application/problem+json': { schema: reference(PROBLEM) } },
  });
  const also = (route.answer.also ?? []).map((status): [string, Response] => [String(status), { ...good, description: titles[status] ?? 'Also' }]);
  return {
    ...Object.fromEntries([...new Set(problemStatuses(route, hasBody))].sort().map((status) => [String(status), bad(status)])),
    ...Object.fromEntries(also),
    ...(route.answer.shape === 'file' && route.answer.conditional && { 304: { description: 'Not changed since it was asked before' } }),
    [route.status]: good,
  };
}

function describeAccess({ access, command }: Route): string {
  const who = access?.public ? 'Open to everybody.' : access?.roles.length ? `For ${access.roles.join(', ')}.` : 'For everybody who is signed in.';
  return command ? `${who} A command: the same Idempotency-Key has one effect.` : who;
}

const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function operationOf(route: Route, contracts: Schemas): Operation {
  const { parameters, requestBody } = argumentsOf(route, contracts);
  const group = words(route.controller.name.replace(/Controller$/, ''));
  return {
    operationId: `${route.controller.name.replace(/Controller$/, '')}.${route.handler}`,
    summary: capital(words(route.handler)),
    description: describeAccess(route),
    tags: [group],
    parameters,
    ...(requestBody && { requestBody }),
    responses: responsesOf(route, requestBody !== undefined || route.method !== 'GET'),
    security: route.access?.public ? [] : [{ session: [] }],
  };
}

/** The API's own description, from the decorators of its handlers, its contracts and its views: one source for all three. */
export function describeApi(routes: readonly Route[]): Document {
  const contracts = contractSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route, contracts);
  }
  const named = [...JSON.stringify(paths).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => decodeURIComponent(name));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Centrale',
      version: '1',
      description: 'Instants are ISO 8601 in UTC, civil dates are dates in Europe/Brussels, amounts are whole cents excluding VAT. Errors are problem+json.',
    },
    paths,
    components: {
      schemas: withDependencies([...named, PROBLEM], { ...readViewSchemas(), ...contracts }),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'centrale_session' } },
    },
  };
}
