import { type FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * A page of another origin may not have its visitor's browser change anything here. Browsers say where a request comes
 * from; a script says neither, and has no visitor's cookie to abuse.
 * @throws Problem 403 `request.cross-site`
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreignSite = site !== undefined && !OWN_SITES.has(String(site));
  const ownOrigins = [`${request.protocol}://${request.host}`, publicUrl];
  const foreignOrigin = origin !== undefined && !ownOrigins.includes(origin.toLowerCase());
  if (foreignSite || foreignOrigin) throw new Problem(403, 'request.cross-site');
}
