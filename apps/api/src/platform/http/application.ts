import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { type IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DynamicModule } from '@nestjs/common';
import { constants } from 'node:zlib';
import { type Config } from '../../config.js';
import { SessionGuard } from '../identity/session.guard.js';
import { AccessGuard, CommandGuard } from './access.guard.js';
import { readJsonBodies } from './body-parser.js';
import { ContractPipe } from './contract.pipe.js';
import { problemFor } from './failures.js';
import { makeLogger, QuietLogger } from './logger.js';
import { Problem } from './problem.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { RateLimits } from './rate-limits.js';
import { addRequestHooks, traceIdOf } from './request-hooks.js';
import { PREFIX, Routes } from './routes.js';
import { setSecurityHeaders } from './security-headers.js';
import { serveWeb } from './web-pages.js';

const LONGEST_PARAM = 500;
/** For a request to arrive whole: an upload over a slow line, but nobody who only holds a connection. */
const SLOWEST_MS = 120_000;
/** Of an answer; below it, compressing costs more than it saves. */
const COMPRESS_FROM = 1024;

function adapterFor(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.trustedProxy.length > 0 ? [...config.trustedProxy] : false,
    genReqId: (request: IncomingMessage) => traceIdOf(request.headers),
    bodyLimit: config.bodyBytes,
    // Fastify's own logger stays off: it would write addresses, and with them what people search for.
    requestTimeout: SLOWEST_MS,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    // Answers what the router cannot read, before any hook.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, problemFor(error) ?? new Problem(400, 'request.malformed'), request.id);
    },
    forceCloseConnections: 'idle',
    // What still comes in over open connections while closing is answered as ever, and its connection closed.
    return503OnClosing: false,
  });
}

/** The API and the web application as one server; the caller listens and closes. */
export async function createApplication(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = adapterFor(config);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bodyParser: false, bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(QuietLogger));
  const fastify = adapter.getInstance();
  await fastify.register(cookie);
  await setSecurityHeaders(fastify);
  await fastify.register(compress, {
    global: true,
    threshold: COMPRESS_FROM,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  readJsonBodies(fastify, config.bodyBytes);
  // One file a request; its size is measured by whoever receives it.
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fields: 0, parts: 2, headerPairs: 20, fileSize: config.uploadBytes + 1 },
  });
  addRequestHooks(fastify, config, app.get(RateLimits), makeLogger(config));

  app.setGlobalPrefix(PREFIX);
  // In this order: who is it, may they come here, is the command complete.
  app.useGlobalGuards(app.get(SessionGuard), app.get(AccessGuard), app.get(CommandGuard));
  app.useGlobalPipes(app.get(ContractPipe));
  app.useGlobalFilters(app.get(ProblemFilter));
  app.get(Routes).refuseUndecided();
  await serveWeb(fastify, config.webDir, () => app.get(Routes));
  return app;
}
