import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { type AuditFaultView, type LatestAuditCheckView } from '@centrale/platform';
import { newId } from '../database/ids.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { Tasks, type Job } from '../jobs/tasks.js';
import { AuditVerification } from './audit-verification.js';

/** Verifying everything takes as long as there is history: it is asked, done by a worker, and read afterwards. */
@Injectable()
export class AuditChecks implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: Reader,
    private readonly verification: AuditVerification,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'audit-check', run: (job) => this.check(job), schedule: '23 2 * * *' });
    this.tasks.register({ name: 'audit-root', run: (job) => this.publishRoot(job), schedule: '0 * * * *' });
  }

  ask(actor: Actor): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const id = newId();
      const now = await tx.now();
      await tx.query('insert into audit_check (id, asked_by) values ($1, $2)', [id, actor.personId]);
      await tx.enqueue('audit-check', { checkId: id });
      return { id, at: now.toISOString() };
    });
  }

  async latest(): Promise<LatestAuditCheckView> {
    const row = await this.reader.one<{ id: string; startedAt: Date; finishedAt: Date | null; faults: AuditFaultView[] }>(
      `select id, started_at as "startedAt", finished_at as "finishedAt", faults from audit_check order by started_at desc, id desc limit 1`,
    );
    return { check: row ? { ...row, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null } : null };
  }

  private async check({ payload }: Job): Promise<void> {
    const id = typeof payload['checkId'] === 'string' ? payload['checkId'] : newId();
    await this.transactions.run((tx) => tx.query('insert into audit_check (id) values ($1) on conflict do nothing', [id]));
    const faults = await this.verification.everything();
    await this.transactions.run((tx) =>
      tx.query('update audit_check set finished_at = clock_timestamp(), faults = $2 where id = $1', [id, JSON.stringify(faults)]),
    );
  }

  /** Only the owner publishes: a role that writes entries must not say what they add up to. */
  private async publishRoot({ asOwner }: Job): Promise<void> {
    await asOwner('select centrale.publish_audit_root()');
  }
}
