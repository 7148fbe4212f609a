import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config.js';

/** Class of advisory locks; the second number is the process. */
const ALIVE = 0x6c696665;
const CHANNEL = 'centrale_wake';
const PAUSE_MS = 1000;

/**
 * One connection that stays. It hears when pollers should look, and holds a lock for as long as this process lives, by
 * which the others know whose jobs have lost their worker.
 */
@Injectable()
export class Lifeline {
  /** Names this process. */
  readonly process = randomInt(1, 2 ** 31 - 1);
  private readonly logger = new Logger('Lifeline');
  private readonly listeners: (() => void)[] = [];
  private client: pg.Client | undefined;
  private stopped = true;
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly config: Config) {}

  onWake(listener: () => void): void {
    this.listeners.push(listener);
  }

  start(): void {
    this.stopped = false;
    this.ended = this.stay();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
    await this.ended;
  }

  /** Gives the jobs of processes that are gone back to the queue; the queue's own patience is four hours. */
  async freeOrphanedJobs(): Promise<void> {
    await this.client?.query(
      `select graphile_worker.force_unlock_workers(array_agg(orphan.locked_by)) from (
         select distinct j.locked_by from graphile_worker.jobs j
         where j.locked_by ~ '^centrale-[0-9]+-' and split_part(j.locked_by, '-', 2)::int <> $2
           and pg_try_advisory_xact_lock($1, split_part(j.locked_by, '-', 2)::int)
       ) orphan having count(*) > 0`,
      [ALIVE, this.process],
    );
  }

  private async stay(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.hold();
      } catch (error) {
        this.logger.warn(`Lost: ${(error as Error).message}`);
      }
      this.client = undefined;
      if (!this.stopped) await delay(PAUSE_MS, undefined, { ref: false });
    }
  }

  /** Resolves when the connection ends. */
  private async hold(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.migrationDatabaseUrl ?? this.config.databaseUrl,
      application_name: 'centrale lifeline',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    const end = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined);
    client.on('notification', () => this.wake());
    await client.connect();
    this.client = client;
    await client.query('select pg_advisory_lock($1, $2)', [ALIVE, this.process]);
    await client.query(`listen ${CHANNEL}`);
    // What was said while nobody listened.
    this.wake();
    if (this.stopped) await client.end();
    await end;
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }
}
