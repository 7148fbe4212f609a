import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Done } from '@centrale/kernel';

const PATIENCE = 20;
/** Too many requests, or a server that is away for a moment. */
const PASSING: readonly number[] = [429, 503];

/** One person's session with the API, over HTTP, as a browser has it. */
export class Client {
  #cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  get<View>(path: string): Promise<View> {
    return this.#send('GET', path);
  }

  /** Presses a command. Each press is its own intent. */
  command(path: string, body: object = {}): Promise<Done> {
    return this.post<Done>(path, body);
  }

  post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return this.#send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', 'idempotency-key': randomUUID() });
  }

  /** Saves a draft over the version that was read. */
  save(path: string, version: number, body: object): Promise<unknown> {
    return this.#send('PUT', path, JSON.stringify(body), { 'content-type': 'application/json', 'if-match': `"${version}"` });
  }

  async upload(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Done> {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: 'application/pdf' }), name);
    return this.#send('POST', path, form, { 'idempotency-key': randomUUID() });
  }

  async #send<Answer>(method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#fetch(method, path, body, headers);
      const text = await answer.text();
      if (answer.ok) return (text ? JSON.parse(text) : undefined) as Answer;
      if (!PASSING.includes(answer.status) || attempt === PATIENCE) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
      await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1000);
    }
  }

  async #fetch(method: string, path: string, body: string | FormData | undefined, headers: Record<string, string>): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${this.address}/api${path}`, { method, headers: { ...headers, cookie }, ...(body === undefined ? {} : { body }) });
    for (const set of answer.headers.getSetCookie()) this.#keep(set);
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
