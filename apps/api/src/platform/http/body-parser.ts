import { type FastifyInstance } from 'fastify';
import { Problem } from './problem.js';
import { hashOf } from './request-context.js';

const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true });

const malformed = (reason: string): Problem => new Problem(400, 'request.malformed', { reason });

/** Postgres stores no NUL and no half of a surrogate pair in a text; refusing them here keeps them from ending as an error of ours. */
export function unstorable(value: string): 'nul-character' | 'half-character' | undefined {
  if (value.includes('\u0000')) return 'nul-character';
  return value.isWellFormed() ? undefined : 'half-character';
}

function check(key: string, value: unknown): void {
  if (FORBIDDEN_KEYS.has(key)) throw malformed('forbidden-key');
  const reason = unstorable(key) ?? (typeof value === 'string' ? unstorable(value) : undefined);
  if (reason) throw malformed(reason);
}

/** Walks level by level: a body nested half a million deep must not end in a full stack. */
function inspect(body: unknown): void {
  let level: object[] = [];
  check('', body);
  if (typeof body === 'object' && body !== null) level.push(body);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw malformed('too-deep');
    const below: object[] = [];
    for (const parent of level) {
      for (const [key, value] of Object.entries(parent)) {
        check(key, value);
        if (typeof value === 'object' && value !== null) below.push(value as object);
      }
    }
    level = below;
  }
}

function parse(bytes: Buffer): unknown {
  let body: unknown;
  try {
    body = JSON.parse(utf8.decode(bytes));
  } catch {
    throw malformed('no-json');
  }
  inspect(body);
  return body;
}

/** JSON; multipart is read by whoever takes uploads, and a form only comes where a handler takes one. An absent body stays absent. */
export function readJsonBodies(fastify: FastifyInstance, mostBytes: number): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: mostBytes }, (request, bytes: Buffer, done) => {
    try {
      if (request.context) request.context.bodyHash = hashOf(bytes);
      done(null, bytes.length === 0 ? undefined : parse(bytes));
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer', bodyLimit: mostBytes }, (request, _, done) => {
    const { form } = request.routeOptions.config as { readonly form?: boolean };
    done(form ? null : new Problem(415, 'request.media-type'));
  });
}
