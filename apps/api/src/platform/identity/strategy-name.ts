import { randomUUID } from 'node:crypto';
import passport, { type Strategy } from 'passport';

/**
 * Makes a strategy known to passport under a name of its own, since names are shared by all applications of a process.
 * By name only: of a named strategy passport makes a copy for each request, and one that is handed over as an object
 * would answer one request with the person of another.
 */
export function strategyName(strategy: Strategy): string {
  const name = `${strategy.name ?? 'strategy'}-${randomUUID()}`;
  passport.use(name, strategy);
  return name;
}
