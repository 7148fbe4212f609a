import { Injectable } from '@nestjs/common';

/** One job as its task sees it. It may be done twice when a process dies in between: do what is already done again, harmlessly. */
export interface Job {
  readonly payload: Readonly<Record<string, unknown>>;
  /** No further attempt follows when this one fails. */
  readonly lastAttempt: boolean;
  /** As the owner: for what the application may not, such as clearing away. */
  readonly asOwner: <R extends object>(sql: string, params?: unknown[]) => Promise<R[]>;
}

export interface Task {
  readonly name: string;
  readonly run: (job: Job) => Promise<void>;
  /** When it runs by itself, as in a crontab, in UTC and real time; once however many processes there are. */
  readonly schedule?: string;
}

/** Features name their tasks here while they are set up; `tx.enqueue(name, payload)` asks for one. */
@Injectable()
export class Tasks {
  private readonly known = new Map<string, Task>();

  register(task: Task): void {
    if (this.known.has(task.name)) throw new Error(`Two tasks are called '${task.name}'`);
    this.known.set(task.name, task);
  }

  all(): readonly Task[] {
    return [...this.known.values()];
  }
}
