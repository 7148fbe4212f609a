import { HttpException } from '@nestjs/common';
import { explain } from '../database/failures.js';
import { NotFound } from './answers.js';
import { Problem } from './problem.js';

/** A guard of the database that stands for a rule names the rule's code in its hint, and its parameters as JSON in the detail. */
const RULE = /^CE\d{3}$/;

const byFastifyCode: Readonly<Record<string, () => Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Problem(413, 'request.too-large'),
  FST_REQ_FILE_TOO_LARGE: () => new Problem(413, 'request.too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem(415, 'request.media-type'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => new Problem(415, 'request.media-type'),
  FST_ERR_MAX_PARAM_LENGTH: () => new Problem(414, 'request.address-too-long'),
  FST_ERR_NOT_FOUND: () => new NotFound(),
};

const byStatus: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.forbidden',
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  413: 'request.too-large',
  414: 'request.address-too-long',
  415: 'request.media-type',
  429: 'request.too-many',
};

interface Coded {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly hint?: unknown;
  readonly detail?: unknown;
}

function fromDatabase(error: Coded): Problem | undefined {
  const { code, hint, detail } = error;
  if (typeof code !== 'string' || typeof hint !== 'string' || !RULE.test(code)) return undefined;
  return new Problem(409, hint, parameters(detail));
}

function parameters(detail: unknown): Record<string, string | number> | undefined {
  if (typeof detail !== 'string' || !detail.startsWith('{')) return undefined;
  return JSON.parse(detail) as Record<string, string | number>;
}

function fromFramework(error: Coded): Problem | undefined {
  const known = typeof error.code === 'string' ? byFastifyCode[error.code] : undefined;
  if (known) return known();
  const status = error instanceof HttpException ? error.getStatus() : error.statusCode;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  return new Problem(byStatus[status] ? status : 400, byStatus[status] ?? 'request.malformed');
}

/** The problem that an error stands for; undefined when it is a bug of ours. */
export function problemFor(error: unknown): Problem | undefined {
  const explained = explain(error);
  if (explained instanceof Problem) return explained;
  if (typeof error !== 'object' || error === null) return undefined;
  return fromDatabase(error) ?? fromFramework(error);
}

/** For the log: enough to find the place, without what was sent. Postgres repeats values in quotes and details. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const fromSql = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const message = fromSql ? error.message.replaceAll(/"[^"]*"|'[^']*'|: .*$/gs, '…') : error.message;
  const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 12);
  return { type: error.constructor.name, message, code, constraint, table, stack };
}
