import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { once } from '../idempotency/once.js';
import { explain, isConflict, isConnectionLoss } from './failures.js';
import { poolOf } from './pool.js';
import { Tables } from './rows.js';
import { Tx } from './tx.js';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/** Work that happens wholly or not at all. It may be done again after a conflict, so it touches nothing but `tx`. */
@Injectable()
export class Transactions {
  private readonly tables: Tables;

  constructor(private readonly dataSource: DataSource) {
    this.tables = new Tables(dataSource);
  }

  /**
   * One command of a person: the same idempotency key has one effect, however often and however parallel it is sent.
   * What `work` answers is stored for replays: ids, hashes and instants only.
   */
  command<T extends object>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run((tx) => once(tx, () => work(tx)));
  }

  /** The same without idempotency: autosave, session, jobs. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!isConflict(error) || attempt === ATTEMPTS) throw explain(error);
        // Two that met must not meet again: each waits a different while.
        await delay(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await poolOf(this.dataSource).connect();
    let broken: unknown;
    try {
      await client.query('begin');
      const result = await work(new Tx(client, this.tables));
      const { command } = await client.query('commit');
      // Postgres answers COMMIT of a failed transaction with ROLLBACK, and no error.
      if (command !== 'COMMIT') throw new Error('The work went on after a failed statement: nothing was kept');
      return result;
    } catch (error) {
      broken = await giveUp(client, error);
      throw error;
    } finally {
      client.release(broken !== undefined);
    }
  }
}

/** Rolls back; answers why the connection cannot go back to the pool, if so. */
async function giveUp(client: PoolClient, error: unknown): Promise<unknown> {
  if (isConnectionLoss(error)) return error;
  try {
    await client.query('rollback');
    return undefined;
  } catch (failure) {
    return failure;
  }
}
