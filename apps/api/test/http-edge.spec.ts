import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type ProblemView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { aWorld, type World } from './support/world.js';

let world: World;
let administrator: Client;

beforeAll(async () => {
  world = await aWorld();
  administrator = await world.administrator();
});
afterAll(() => world?.close());

/** As the bytes say, without what `fetch` would mend. */
function raw(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }> {
  const { hostname, port } = new URL(world.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const problemOf = ({ bytes }: { bytes: Buffer }): ProblemView => JSON.parse(bytes.toString()) as ProblemView;
const json = { 'content-type': 'application/json' };
const register = (body: string, headers: Record<string, string> = {}) =>
  administrator.post('/organisations', undefined, { raw: body, headers: { ...json, ...headers } });

describe('a body', () => {
  it.each([
    ['is broken', '{"kind":', 'no-json'],
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'no-json'],
    ['names a prototype', '{"__proto__":{"kind":"buyer"}}', 'forbidden-key'],
    ['names a prototype in disguise', '{"name":{"\\u005f_proto__":{}}}', 'forbidden-key'],
    ['names a constructor', '{"constructor":{"prototype":{}}}', 'forbidden-key'],
    ['holds a NUL', '{"kind":"buy\\u0000er"}', 'nul-character'],
    ['holds half a character', '{"kind":"\\ud800"}', 'half-character'],
    ['names half a character', '{"\\udc00":1}', 'half-character'],
    ['is nested a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
  ])('that %s is malformed', async (_, body, reason) => {
    const answer = await administrator.post('/organisations', undefined, { raw: body as string, headers: json });
    expect([answer.status, answer.code, answer.problem.params]).toEqual([400, 'request.malformed', { reason }]);
  });

  it('beyond a megabyte is too large', async () => {
    const answer = await register(JSON.stringify({ kind: 'x'.repeat(1024 * 1024) }));
    expect([answer.status, answer.code]).toEqual([413, 'request.too-large']);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])('as %s is of no known type', async (type) => {
    const answer = await register('kind=buyer', { 'content-type': type });
    expect([answer.status, answer.code]).toEqual([415, 'request.media-type']);
  });

  it('that breaks the contract is told each mistake with its place and limits', async () => {
    const answer = await administrator.post('/organisations', {
      kind: 'bank', name: { nl: 'X', fr: 'Commune', en: 5 }, languageRegime: 'brussels', enterpriseNumber: '0123.456.748', extra: true,
    });
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    expect(answer.problem.fields).toEqual(
      expect.arrayContaining([
        { path: 'extra', code: 'whitelistValidation' },
        { path: 'kind', code: 'isIn', params: { values: 'service, buyer, provider, other' } },
        { path: 'name.nl', code: 'isLength', params: { min: 2, max: 200 } },
        { path: 'name.en', code: 'isString' },
        { path: 'enterpriseNumber', code: 'isEnterpriseNumber' },
      ]),
    );
    // What is no text is not also told that it is too short.
    expect(answer.problem.fields?.filter(({ path }) => path === 'name.en')).toHaveLength(1);
  });

  it.each([
    ['a list for a text', { name: [] }, { path: 'name', code: 'nestedValidation' }],
    ['a list in a list for a text', { name: [[]] }, { path: 'name', code: 'nestedValidation' }],
    ['only spaces', { name: { nl: '   ', fr: 'Commune' } }, { path: 'name.nl', code: 'isLength', params: { min: 2, max: 200 } }],
    ['nothing that can be seen', { name: { nl: '\u200b\u2060\u0007', fr: 'Commune' } }, { path: 'name.nl', code: 'isLength', params: { min: 2, max: 200 } }],
  ])('that gives %s is told so', async (_, body, mistake) => {
    const answer = await administrator.post('/organisations', { kind: 'buyer', languageRegime: 'brussels', ...body });
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    expect(answer.problem.fields).toContainEqual(mistake);
  });

  it('of a visitor that holds half a character is malformed', async () => {
    const answer = await world.visitor().post('/session', undefined, { raw: '{"email":"a\\ud800@example.org","password":"x"}', headers: json });
    expect([answer.status, answer.code]).toEqual([400, 'request.malformed']);
  });

  it.each([['a list', '[]'], ['a text', '"buyer"'], ['nothing', 'null'], ['absent', '']])('that is %s breaks the contract too', async (_, body) => {
    const answer = await register(body);
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
  });

  it.each(['-1', '1e309', '"60"', '1.5', '31622401', '0', 'true', 'null'])('with %s seconds does not move the clock', async (seconds) => {
    const before = await world.clock.now();
    const answer = await world.visitor().post('/demo/clock', undefined, { raw: `{"forwardSeconds":${seconds}}`, headers: json });
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    expect((await world.clock.now()).getTime() - before.getTime()).toBeLessThan(60_000);
  });
});

describe('an address', () => {
  it.each([['/api/nothing', 404], ['/api/people/not-an-id/block', 405], ['/api', 404], ['/nothing.js', 404]])('%s that leads nowhere is %i', async (path, status) => {
    const answer = await raw('GET', path);
    expect([answer.status, problemOf(answer).status]).toEqual([status, status]);
  });

  it('with another method says which there are', async () => {
    const answer = await administrator.put('/session');
    expect([answer.status, answer.code, answer.headers.get('allow')]).toEqual([405, 'request.method-not-allowed', 'DELETE, GET, HEAD, POST']);
  });

  it.each(['/api/%zz', '/api/people/%E0%A4%A/block', '/%c0%ae%c0%ae/etc/passwd'])('%s that cannot be read is malformed', async (path) => {
    const answer = await raw('GET', path);
    expect([answer.status, problemOf(answer).code]).toEqual([400, 'request.malformed']);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-00000000000g', randomUUID(), `${randomUUID()}%00`])('with the id %s names nobody', async (id) => {
    const answer = await administrator.post(`/people/${id}/block`);
    expect([answer.status, answer.code]).toEqual([404, 'request.not-found']);
  });

  it.each(['limit=0', 'limit=101', 'limit=ten', 'limit=1.5', 'unknown=1', 'limit=5&limit=6', 'organisationId=7'])('with the query %s breaks the contract', async (query) => {
    const answer = await administrator.get(`/people?${query}`);
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
  });

  it.each([['after=x', 'request.cursor-malformed'], ['after=W10', 'request.cursor-malformed'], ['search=a%00b', 'request.malformed']])('with the query %s is refused', async (query, code) => {
    const answer = await administrator.get(`/people?${query}`);
    expect([answer.status, answer.code]).toEqual([400, code]);
  });
});

describe('a cursor that counts', () => {
  it.each([[1.5], ['1.5'], [1e21], ['9007199254740993'], [true]])('takes whole numbers only: %j', async (key) => {
    const answer = await world.visitor().get(`/public/audit-roots?after=${Buffer.from(JSON.stringify([key])).toString('base64url')}`);
    expect([answer.status, answer.code]).toEqual([400, 'request.cursor-malformed']);
  });
});

describe('a page of another site', () => {
  const body = { email: 'a@example.org', password: 'x' };
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['the same name on another port', { origin: 'http://127.0.0.1:1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('changes nothing: %s', async (_, headers) => {
    const answer = await world.visitor().post('/session', body, { headers });
    expect([answer.status, answer.code]).toEqual([403, 'request.cross-site']);
  });

  it('may link here', async () => {
    const answer = await world.visitor().get('/clock', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(200);
  });

  it.each([['our own page', () => ({ origin: world.url, 'sec-fetch-site': 'same-origin' })], ['a script', () => ({})]])('is not %s', async (_, headers) => {
    expect((await world.visitor().post('/session', body, { headers: headers() })).code).toBe('session.refused');
  });
});

describe('an answer', () => {
  it('says under which trace it is logged, and takes over a sound one only', async () => {
    const trace = async (headers: Record<string, string>) => (await world.visitor().get('/nothing', { headers })).problem.traceId;
    const parent = 'a'.repeat(32);
    expect(await trace({ traceparent: `00-${parent}-${'b'.repeat(16)}-01` })).toBe(parent);
    expect(await trace({ 'x-request-id': 'request-12345678' })).toBe('request-12345678');
    expect(await trace({ 'x-request-id': 'a"b c<script>' })).toMatch(/^[0-9a-f]{32}$/);
    expect(await trace({ traceparent: `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01` })).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
  });

  it('of the API may be framed, sniffed, kept and run nowhere', async () => {
    const { headers } = await world.visitor().get('/clock');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining(`default-src 'none'`) as string,
      'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
  });

  it('that is a page runs scripts of ours only, and styles by a nonce that is never the same', async () => {
    const policies = await Promise.all([1, 2].map(async () => (await world.visitor().get('/docs')).headers.get('content-security-policy')!));
    for (const policy of policies) {
      expect(policy).toContain(`script-src 'self';`);
      expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('is compressed for who can read that', async () => {
    const plain = await raw('GET', '/api/openapi.json');
    const gzip = await raw('GET', '/api/openapi.json', { 'accept-encoding': 'gzip' });
    expect([plain.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect((await raw('GET', '/api/openapi.json', { 'accept-encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
  });
});

describe('behind a proxy', () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'centrale.example', 'x-forwarded-for': '203.0.113.7', origin: 'https://centrale.example' };
  const body = { email: 'a@example.org', password: 'x' };

  it('that is trusted, what it forwards counts', async () => {
    const other = await aWorld({ settings: { TRUSTED_PROXY: '127.0.0.1' } });
    try {
      const administrator = await other.administrator();
      const answer = await administrator.post('/session', { email: 'administrator@example.org', password: 'a long enough sentence' }, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
      for (const cookie of answer.headers.getSetCookie()) expect(cookie).toContain('Secure');
    } finally {
      await other.close();
    }
  });

  it('that nobody named, it does not', async () => {
    const answer = await world.visitor().post('/session', body, { headers });
    expect(answer.code).toBe('request.cross-site');
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  });
});

describe('too many requests', () => {
  it('wait, and are told how long', async () => {
    const other = await aWorld({ settings: { RATE_LIMIT: '20' } });
    try {
      const answers = await Promise.all(Array.from({ length: 40 }, () => other.visitor().get('/clock')));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(15);
      expect(answers.length - refused.length).toBeGreaterThanOrEqual(20);
      for (const { code, headers } of refused) {
        expect(code).toBe('request.too-many');
        expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      }
    } finally {
      await other.close();
    }
  });
});
