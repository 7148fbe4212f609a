import { type Language, type Role } from '@centrale/kernel';
import { type PoolClient, type QueryResultRow } from 'pg';
import { personalHash, type DossierType, type Facts } from '../audit/entry.js';
import { NotFound } from '../http/answers.js';
import { requestContext } from '../http/request-context.js';
import { type Appointment } from '../mail/appointment.js';
import { prepared } from './driver.js';
import { type EntityClass, type Tables } from './rows.js';

export interface Entry {
  readonly dossier: DossierType;
  readonly id: string;
  readonly command: string;
  /** Ids, numbers, instants and hashes; never a name, an address or a text that somebody wrote. */
  readonly facts?: Facts;
  /** Values of a person that must be provable but not readable: the entry keeps a salted hash under the same name. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** Who hears of something, and what. The words are found by `kind` when it is sent, in the recipient's language. */
export interface Notice {
  readonly personIds?: readonly string[];
  /** Everybody who holds one of the roles there now; without roles, every member. */
  readonly organisationId?: string;
  readonly roles?: readonly Role[];
  /** Somebody without an account: a letter, nothing in the product. */
  readonly address?: { readonly email: string; readonly language: Language };
  readonly kind: string;
  readonly dossier: DossierType;
  readonly dossierId: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Comes with the letter, for its reader's calendar. */
  readonly calendar?: Appointment;
}

/** The only door to the database inside a command. */
export class Tx {
  constructor(
    private readonly client: PoolClient,
    private readonly tables: Tables,
  ) {}

  /** The row, held until the end of the transaction. @throws NotFound */
  lock<E extends object>(entity: EntityClass<E>, id: string): Promise<E> {
    return this.locked(entity, id, 'update');
  }

  /** The row, kept from changing but shared with others who only need that too. @throws NotFound */
  lockShared<E extends object>(entity: EntityClass<E>, id: string): Promise<E> {
    return this.locked(entity, id, 'share');
  }

  async query<R extends object>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    const { rows } = await this.client.query<R & QueryResultRow>(prepared(sql, params));
    return rows;
  }

  async one<R extends object>(sql: string, params?: readonly unknown[]): Promise<R | undefined> {
    const [row] = await this.query<R>(sql, params);
    return row;
  }

  async insert<E extends object>(entity: EntityClass<E>, row: Partial<E>): Promise<void> {
    const { text, values } = this.tables.of(entity).insertion(row);
    await this.client.query(prepared(text, values));
  }

  /** Changes exactly one row: anything else is a bug, since the command holds its lock. */
  async update<E extends object>(entity: EntityClass<E>, id: string, patch: Partial<E>): Promise<void> {
    const { text, values } = this.tables.of(entity).change(id, patch);
    const { rowCount } = await this.client.query(prepared(text, values));
    if (rowCount !== 1) throw new Error(`${entity.name} ${id}: ${rowCount} rows changed instead of one`);
  }

  /** The business time. Ask it after the lock: before, it may be the time from which one still had to wait. */
  async now(): Promise<Date> {
    const row = await this.one<{ now: Date }>('select centrale.now() as now');
    return row!.now;
  }

  /** Writes the entry in the dossier's chain; the actor is the request's, none in a job. */
  async record({ dossier, id, command, facts = {}, personal = {} }: Entry): Promise<{ seq: number; hash: string }> {
    const actor = requestContext()?.actor;
    const hashed = Object.entries(personal).map(([field, value]) => [field, personalHash(value)] as const);
    const all = { ...facts, ...Object.fromEntries(hashed.map(([field, { hash }]) => [field, hash])) };
    const salts = Object.fromEntries(hashed.map(([field, { salt }]) => [field, salt]));
    const row = await this.one<{ seq: number; hash: string }>(
      `select seq, encode(hash, 'hex') as hash from centrale.record_audit($1, $2, $3, $4, $5, $6, $7)`,
      [dossier, id, actor?.personId, actor?.active?.id, command, JSON.stringify(all), JSON.stringify(salts)],
    );
    return row!;
  }

  async notify({ personIds, organisationId, roles, address, kind, dossier, dossierId, params = {}, calendar }: Notice): Promise<void> {
    await this.query('select centrale.notify($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      personIds ?? [], organisationId, roles, address?.email, address?.language, kind, dossier, dossierId, JSON.stringify(params),
      calendar && JSON.stringify(calendar),
    ]);
  }

  /** A job, seen by the workers once this transaction has committed. One with the same key that still waits is replaced. */
  async enqueue(task: string, payload: object, runAt?: Date, key?: string): Promise<void> {
    await this.query('select centrale.enqueue($1, $2, $3, $4)', [task, JSON.stringify(payload), runAt, key]);
  }

  private async locked<E extends object>(entity: EntityClass<E>, id: string, mode: 'update' | 'share'): Promise<E> {
    const rows = this.tables.of(entity);
    const { text, values } = rows.locking(id, mode);
    const row = await this.one<Record<string, unknown>>(text, values);
    if (!row) throw new NotFound();
    return rows.hydrate(row);
  }
}
