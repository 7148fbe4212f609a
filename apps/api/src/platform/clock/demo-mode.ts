import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config, ConfigError } from '../../config.js';
import { Reader } from '../database/reader.js';

/**
 * Whether this is a demo is a fact of the database, decided at its first migration. A process that was told otherwise
 * does not start: on a real database it would offer to sign in as anybody.
 */
@Injectable()
export class DemoMode implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  async onModuleInit(): Promise<void> {
    const [table] = await this.reader.query<{ found: boolean }>(`select to_regclass('centrale.installation') is not null as found`);
    if (!table?.found) throw new ConfigError(['The database of DATABASE_URL is empty: run the migrations first.']);
    const installation = await this.reader.one<{ demo: boolean }>('select demo from installation');
    if (installation?.demo === this.config.demo) return;
    const made = installation?.demo ? 'on' : 'off';
    throw new ConfigError([`DEMO must be "${made}": this database was made with DEMO=${made}, and that never changes.`]);
  }
}
