import { EventEmitter } from 'node:events';
import { Injectable, Logger as NestLogger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, parseCronItems, run, type CronItem, type JobHelpers, type Runner, type RunnerOptions, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Config } from '../../config.js';
import { Lifeline } from './lifeline.js';
import { Tasks, type Task } from './tasks.js';

/** Jobs of one process side by side: a long one must not hold up the mail. */
const AT_ONCE = 2;
const ORPHANS_MS = 5000;

const logger = new NestLogger('Worker');

/** What a failed job says may repeat what it was about: only its task and number are told, the cause stays with the job. */
const quiet = new Logger((scope) => (level, message) => {
  if (level === 'error') logger.error(`Job ${scope.jobId ?? '?'} (${scope.taskIdentifier ?? 'worker'}) failed`);
  else if (level === 'warning') logger.warn(message.slice(0, 200));
});

/** Runs the tasks in every API process: each job is done by one of them, also when its process dies on the way. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runners = new Set<Runner>();
  private readonly working = new Set<Promise<void>>();
  private orphans: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly tasks: Tasks,
    private readonly lifeline: Lifeline,
  ) {
    lifeline.onLife(() => this.begin());
  }

  get state(): 'running' | 'stopped' | 'elsewhere' {
    if (!this.config.worker) return 'elsewhere';
    return this.runners.size > 0 ? 'running' : 'stopped';
  }

  onApplicationBootstrap(): void {
    if (this.config.worker) this.orphans = setInterval(() => void this.freeOrphans(), ORPHANS_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.orphans);
    await this.lifeline.beforeApplicationShutdown();
    await Promise.all(this.working);
  }

  private async freeOrphans(): Promise<void> {
    await this.lifeline.freeOrphanedJobs().catch((error: unknown) => logger.warn(`Orphaned jobs stay for now: ${(error as Error).message}`));
  }

  private begin(): () => void {
    const over = new AbortController();
    const work = this.work(over.signal);
    this.working.add(work);
    void work.finally(() => this.working.delete(work));
    return () => over.abort();
  }

  /** A worker that stops by itself may leave a job taken: only with a new life does that become an orphan. */
  private async work(over: AbortSignal): Promise<void> {
    let runner: Runner | undefined;
    try {
      runner = await run(this.options());
      this.runners.add(runner);
      const { stop } = runner;
      over.addEventListener('abort', () => void stop().catch(() => undefined));
      if (over.aborted) await stop();
      await runner.promise;
    } catch (error) {
      logger.warn(`Stopped: ${(error as Error).message}`);
    }
    if (runner) this.runners.delete(runner);
    if (!over.aborted) await this.lifeline.renew();
  }

  private options(): RunnerOptions {
    const tasks = this.tasks.all();
    const events = new EventEmitter() as WorkerEvents;
    events.on('pool:create', ({ workerPool }) => void this.lifeline.vouchFor(workerPool.id).catch(() => this.lifeline.renew()));
    return {
      connectionString: this.config.migrationDatabaseUrl ?? this.config.databaseUrl,
      maxPoolSize: AT_ONCE + 2,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      logger: quiet,
      events,
      taskList: Object.fromEntries(tasks.map((task) => [task.name, handlerOf(task)])) as TaskList,
      parsedCronItems: parseCronItems(tasks.flatMap(cronOf)),
      // In batches, even of one: else a job that cannot be ticked off is a rejection that nobody handles, and ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
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
