import { ConfigError, parseConfig } from './config.js';
import { migrate, MigrationRefused } from './platform/database/migration.js';

/** Run before the API starts, as the owner; once, however many API processes there are. */
async function main(): Promise<void> {
  process.stdout.write(`${await migrate(parseConfig())}\n`);
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof MigrationRefused;
  process.stderr.write(`${expected || !(error instanceof Error) ? String((error as Error).message) : error.stack}\n`);
  process.exitCode = 1;
});
