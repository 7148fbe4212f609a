import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fastifyStatic } from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { NotFound } from './answers.js';
import { isApi } from './request-hooks.js';
import { type Routes } from './routes.js';
import { pagePolicy } from './security-headers.js';

/** A name with the hash of its content never means anything else. */
const HASHED = /^(?:(?:main|chunk|styles)-|media\/.+-)[\w-]{8}\.(?:js|css|woff2?|svg|png|webp)$/;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The page with a nonce of its own: styles are let in by nonce only, and Angular puts it on those it makes. */
function pageFrom(file: string): ((nonce: string) => string) | undefined {
  if (!existsSync(file)) return undefined;
  const parts = readFileSync(file, 'utf8').split('<app-root');
  if (parts.length !== 2) throw new Error(`${file} has no <app-root> to put the nonce on`);
  return (nonce) => parts.join(`<app-root ngCspNonce="${nonce}"`);
}

export function sendPage(reply: FastifyReply, html: (nonce: string) => string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('Content-Security-Policy', pagePolicy(nonce))
    .header('Cache-Control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html(nonce));
}

function filesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(files.filter((file) => file !== 'index.html').map((file) => file.split(path.sep).join('/')));
}

/** The web application beside the API: its files, and its page for every address that is a page's. */
export async function serveWeb(fastify: FastifyInstance, folder: string, routes: () => Routes): Promise<void> {
  const files = filesIn(folder);
  const page = pageFrom(path.join(folder, 'index.html'));
  if (files.size > 0) await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

  fastify.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    if (isApi(request.url)) throw routes().missing(request);
    const name = request.params['*'];
    if (files.has(name)) {
      return HASHED.test(name)
        ? reply.sendFile(name, { maxAge: YEAR, immutable: true })
        : reply.header('Cache-Control', 'no-cache').sendFile(name, { cacheControl: false });
    }
    if (!page || path.extname(name) || !accepts(request)) throw new NotFound();
    return sendPage(reply, page);
  });
}

function accepts(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '*/*';
  return accept.includes('text/html') || accept.includes('*/*');
}
