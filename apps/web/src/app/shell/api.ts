import { Service, inject } from '@angular/core';
import { type Page, type Saved, type Done } from '@centrale/kernel';
import { Problem, keysetList, loaded, type KeysetList, type Loaded } from '@centrale/ui';
import { Expiry } from './expiry';

export type Query = Readonly<Record<string, string | number | undefined>>;

interface ProblemBody {
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: Problem['details']['fields'];
  readonly current?: unknown;
  readonly traceId?: string;
}

const UNAUTHORIZED = 401;
/** From here on it is not the reader's doing: a reference helps whoever looks for the cause. */
const BROKEN = 500;

/** The one way to the API. Paths are as in its documentation, without '/api'. Whatever goes wrong is a `Problem`. */
@Service()
export class Api {
  private readonly expiry = inject(Expiry);

  get<V>(path: string, query: Query = {}, abort?: AbortSignal): Promise<V> {
    return this.ask<V>('GET', path + queryOf(query), { signal: abort ?? null });
  }

  /** A view that follows its path: `briefing = this.api.view<BriefingView>(() => `/briefings/${this.id()}`)`. */
  view<V extends object>(path: () => string | undefined): Loaded<V> {
    return loaded(path, (wanted, abort) => this.get<V>(wanted, {}, abort));
  }

  /** A list by keyset that follows its filters: `list = this.api.list<BriefingRow>('/briefings', this.filters.value)`. */
  list<T>(path: string, filters: () => Query = () => ({})): KeysetList<T> {
    return keysetList(filters, (query, after, abort) => this.get<Page<T>>(path, { ...query, after }, abort));
  }

  /** A command; the key comes from the button, which keeps it over retries. */
  command<R = Done>(path: string, body: object = {}, key: string = crypto.randomUUID(), method: 'POST' | 'PUT' = 'POST'): Promise<R> {
    return this.ask<R>(method, path, { ...json(body), headers: { ...JSON_HEADERS, 'Idempotency-Key': key } });
  }

  /** An autosave of a versioned row. */
  save(path: string, body: object, version: number, method: 'PUT' | 'POST' | 'PATCH' = 'PUT'): Promise<Saved> {
    return this.ask<Saved>(method, path, { ...json(body), headers: { ...JSON_HEADERS, 'If-Match': `"${version}"` } });
  }

  /** What needs no idempotency key: the session, the demo's clock. */
  send<R>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<R> {
    return this.ask<R>(method, path, body ? { ...json(body), headers: JSON_HEADERS } : {});
  }

  /** One file as multipart, with progress from 0 to 1. */
  upload<R = Done>(path: string, file: File, progress: (share: number) => void, abort?: AbortSignal, key: string = crypto.randomUUID()): Promise<R> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `/api${path}`);
      request.setRequestHeader('Idempotency-Key', key);
      request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
      request.onerror = () => reject(new Problem(0, 'request.offline'));
      request.onload = () => {
        const body = parsed(request.responseText);
        if (request.status < 300) resolve(body as R);
        else reject(this.refused(request.status, body as ProblemBody, request.getResponseHeader('Retry-After')));
      };
      abort?.addEventListener('abort', () => request.abort());
      const form = new FormData();
      form.append('file', file);
      request.send(form);
    });
  }

  private async ask<R>(method: string, path: string, init: RequestInit): Promise<R> {
    const response = await reach(`/api${path}`, { method, credentials: 'same-origin', ...init });
    const body = parsed(await response.text());
    if (response.ok) return body as R;
    throw this.refused(response.status, body as ProblemBody, response.headers.get('Retry-After'));
  }

  private refused(status: number, body: ProblemBody | undefined, retryAfter: string | null): Problem {
    const code = body?.code ?? (status >= BROKEN ? 'request.unavailable' : 'request.failed');
    if (status === UNAUTHORIZED && code === 'session.required') this.expiry.found();
    const { params, fields, current, traceId } = body ?? {};
    return new Problem(status, code, known({
      params, fields, current, traceId: status >= BROKEN ? traceId : undefined, retryAfter: Number(retryAfter ?? 0) || undefined,
    }));
  }
}

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const known = <T extends object>(values: T): Known<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>;

const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' } as const;

const json = (body: object): RequestInit => ({ body: JSON.stringify(body) });

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, 'request.offline');
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function queryOf(query: Query): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '');
  return entries.length > 0 ? `?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()}` : '';
}
