import { Ajv, type ValidateFunction } from 'ajv';
import { type FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import { type Document, type Operation } from '../../src/platform/http/openapi/document.js';

const addFormats = addFormatsModule as unknown as FormatsPlugin;
const PROBLEM_STATUSES = new Set([404, 405]);

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

const pointer = (...parts: readonly string[]): string => parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

/** Holds every answer to what the API says of itself: status, media type, and each property, none missing and none beyond. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly paths: { readonly path: string; readonly pattern: RegExp }[];
  /** Operations that at least one test has seen answer well. */
  readonly seen = new Set<string>();

  constructor(readonly document: Document) {
    addFormats(this.ajv);
    // OpenAPI's own format, of a file.
    this.ajv.addFormat('binary', true);
    this.ajv.addSchema({ $id: 'api', ...document });
    this.paths = Object.keys(document.paths)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
      .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  }

  /** @throws Error that says in which way the answer is not what is described */
  check(exchange: Exchange): void {
    const { method, path, status } = exchange;
    const found = this.find(path);
    const operation = found && this.document.paths[found]?.[method.toLowerCase()];
    if (!found || !operation) {
      if (PROBLEM_STATUSES.has(status) || (status < 500 && status >= 400)) return this.validate('#/components/schemas/ProblemView', exchange);
      throw new Error(`${method} ${path} answered ${status} and is not described`);
    }
    this.checkDescribed(found, operation, exchange);
    if (status < 300) this.seen.add(`${method} ${found}`);
  }

  private checkDescribed(path: string, operation: Operation, exchange: Exchange): void {
    const { method, status, mediaType } = exchange;
    const response = operation.responses[String(status)];
    if (!response) throw new Error(`${method} ${path} answered ${status}, described are ${Object.keys(operation.responses).join(', ')}: ${JSON.stringify(exchange.body)}`);
    if (!response.content) {
      if (exchange.body !== undefined) throw new Error(`${method} ${path} answered ${status} with a body, described is none`);
      return;
    }
    const described = Object.keys(response.content);
    if (described.includes('application/octet-stream')) return;
    if (!mediaType || !described.includes(mediaType)) throw new Error(`${method} ${path} answered ${status} as ${mediaType}, described is ${described.join(', ')}`);
    if (!mediaType.endsWith('json')) return;
    this.validate(`#/${pointer('paths', path, method.toLowerCase(), 'responses', String(status), 'content', mediaType, 'schema')}`, exchange);
  }

  private find(path: string): string | undefined {
    return this.paths.find(({ pattern }) => pattern.test(path))?.path;
  }

  private validate(at: string, { method, path, status, body }: Exchange): void {
    let check = this.compiled.get(at);
    if (!check) this.compiled.set(at, (check = this.ajv.compile({ $ref: `api${at}` })));
    if (check(body)) return;
    const errors = (check.errors ?? []).slice(0, 8).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
    throw new Error(`${method} ${path} answered ${status} otherwise than described:\n  ${errors.join('\n  ')}\n${JSON.stringify(body).slice(0, 2000)}`);
  }
}
