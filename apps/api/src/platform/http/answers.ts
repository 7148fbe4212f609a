import { type Refusal } from '@centrale/kernel';
import { Problem } from './problem.js';

/** What a rule or a policy refused, in its own code and parameters. */
export class Refused extends Problem {
  constructor(refusal: Refusal, status: 403 | 409) {
    super(status, refusal.code, refusal.params);
  }
}

/** Absent, and invisible to whom asks: one answer, so that nobody learns which. */
export class NotFound extends Problem {
  constructor() {
    super(404, 'request.not-found');
  }
}

/** The row changed since it was read: the answer brings the present view along. */
export class Outdated extends Problem {
  constructor(current: object) {
    super(412, 'request.version-outdated', undefined, { current });
  }
}

/** Policy `see`: what may not be seen does not exist. */
export function reveal(refusal: Refusal | undefined): void {
  if (refusal) throw new NotFound();
}

/** A policy: who may. */
export function permit(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal, 403);
}

/** A rule: whether it can be done now. */
export function ensure(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal, 409);
}
