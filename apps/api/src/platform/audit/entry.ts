import { createHash, randomBytes } from 'node:crypto';

/** The kind of dossier that a chain belongs to; the words are the contexts' own. */
export type DossierType = string;

export type Fact = string | number | boolean | null;
/** What an entry tells: ids, numbers, instants and hashes. */
export type Facts = Readonly<Record<string, Fact | readonly Fact[] | Readonly<Record<string, Fact>>>>;

/** A person's value so that it can be proven later, while its salt is kept, and not read. */
export function personalHash(value: string, salt = randomBytes(16).toString('hex')): { salt: string; hash: string } {
  return { salt, hash: createHash('sha256').update(`${salt}\n${value}`).digest('hex') };
}
