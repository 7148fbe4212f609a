import { refuse, type Refusal } from './refusal.js';

/** For each status, the commands it accepts and the status each one leads to. Absent means forbidden. */
export type Lifecycle<Status extends string, Command extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Command, Status>>>>
>;

export function next<S extends string, C extends string>(lifecycle: Lifecycle<S, C>, status: S, command: C): S | undefined {
  return lifecycle[status][command];
}

/** The status that the command leads to. Reaching a forbidden move here is a bug: a rule should have refused it first. */
export function advance<S extends string, C extends string>(lifecycle: Lifecycle<S, C>, status: S, command: C): S {
  const to = next(lifecycle, status, command);
  if (to === undefined) throw new Error(`No '${command}' from '${status}'`);
  return to;
}

/** Refuses a command that the status does not accept: `<noun>.wrong-status` with the status. */
export function refuseMove<S extends string, C extends string>(
  noun: string,
  lifecycle: Lifecycle<S, C>,
  status: S,
  command: C,
): Refusal | undefined {
  return next(lifecycle, status, command) === undefined ? refuse(`${noun}.wrong-status`, { status }) : undefined;
}

/** Statuses that no walk from `start` reaches: empty in a sound lifecycle. */
export function unreachable<S extends string, C extends string>(lifecycle: Lifecycle<S, C>, start: S): S[] {
  const seen = new Set<S>([start]);
  const queue: S[] = [start];
  for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
    for (const to of Object.values<S | undefined>(lifecycle[status])) {
      if (to !== undefined && !seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
    }
  }
  return (Object.keys(lifecycle) as S[]).filter((status) => !seen.has(status));
}
