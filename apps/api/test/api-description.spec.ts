import { type FastifyInstance } from 'fastify';
import { type Document, type Operation } from '../src/platform/http/openapi/document.js';
import { Contract } from './support/contract.js';
import { aWorld, type World } from './support/world.js';

let world: World;
let document: Document;

beforeAll(async () => {
  world = await aWorld();
  document = await world.visitor().read<Document>('/openapi.json');
});
afterAll(() => world?.close());

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, each]): [string, Operation] => [`${method.toUpperCase()} ${path}`, each]));

const nameless = (route: string): string => route.replaceAll(/\{\w+\}|:\w+(\|:\w+)*/g, '{}');

/** What the server itself routes, read from the tree that it prints: each line is a part of a path below the part above it. */
function served(): string[] {
  const fastify = world.apis[0]!.app.getHttpAdapter().getInstance() as FastifyInstance;
  const above: string[] = [];
  return fastify.printRoutes({ commonPrefix: false }).split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    const depth = indent.length / 4;
    above.length = depth;
    above.push((above[depth - 1] ?? '') + part);
    const path = above.join('') && above[depth]!;
    return methods.split(', ').filter((method) => method && method !== 'HEAD').map((method) => `${method} ${path}`);
  });
}

describe('the description of the API', () => {
  it('has every route that the server routes, and no other', () => {
    const described = operations().map(([name]) => nameless(name)).sort();
    const routed = served().filter((route) => route !== 'GET *').map(nameless).sort();
    expect(routed.length).toBeGreaterThan(20);
    expect(described).toEqual(routed);
  });

  it('names every operation once, and every shape that it leans on is there', () => {
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => decodeURIComponent(name));
    expect(named.filter((name) => !document.components.schemas[name])).toEqual([]);
  });

  it('is one that a validator can compile whole', () => {
    const contract = new Contract(document);
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { responses }] of Object.entries(methods)) {
        for (const [status, { content }] of Object.entries(responses)) {
          const [mediaType] = Object.keys(content ?? {});
          if (!mediaType?.endsWith('json')) continue;
          const asked = { method, path: path.replaceAll(/\{\w+\}/g, 'x'), status: Number(status), mediaType, body: 0.5 };
          expect(() => contract.check(asked)).toThrow(/otherwise than described/);
        }
      }
    }
  });

  it('asks a key for whatever changes something, but sessions, autosaves, the demo, one’s own registration that is only read, and the link under a letter that a mail program follows', () => {
    const keyless = operations()
      .filter(([name, { parameters }]) => !name.startsWith('GET ') && !parameters.some((each) => each.name === 'Idempotency-Key' && each.required))
      .filter(([name, { parameters }]) => !name.startsWith('PUT ') || !parameters.some((each) => each.name === 'If-Match' && each.required))
      .map(([name]) => name)
      .filter((name) => !/ \/api\/(session|demo|unsubscribe|public\/registrations\/own)(\/|$)/.test(name));
    expect(keyless.sort()).toEqual([]);
  });

  it('says of each body what may be in it, and lets nothing else in', () => {
    for (const [name, { requestBody }] of operations()) {
      for (const [mediaType, { schema }] of Object.entries(requestBody?.content ?? {})) {
        if (mediaType !== 'application/json') continue;
        const contract = document.components.schemas[decodeURIComponent(schema.$ref!.split('/').at(-1)!)]!;
        expect([name, contract.additionalProperties, Object.keys(contract.properties ?? {}).length > 0]).toEqual([name, false, true]);
      }
    }
  });
});

describe('the readable page', () => {
  it('shows every operation and every shape, with links that lead somewhere', async () => {
    const page = await world.visitor().read<string>('/docs');
    for (const [name] of operations()) {
      const [method, path] = name.split(' ');
      expect(page).toContain(`<span class="method">${method}</span> <code>${path}</code>`);
    }
    const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('needs nothing that its policy forbids', async () => {
    const { body, headers } = await world.visitor().get<string>('/docs');
    const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy')!)![1]!;
    expect(body.match(/<style[^>]*>/g)).toEqual([`<style nonce="${nonce}">`]);
    expect(body).not.toMatch(/<script|<link|<img| style=| on\w+=/);
  });
});

describe('a client of these journeys', () => {
  const answer = { method: 'GET', path: '/api/clock', status: 200, mediaType: 'application/json', body: { now: '2027-03-01T10:00:00.000Z', demo: true } };
  it.each([
    ['has a property too many', { body: { ...answer.body, secret: 1 } }],
    ['lacks one', { body: { demo: true } }],
    ['is of another kind', { body: { ...answer.body, now: 'soon' } }],
    ['has a status that is not described', { status: 201 }],
    ['is no JSON', { mediaType: 'text/html' }],
    ['comes from an address that is not described', { path: '/api/elsewhere' }],
  ])('refuses an answer that %s', (_, change) => {
    const contract = new Contract(document);
    expect(() => contract.check(answer)).not.toThrow();
    expect(() => contract.check({ ...answer, ...change })).toThrow();
  });
});
