import { randomBytes } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { type Config } from '../../config.js';
import { refuseCrossSite } from './cross-site.js';
import { type RateLimits } from './rate-limits.js';
import { EMPTY_BODY_HASH, inRequest, type RequestContext } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    context: RequestContext | undefined;
  }
}

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/** Taken over from who calls when it is well formed, so that one trace runs through proxy, API and logs. */
export function traceIdOf(headers: FastifyRequest['headers']): string {
  const parent = headers.traceparent;
  const trace = typeof parent === 'string' ? TRACEPARENT.exec(parent)?.[1] : undefined;
  if (trace && !/^0+$/.test(trace)) return trace;
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomBytes(16).toString('hex');
}

export const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/') || url.startsWith('/api?');

function contextOf(request: FastifyRequest): RequestContext {
  const key = request.headers['idempotency-key'];
  return {
    traceId: request.id,
    route: `${request.method} ${request.routeOptions.url ?? '(none)'}`,
    target: `${request.method} ${request.url.split('?', 1)[0]}`,
    idempotencyKey: typeof key === 'string' ? key : undefined,
    bodyHash: EMPTY_BODY_HASH,
    actor: undefined,
    statements: 0,
  };
}

/** One line per request: the pattern of the route, never the address asked nor anything that was sent. */
function logAnswer(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  if (request.context?.unlogged && reply.statusCode < 500) return;
  const quiet = !isApi(request.url) || request.url.startsWith('/api/health');
  logger[quiet ? 'debug' : 'info'](
    {
      traceId: request.id,
      route: request.context?.route ?? request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      statements: request.context?.statements ?? 0,
    },
    'answered',
  );
}

/** What happens around every request before any handler: context, limits, origin; and the line in the log after it. */
export function addRequestHooks(fastify: FastifyInstance, config: Config, limits: RateLimits, logger: Logger): void {
  fastify.decorateRequest('context', undefined);
  fastify.addHook('onRequest', (request, reply, done) => {
    request.context = contextOf(request);
    reply.header('X-Request-Id', request.id);
    if (isApi(request.url)) {
      reply.header('Cache-Control', 'no-store');
      limits.takeRequest(request);
      refuseCrossSite(request, config.publicUrl);
    }
    done();
  });
  // The body has been read by now: reading a stream would have lost the store of an earlier hook.
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.context) inRequest(request.context, done);
    else done();
  });
  if (config.countStatements) {
    fastify.addHook('onSend', (request, reply, _payload, done) => {
      reply.header('X-Statements', String(request.context?.statements ?? 0));
      done();
    });
  }
  fastify.addHook('onResponse', (request, reply, done) => {
    logAnswer(logger, request, reply);
    done();
  });
}
