import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../../config.js';
import { Transactions } from '../database/transactions.js';
import { type Tx } from '../database/tx.js';
import { Lifeline } from './lifeline.js';

const INTERVAL_MS = 5000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** A table with `id` and `next_check_at` (business time): the instant from which time asks something of a row. */
export interface DueRows {
  readonly table: string;
  /** The row is locked. Does what time asks and stores the next `next_check_at`, or null. */
  readonly handle: (tx: Tx, id: string) => Promise<void>;
}

interface Setback {
  readonly times: number;
  readonly until: number;
}

/**
 * Time decides, the poller only carries out: rows are taken one by one, each by one process. While it sleeps nothing
 * opens early, since every gate asks the clock itself.
 */
@Injectable()
export class Poller implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Poller');
  private readonly tables: DueRows[] = [];
  /** Outside every request: what time does has no actor, also when a request moved the demo's clock. */
  private readonly outside = new AsyncResource('Poller');
  private readonly setbacks = new Map<string, Setback>();
  private asked = false;
  private stopped = false;
  private round: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    lifeline: Lifeline,
  ) {
    lifeline.onWake(() => void this.look());
  }

  register(rows: DueRows): void {
    this.tables.push(rows);
  }

  onApplicationBootstrap(): void {
    if (this.config.worker) this.timer = setInterval(() => void this.look(), INTERVAL_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.round;
  }

  /** Takes everything that is due now; resolves when this process finds nothing more. */
  look(): Promise<void> {
    this.asked = true;
    this.round ??= this.outside.runInAsyncScope(() => this.rounds()).finally(() => (this.round = undefined));
    return this.round;
  }

  private async rounds(): Promise<void> {
    while (this.asked && !this.stopped) {
      this.asked = false;
      for (const rows of this.tables) await this.takeAll(rows);
    }
  }

  private async takeAll(rows: DueRows): Promise<void> {
    try {
      while (!this.stopped && (await this.takeOne(rows)));
    } catch (error) {
      this.logger.warn(`${rows.table} is left for later: ${(error as Error).message}`);
    }
  }

  /** False when nothing is due. A row that fails is left alone for a while, longer each time, so that it holds up no other. */
  private async takeOne({ table, handle }: DueRows): Promise<boolean> {
    let taken: string | undefined;
    try {
      return await this.transactions.run(async (tx) => {
        const row = await this.lockDue(tx, table);
        taken = row?.id;
        if (!row) return false;
        await handle(tx, row.id);
        const unmoved = await tx.one(`select from ${table} where id = $1 and next_check_at::text = $2`, [row.id, row.due]);
        if (unmoved) throw new Error('its next check was not moved');
        this.setbacks.delete(row.id);
        return true;
      });
    } catch (error) {
      if (!taken) throw error;
      const times = (this.setbacks.get(taken)?.times ?? 0) + 1;
      this.setbacks.set(taken, { times, until: Date.now() + Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** times) });
      this.logger.error(`${table} ${taken}: ${(error as Error).message}`);
      return true;
    }
  }

  private lockDue(tx: Tx, table: string): Promise<{ id: string; due: string } | undefined> {
    const now = Date.now();
    const resting = [...this.setbacks].filter(([, { until }]) => until > now).map(([id]) => id);
    return tx.one(
      `select id, next_check_at::text as due from ${table} where next_check_at <= (select centrale.now()) and id <> all ($1::uuid[])
       order by next_check_at, id limit 1 for update skip locked`,
      [resting],
    );
  }
}
