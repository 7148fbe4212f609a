import { createHash, randomBytes } from 'node:crypto';

/** Of the link in a letter: only the hash is kept. */
export interface LinkToken {
  readonly token: string;
  readonly hash: Buffer;
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export function newToken(): LinkToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}
