import type {} from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const SESSION = 'centrale_session';
/** Says to the page, not to us, that asking who is signed in is worth a request. */
const SIGNED_IN = 'centrale_signed_in';

/** What a session cookie may look like; anything else is no session and asks nothing of the database. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function sessionToken(request: FastifyRequest): string | undefined {
  const token = request.cookies[SESSION];
  return token && TOKEN.test(token) ? token : undefined;
}

export function setSessionCookies(request: FastifyRequest, reply: FastifyReply, token: string, expiresAt: Date): void {
  const options = { path: '/', sameSite: 'lax', secure: request.protocol === 'https', expires: expiresAt } as const;
  void reply.setCookie(SESSION, token, { ...options, httpOnly: true });
  void reply.setCookie(SIGNED_IN, '1', options);
}

export function clearSessionCookies(request: FastifyRequest, reply: FastifyReply): void {
  const options = { path: '/', sameSite: 'lax', secure: request.protocol === 'https' } as const;
  void reply.clearCookie(SESSION, { ...options, httpOnly: true });
  void reply.clearCookie(SIGNED_IN, options);
}
