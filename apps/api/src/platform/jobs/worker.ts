import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger as NestLogger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, parseCronItems, run, type CronItem, type JobHelpers, type Runner, type RunnerOptions, type TaskList } from 'graphile-worker';
import { Config } from '../../config.js';
import { Lifeline } from './lifeline.js';
import { Tasks, type Task } from './tasks.js';

/** Jobs of one process side by side: a long one must not hold up the mail. */
const LANES = 2;
const RESTART_MS = 2000;
const ORPHANS_MS = 30_000;

const logger = new NestLogger('Worker');

/** What a failed job says may repeat what it was about: only its task and number are told, the cause stays with the job. */
const quiet = new Logger((scope) => (level, message) => {
  if (level === 'error') logger.error(`Job ${scope.jobId ?? '?'} (${scope.taskIdentifier ?? 'worker'}) failed`);
  else if (level === 'warning') logger.warn(message.slice(0, 200));
});

/** Runs the tasks in every API process: each job is done by one of them, also when its process dies on the way. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runners = new Map<number, Runner>();
  private lanes: Promise<void>[] = [];
  private stopping = new AbortController();
  private orphans: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly tasks: Tasks,
    private readonly lifeline: Lifeline,
  ) {}

  get state(): 'running' | 'stopped' | 'elsewhere' {
    if (!this.config.worker) return 'elsewhere';
    return this.runners.size === LANES ? 'running' : 'stopped';
  }

  onApplicationBootstrap(): void {
    if (!this.config.worker) return;
    this.lanes = Array.from({ length: LANES }, (_, lane) => this.keepRunning(lane));
    this.lifeline.onWake(() => void this.freeOrphans());
    this.orphans = setInterval(() => void this.freeOrphans(), ORPHANS_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.orphans);
    await Promise.all([...this.runners.values()].map((runner) => runner.stop().catch(() => undefined)));
    await Promise.all(this.lanes);
  }

  private async freeOrphans(): Promise<void> {
    await this.lifeline.freeOrphanedJobs().catch((error: unknown) => logger.warn(`Orphaned jobs stay for now: ${(error as Error).message}`));
  }

  private async keepRunning(lane: number): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const runner = await run(this.options(lane));
        this.runners.set(lane, runner);
        if (this.stopping.signal.aborted) await runner.stop();
        await runner.promise;
      } catch (error) {
        logger.warn(`Stopped: ${(error as Error).message}`);
      }
      this.runners.delete(lane);
      await delay(RESTART_MS, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** `workerId` is known to the queue but not to its types. */
  private options(lane: number): RunnerOptions & { workerId: string } {
    const tasks = this.tasks.all();
    return {
      connectionString: this.config.migrationDatabaseUrl ?? this.config.databaseUrl,
      maxPoolSize: 4,
      concurrency: 1,
      workerId: `centrale-${this.lifeline.process}-${lane}`,
      noHandleSignals: true,
      logger: quiet,
      taskList: Object.fromEntries(tasks.map((task) => [task.name, handlerOf(task)])) as TaskList,
      parsedCronItems: lane === 0 ? parseCronItems(tasks.flatMap(cronOf)) : [],
    };
  }
}

const cronOf = ({ name, schedule }: Task): CronItem[] => (schedule ? [{ task: name, match: schedule, identifier: name, options: { jobKey: name } }] : []);

const handlerOf = (task: Task) => (payload: unknown, { job, query }: JobHelpers) =>
  task.run({
    payload: (payload ?? {}) as Readonly<Record<string, unknown>>,
    lastAttempt: job.attempts >= job.max_attempts,
    asOwner: async (sql, params) => (await query<never>(sql, params)).rows,
  });
