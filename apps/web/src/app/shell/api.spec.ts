import { TestBed } from '@angular/core/testing';
import { type Problem } from '@centrale/ui';
import { Api } from './api';
import { Expiry } from './expiry';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

describe('the way to the API', () => {
  let sent: Sent[];
  const original = globalThis.fetch;

  function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    globalThis.fetch = ((url: string, init: RequestInit) => {
      sent.push({ url, init });
      const text = body === undefined ? '' : JSON.stringify(body);
      return Promise.resolve({ ok: status < 300, status, text: () => Promise.resolve(text), headers: new Map(Object.entries(headers)) });
    }) as unknown as typeof fetch;
  }
  const headersOf = (call: Sent | undefined): Readonly<Record<string, string>> => call?.init.headers as Record<string, string>;
  const problemOf = (work: Promise<unknown>): Promise<Problem> => work.then(() => Promise.reject(new Error('was answered')), (error: Problem) => error);

  beforeEach(() => (sent = []));
  afterEach(() => (globalThis.fetch = original));

  it('sends a command with the key it was given', async () => {
    answer(200, { id: '7', at: '2027-01-01T00:00:00Z' });
    await TestBed.inject(Api).command('/briefings/7/submit', {}, 'a-key');
    expect([sent[0]?.url, sent[0]?.init.method, headersOf(sent[0])['Idempotency-Key']]).toEqual(['/api/briefings/7/submit', 'POST', 'a-key']);
  });

  it('saves with the version it read', async () => {
    answer(200, { version: 4, savedAt: '2027-01-01T00:00:00Z' });
    expect(await TestBed.inject(Api).save('/briefings/7/content', {}, 3)).toEqual({ version: 4, savedAt: '2027-01-01T00:00:00Z' });
    expect(headersOf(sent[0])['If-Match']).toBe('"3"');
  });

  it('leaves empty filters out of the address', async () => {
    answer(200, { items: [], next: null });
    await TestBed.inject(Api).get('/briefings', { q: 'a b', status: '', after: undefined, limit: 20 });
    expect(sent[0]?.url).toBe('/api/briefings?q=a+b&limit=20');
  });

  it('turns a refusal into a problem with code, parameters and fields', async () => {
    answer(400, { code: 'request.invalid', fields: [{ path: 'title', code: 'minLength', params: { min: 3 } }], traceId: 'x' });
    const problem = await problemOf(TestBed.inject(Api).get('/x'));
    expect([problem.status, problem.code, problem.fields, problem.details.traceId]).toEqual([
      400, 'request.invalid', [{ path: 'title', code: 'minLength', params: { min: 3 } }], undefined,
    ]);
  });

  it('knows how long to wait when the server is away, and the reference of a mistake of ours', async () => {
    answer(503, { code: 'service.unavailable', traceId: 'abc' }, { 'Retry-After': '5' });
    const problem = await problemOf(TestBed.inject(Api).get('/x'));
    expect([problem.passing, problem.details.retryAfter, problem.details.traceId]).toEqual([true, 5, 'abc']);
  });

  it('says so when nothing answers', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const problem = await problemOf(TestBed.inject(Api).get('/x'));
    expect([problem.status, problem.code, problem.passing]).toEqual([0, 'request.offline', true]);
  });

  it('notices that the session is over', async () => {
    answer(401, { code: 'session.required' });
    await problemOf(TestBed.inject(Api).get('/desk'));
    expect(TestBed.inject(Expiry).isOver()).toBe(true);
  });

  it('does not take a wrong password for a session that is over', async () => {
    answer(401, { code: 'session.refused' });
    await problemOf(TestBed.inject(Api).send('POST', '/session', {}));
    expect(TestBed.inject(Expiry).isOver()).toBe(false);
  });
});
