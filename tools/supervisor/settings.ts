import path from 'node:path';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly demo: 'on' | 'off';
  /** Set when an own server is used: then nothing embedded starts. */
  readonly databaseUrl: string | undefined;
  readonly migrationDatabaseUrl: string | undefined;
}

/** What ends the start with a message for people; the message is all they see. */
export class Refused extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const given = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;

/** Reads what the supervisor itself needs. The API checks all of its configuration on its own. */
export function readSettings(env: Environment): Settings {
  const port = Number(given(env, 'PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refused(`PORT must be a number from 1 to 65535, not "${env['PORT']}".`);
  const demo = given(env, 'DEMO') ?? 'on';
  if (demo !== 'on' && demo !== 'off') throw new Refused(`DEMO must be "on" or "off", not "${demo}".`);
  const databaseUrl = given(env, 'DATABASE_URL');
  const migrationDatabaseUrl = given(env, 'MIGRATION_DATABASE_URL');
  if (migrationDatabaseUrl && !databaseUrl) throw new Refused('MIGRATION_DATABASE_URL is set, DATABASE_URL is not: set both for an own server, or neither.');
  return {
    port,
    host: given(env, 'HOST') ?? '127.0.0.1',
    dataDir: path.resolve(root, given(env, 'DATA_DIR') ?? '.data'),
    demo,
    databaseUrl,
    migrationDatabaseUrl,
  };
}

/** Where a person opens it: a server that listens everywhere is reached on this machine by its loopback address. */
export const addressOf = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
