import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config.js';

/** Class of the advisory locks; the second number stands for a worker. */
const ALIVE = 0x6c696665;
const CHANNEL = 'centrale_wake';
const PAUSE_MS = 1000;
/** Between taking its first job and being vouched for, a worker counts as alive. */
const BENEFIT_OF_DOUBT = '5 seconds';

/** Begins with a life and answers how to end with it. */
export type Living = () => () => void;

/**
 * One connection that stays. It hears when pollers should look, and holds a lock for each worker, by which other processes
 * know whose jobs nobody works on any more. A life is as long as the connection: after a lost one another begins, with new
 * workers, and what the old ones left taken is as orphaned as after the death of a process.
 */
@Injectable()
export class Lifeline implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Lifeline');
  private readonly listeners: (() => void)[] = [];
  private readonly living: Living[] = [];
  private readonly vouched = new Set<string>();
  private client: pg.Client | undefined;
  private stopped = false;
  private over: Promise<void> = Promise.resolve();

  constructor(private readonly config: Config) {}

  /** Called whenever somebody says that it is time to look, and at the beginning of each life. */
  onWake(listener: () => void): void {
    this.listeners.push(listener);
  }

  onLife(begin: Living): void {
    this.living.push(begin);
  }

  onApplicationBootstrap(): void {
    if (this.config.worker) this.over = this.stay();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.renew();
    await this.over;
  }

  /** Ends this life; another begins, unless the process is closing. */
  async renew(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  /** For as long as this life lasts, the worker's jobs are its own. */
  async vouchFor(worker: string): Promise<void> {
    this.vouched.add(worker);
    await this.client?.query('select pg_advisory_lock($1, hashtext($2))', [ALIVE, worker]);
  }

  /** Gives jobs back to the queue that nobody works on any more; the queue's own patience is four hours. */
  async freeOrphanedJobs(): Promise<void> {
    await this.client?.query(
      `select graphile_worker.force_unlock_workers(array_agg(orphan.locked_by)) from (
         select j.locked_by from graphile_worker.jobs j
         where j.locked_by <> all ($2::text[])
         group by j.locked_by
         having max(j.locked_at) < now() - interval '${BENEFIT_OF_DOUBT}' and pg_try_advisory_xact_lock($1, hashtext(j.locked_by))
       ) orphan having count(*) > 0`,
      [ALIVE, [...this.vouched]],
    );
  }

  private async stay(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.live();
      } catch (error) {
        this.logger.warn(`No connection: ${(error as Error).message}`);
      }
      if (!this.stopped) await delay(PAUSE_MS, undefined, { ref: false });
    }
  }

  /** Resolves when the connection ends. */
  private async live(): Promise<void> {
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
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
    const endings = this.living.map((begin) => begin());
    // What was said while nobody listened.
    this.wake();
    if (this.stopped) await client.end();
    await end;
    this.client = undefined;
    this.vouched.clear();
    for (const ending of endings) ending();
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }
}
