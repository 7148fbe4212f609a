import { as, run, until } from './platform.js';
import { type World } from './world.js';

/**
 * Sends while another transaction holds what the statements touch, and lets that one commit once the sender waits for it:
 * what is answered was decided on the row as the other left it. Fails when nobody ever waits.
 */
export function behind<T>(world: World, statements: string, params: unknown[], send: () => Promise<T>): Promise<T> {
  return as(world.database.superuserUrl, async (rival) => {
    await rival.query('begin');
    // Guards that ask for an audit entry are about people's commands, not about this one.
    await rival.query('set local session_replication_role = replica');
    await rival.query(statements, params);
    const answer = send();
    await until(async () => (await waiting(world)) > 0, 'somebody who waits for the lock');
    await rival.query('commit');
    return answer;
  });
}

async function waiting(world: World): Promise<number> {
  const [row] = await run<{ n: number }>(
    world.database.superuserUrl,
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row!.n;
}
