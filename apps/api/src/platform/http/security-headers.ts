import helmet from '@fastify/helmet';
import { type FastifyInstance } from 'fastify';

/** Nothing is loaded from elsewhere, nothing inline runs, styles only with this answer's nonce. */
export const pagePolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** For what is no page: data, files, errors. */
export const NOTHING_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics', 'display-capture', 'publickey-credentials-get']
  .map((feature) => `${feature}=()`)
  .join(', ');

const YEAR_SECONDS = 31_536_000;

export async function setSecurityHeaders(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    global: true,
    contentSecurityPolicy: false,
    // Only said where it is true: on plain http it would lock people out of a demo.
    strictTransportSecurity: false,
    // With `no-referrer` browsers send `Origin: null`, which is what a foreign page looks like.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('Content-Security-Policy', NOTHING_POLICY).header('Permissions-Policy', PERMISSIONS);
    if (request.protocol === 'https') void reply.header('Strict-Transport-Security', `max-age=${YEAR_SECONDS}; includeSubDomains`);
    done();
  });
}
