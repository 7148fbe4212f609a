import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** So many in so many seconds; the bucket is full at the start. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
}

/** What the process was told, parsed once. The class is also the injection token. */
export class Config {
  readonly port!: number;
  readonly host!: string;
  /** Origin under which people reach the product ('https://centrale.example'), for links in mails. */
  readonly publicUrl!: string;
  /** Addresses or networks whose forwarded headers count. */
  readonly trustedProxy!: readonly string[];
  /** The application's role. */
  readonly databaseUrl!: string;
  /** The owner's role; without it migrations and jobs use the application's and readiness says so. */
  readonly migrationDatabaseUrl!: string | undefined;
  readonly databasePool!: number;
  readonly dataDir!: string;
  readonly webDir!: string;
  readonly demo!: boolean;
  readonly smtpUrl!: string | undefined;
  readonly mailFrom!: string;
  readonly sessionHours!: number;
  /** How long a sign-in counts as fresh, for what asks a fresh one (P10). */
  readonly freshMinutes!: number;
  /** 32 bytes that seal offers; outside the database on purpose. */
  readonly offerSealKey!: Buffer;
  readonly logLevel!: LogLevel;
  readonly bodyBytes!: number;
  readonly uploadBytes!: number;
  /** Per address, and per session. */
  readonly requestRate!: Rate;
  /** Per address, for what visitors send without an account. */
  readonly publicPostRate!: Rate;
  /** Whether this process runs jobs. */
  readonly worker!: boolean;
  /** Answers say how many statements they took; for tests only. */
  readonly countStatements!: boolean;
}

/** Says everything that is wrong at once, so that it is mended in one go. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(['The configuration is not right:', ...mistakes.map((mistake) => `  - ${mistake}`)].join('\n'));
  }
}

const KEY_BYTES = 32;

type Environment = Readonly<Record<string, string | undefined>>;

class Reading {
  readonly mistakes: string[] = [];
  constructor(private readonly environment: Environment) {}

  /** An empty value counts as absent: compose files pass `NAME=` on for what is not set. */
  text(name: string): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      this.mistakes.push(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
    }
    return value;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (text !== 'on' && text !== 'off') this.mistakes.push(`${name} must be "on" or "off", not "${text}".`);
    return text === 'on';
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const found = choices.find((choice) => choice === text);
    if (!found) this.mistakes.push(`${name} must be one of ${choices.join(', ')}, not "${text}".`);
    return found ?? fallback;
  }

  /** The value itself is not repeated in the message: it may hold a password. */
  url(name: string, protocols: readonly string[]): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const protocol = URL.canParse(text) ? new URL(text).protocol : undefined;
    if (!protocol || !protocols.includes(protocol)) {
      this.mistakes.push(`${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    }
    return text;
  }

  addresses(name: string): string[] {
    const list = (this.text(name) ?? '').split(',').map((part) => part.trim()).filter(Boolean);
    for (const entry of list) {
      if (isNetwork(entry) || ['loopback', 'linklocal', 'uniquelocal'].includes(entry)) continue;
      this.mistakes.push(`${name} must list addresses or networks (10.0.0.0/8), separated by commas; "${entry}" is neither.`);
    }
    return list;
  }

  key(name: string): Buffer | undefined {
    const text = this.text(name);
    const bytes = text === undefined ? undefined : Buffer.from(text, 'base64');
    if (bytes && bytes.length !== KEY_BYTES) this.mistakes.push(`${name} must be ${KEY_BYTES} bytes in base64.`);
    return bytes;
  }
}

function isNetwork(entry: string): boolean {
  const [address = '', bits = '0', ...more] = entry.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && /^\d+$/.test(bits) && Number(bits) <= most && more.length === 0;
}

/** The folder that holds the workspace, whether this runs from `src` or from `dist`. */
function workspaceRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'nx.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}

/** Made at the first start, and only once when several processes start together: linking fails when the file is there. */
function readSealKey(file: string): Buffer {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new ConfigError([`${file} does not hold 32 bytes in base64: restore it from the backup, offers cannot be opened without it.`]);
  return key;
}

/** Where it is reached. */
function reach(read: Reading, demo: boolean) {
  const port = read.integer('PORT', 3000, 0, 65_535);
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`;
  return {
    port,
    host: read.text('HOST') ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: URL.canParse(publicUrl) ? new URL(publicUrl).origin : publicUrl,
    trustedProxy: Object.freeze(read.addresses('TRUSTED_PROXY')),
  };
}

/** What it keeps things in. */
function stores(read: Reading) {
  const root = workspaceRoot();
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (!databaseUrl) read.mistakes.push('DATABASE_URL is missing: the address of the application\'s Postgres role. "npm start" sets it by itself.');
  return {
    databaseUrl: databaseUrl ?? '',
    migrationDatabaseUrl: read.url('MIGRATION_DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePool: read.integer('DATABASE_POOL', 10, 2, 200),
    dataDir: path.resolve(read.text('DATA_DIR') ?? path.join(root, '.data')),
    webDir: path.resolve(read.text('WEB_DIR') ?? path.join(root, 'apps/web/dist/browser')),
  };
}

/** How much of what it lets through. */
const limits = (read: Reading) => ({
  sessionHours: read.integer('SESSION_HOURS', 10, 1, 24 * 30),
  freshMinutes: read.integer('FRESH_MINUTES', 15, 1, 60),
  bodyBytes: 1024 * 1024,
  uploadBytes: read.integer('UPLOAD_MAX_MB', 25, 1, 1024) * 1024 * 1024,
  requestRate: Object.freeze({ count: read.integer('RATE_LIMIT', 300, 1, 1_000_000), seconds: 10 }),
  publicPostRate: Object.freeze({ count: read.integer('RATE_LIMIT_PUBLIC_POST', 30, 1, 1_000_000), seconds: 60 }),
});

/**
 * Reads the environment once.
 * @throws ConfigError listing every mistake
 */
export function parseConfig(environment: Environment = process.env): Readonly<Config> {
  const read = new Reading(environment);
  const demo = read.flag('DEMO', true);
  const settings = {
    demo,
    ...reach(read, demo),
    ...stores(read),
    ...limits(read),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM') ?? 'Centrale <no-reply@centrale.example>',
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
    worker: read.flag('WORKER', true),
    countStatements: read.text('NODE_ENV') === 'test',
  };
  const givenKey = read.key('OFFER_SEAL_KEY');
  if (read.mistakes.length > 0) throw new ConfigError(read.mistakes);
  const offerSealKey = givenKey ?? readSealKey(path.join(settings.dataDir, 'keys', 'offer-seal.key'));
  return Object.freeze(Object.assign(new Config(), settings, { offerSealKey } satisfies Partial<Config>));
}
