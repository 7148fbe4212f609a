import { Injectable } from '@nestjs/common';
import { type HealthView } from '@centrale/platform';
import { Config } from '../../../config.js';
import { DatabaseHealth, type DatabaseState } from '../../database/database-health.js';
import { Worker } from '../../jobs/worker.js';

/** What this process stands on. It can serve without a worker; not without a database that is what this version needs. */
@Injectable()
export class HealthService {
  constructor(
    private readonly config: Config,
    private readonly database: DatabaseHealth,
    private readonly worker: Worker,
  ) {}

  async view(): Promise<HealthView> {
    const state = await this.database.check().catch((): DatabaseState | undefined => undefined);
    return {
      status: state?.migrations === 'current' ? 'ready' : 'unavailable',
      demo: this.config.demo,
      checks: {
        database: state ? 'up' : 'down',
        migrations: state?.migrations ?? 'unknown',
        worker: this.worker.state,
        guards: state?.guards ?? 'unknown',
      },
    };
  }
}
