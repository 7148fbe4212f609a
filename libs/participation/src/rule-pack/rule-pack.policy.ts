import { holds, needsRole, type Policy } from '@centrale/kernel';

/** Rule sets are kept by the service: its contract manager and administrator. */
const keeper: Policy<null> = (actor) => (holds(actor, ['contractManager', 'administrator']) ? undefined : needsRole('contractManager'));

export const packPolicy = { draft: keeper, activate: keeper, discard: keeper } satisfies Record<string, Policy<null>>;
