import { Injectable } from '@nestjs/common';
import { type HealthView } from '@centrale/platform';
import { Config } from '../../../config.js';
import { migrationNames } from '../../database/migration.js';
import { Reader } from '../../database/reader.js';
import { Worker } from '../../jobs/worker.js';

interface DatabaseState {
  readonly applied: readonly string[];
  readonly weakened: boolean;
}

@Injectable()
export class HealthService {
  private readonly expected = migrationNames();

  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly worker: Worker,
  ) {}

  async view(): Promise<HealthView> {
    const state = await this.database();
    const expected = await this.expected;
    const current = state !== undefined && expected.every((name) => state.applied.includes(name));
    return {
      status: current ? 'ready' : 'unavailable',
      demo: this.config.demo,
      checks: {
        database: state ? 'up' : 'down',
        migrations: state ? (current ? 'current' : 'pending') : 'unknown',
        worker: this.worker.state,
        guards: state ? (state.weakened ? 'weakened' : 'whole') : 'unknown',
      },
    };
  }

  private async database(): Promise<DatabaseState | undefined> {
    try {
      return await this.reader.one<DatabaseState>(
        `select coalesce((select json_agg(name) from migration), '[]') as applied,
           (select rolsuper from pg_roles where rolname = current_user)
             or exists (select from pg_namespace where nspname = 'centrale' and pg_has_role(current_user, nspowner, 'member')) as weakened`,
      );
    } catch {
      return undefined;
    }
  }
}
