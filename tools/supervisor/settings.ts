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
  return {
    port: readPort(given(env, 'PORT') ?? '3000'),
    host: given(env, 'HOST') ?? '127.0.0.1',
    dataDir: path.resolve(root, given(env, 'DATA_DIR') ?? '.data'),
    demo: readDemo(given(env, 'DEMO') ?? 'on'),
    ...readServer(given(env, 'DATABASE_URL'), given(env, 'MIGRATION_DATABASE_URL')),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refused(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}

function readDemo(text: string): 'on' | 'off' {
  if (text !== 'on' && text !== 'off') throw new Refused(`DEMO must be "on" or "off", not "${text}".`);
  return text;
}

function readServer(databaseUrl: string | undefined, migrationDatabaseUrl: string | undefined): Pick<Settings, 'databaseUrl' | 'migrationDatabaseUrl'> {
  if (migrationDatabaseUrl && !databaseUrl) throw new Refused('MIGRATION_DATABASE_URL is set, DATABASE_URL is not: set both for an own server, or neither.');
  return { databaseUrl, migrationDatabaseUrl };
}

/** Where a person opens it: a server that listens everywhere is reached on this machine by its loopback address. */
export const addressOf = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
