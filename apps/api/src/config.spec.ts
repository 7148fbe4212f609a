import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, parseConfig } from './config.js';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(path.join(tmpdir(), 'centrale-config-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const given = (settings: Record<string, string> = {}) => ({ DATABASE_URL: 'postgres://app:secret@db/centrale', DATA_DIR: dataDir, ...settings });
const mistakes = (settings: Record<string, string | undefined>): readonly string[] => {
  try {
    parseConfig({ ...given(), ...settings });
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
};

describe('the configuration', () => {
  it('needs no more than a database', () => {
    const config = parseConfig(given());
    expect(config).toMatchObject({ port: 3000, demo: true, host: '127.0.0.1', publicUrl: 'http://localhost:3000', trustedProxy: [], sessionHours: 10, worker: true, countStatements: false });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('listens to everybody only when it is no demo, or when told to', () => {
    expect(parseConfig(given({ DEMO: 'off' })).host).toBe('0.0.0.0');
    expect(parseConfig(given({ HOST: '0.0.0.0' })).host).toBe('0.0.0.0');
  });

  it('takes an empty value for none', () => {
    expect(parseConfig(given({ PORT: '', SMTP_URL: ' ', MIGRATION_DATABASE_URL: '' }))).toMatchObject({ port: 3000, smtpUrl: undefined, migrationDatabaseUrl: undefined });
  });

  it('says everything that is wrong at once', () => {
    const found = mistakes({ PORT: '99999', DEMO: 'yes', LOG_LEVEL: 'loud', DATABASE_URL: undefined, TRUSTED_PROXY: '10.0.0.0/8,proxy', SESSION_HOURS: '0', OFFER_SEAL_KEY: 'short', PUBLIC_URL: 'centrale' });
    for (const name of ['PORT', 'DEMO', 'LOG_LEVEL', 'DATABASE_URL', 'TRUSTED_PROXY', 'SESSION_HOURS', 'OFFER_SEAL_KEY', 'PUBLIC_URL']) {
      expect(found.filter((mistake) => mistake.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(found).toHaveLength(8);
  });

  it.each(['1.5', '-1', '0x10', '1e3', ' '.repeat(2) + 'ten'])('takes no %s for a port', (PORT) => {
    expect(mistakes({ PORT })).toEqual([expect.stringContaining('PORT must be a whole number')]);
  });

  it('repeats no address that may hold a password', () => {
    expect(mistakes({ DATABASE_URL: 'mysql://app:secret@db', SMTP_URL: 'smtp//user:secret@mail' }).join()).not.toContain('secret');
  });

  it.each(['127.0.0.1', '10.0.0.0/8, 192.168.1.7', '::1', 'fd00::/8', 'loopback'])('trusts a proxy at %s', (TRUSTED_PROXY) => {
    expect(mistakes({ TRUSTED_PROXY })).toEqual([]);
  });

  it.each(['10.0.0.0/33', '10.0.0', 'proxy.internal', '::1/129', '10.0.0.0/8/8x'])('trusts no proxy at %s', (TRUSTED_PROXY) => {
    expect(mistakes({ TRUSTED_PROXY })).toHaveLength(1);
  });

  it('keeps only the origin of the public address', () => {
    expect(parseConfig(given({ PUBLIC_URL: 'https://centrale.example/start?x' })).publicUrl).toBe('https://centrale.example');
  });
});

describe('the key that seals offers', () => {
  const file = () => path.join(dataDir, 'keys', 'offer-seal.key');

  it('is made once, for this process alone to read', () => {
    const first = parseConfig(given()).offerSealKey;
    expect(first).toHaveLength(32);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file())).mode & 0o777).toBe(0o700);
    expect(parseConfig(given()).offerSealKey.equals(first)).toBe(true);
  });

  it('is the given one where one is given, and then no file is made', () => {
    const OFFER_SEAL_KEY = Buffer.alloc(32, 7).toString('base64');
    expect(parseConfig(given({ OFFER_SEAL_KEY })).offerSealKey).toEqual(Buffer.alloc(32, 7));
    expect(existsSync(file())).toBe(false);
  });

  it('is not replaced when its file is damaged: offers would be lost', () => {
    parseConfig(given());
    chmodSync(file(), 0o600);
    writeFileSync(file(), 'cut');
    expect(() => parseConfig(given())).toThrow(/restore it from the backup/);
    expect(readFileSync(file(), 'utf8')).toBe('cut');
  });
});
