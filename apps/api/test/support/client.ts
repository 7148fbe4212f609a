import { randomUUID } from 'node:crypto';
import { type Done } from '@centrale/kernel';
import { type ProblemView } from '@centrale/platform';
import { type Contract } from './contract.js';

export interface Sent {
  /** Of a command; made anew for each when not given. `null` sends none. */
  readonly idempotencyKey?: string | null;
  /** Version that was read. */
  readonly ifMatch?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which API process, where a world has several. */
  readonly api?: number;
  /** A body that is no JSON of ours: sent as it is, with whatever type the headers say. */
  readonly raw?: NonNullable<RequestInit['body']>;
}

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  /** The problem's code; undefined for a good answer. */
  readonly code: string | undefined;
  readonly problem: ProblemView;
  readonly headers: Headers;
  /** Statements sent to the database for this answer: session, BEGIN and COMMIT included. */
  readonly statements: number;
}

/** One browser: keeps its cookies, sends keys with what it posts, and lets no answer pass that the API does not describe. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly urls: readonly string[],
    private readonly contract: () => Contract,
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Goes on with the cookies of another. */
  adopt(cookie: string): this {
    for (const part of cookie.split('; ').filter(Boolean)) {
      const [name = '', value = ''] = part.split('=');
      this.cookies.set(name, value);
    }
    return this;
  }

  get<T>(path: string, sent?: Sent): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, sent);
  }

  /** With an `Idempotency-Key` of its own, unless told otherwise. */
  post<T = Done>(path: string, body?: unknown, sent?: Sent): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, { idempotencyKey: randomUUID(), ...sent });
  }

  put<T>(path: string, body?: unknown, sent?: Sent): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, sent);
  }

  delete<T>(path: string, sent?: Sent): Promise<Answer<T>> {
    return this.send<T>('DELETE', path, undefined, sent);
  }

  /** A view that must be there. */
  async read<T>(path: string, sent?: Sent): Promise<T> {
    return good(await this.get<T>(path, sent), `GET ${path}`);
  }

  /** A command that must succeed. */
  async command<T = Done>(path: string, body?: unknown, sent?: Sent): Promise<T> {
    return good(await this.post<T>(path, body, sent), `POST ${path}`);
  }

  async send<T>(method: string, path: string, body: unknown, sent: Sent = {}): Promise<Answer<T>> {
    const { idempotencyKey, ifMatch, headers, api = 0, raw } = sent;
    const url = new URL(`/api${path}`, this.urls[api]);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    });
    this.keepCookies(response);
    const answer = await toAnswer<T>(response);
    const mediaType = response.headers.get('content-type')?.split(';')[0];
    this.contract().check({ method, path: url.pathname, status: answer.status, mediaType, body: answer.body });
    return answer;
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

async function toAnswer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.split(';')[0]?.endsWith('json') ?? false;
  const body = (text === '' ? undefined : json ? JSON.parse(text) : text) as T;
  const problem = body as ProblemView;
  return {
    status: response.status,
    body,
    problem,
    code: response.status >= 400 && json ? problem.code : undefined,
    headers: response.headers,
    statements: Number(response.headers.get('x-statements')),
  };
}

function good<T>(answer: Answer<T>, what: string): T {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
