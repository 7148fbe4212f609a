import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { Problem } from '../http/problem.js';
import { Passwords } from './passwords.js';
import { Sessions, type NewSession } from './sessions.js';

/** Attempts that cost no waiting, and the longest wait in seconds, within a quiet hour. */
const ACCOUNT = { free: 5, longest: 300 };
const ADDRESS = { free: 50, longest: 900 };

const keyOf = (kind: 'account' | 'address', value: string): Buffer => createHash('sha256').update(`${kind}:${value}`).digest();

/** E-mail and password, throttled per account and per address by counters that all processes share. */
@Injectable()
export class SignInService {
  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Who they are, when both are right; undefined when not, and after the same while for an account that does not exist.
   * @throws Problem 429 `session.too-many-attempts`
   */
  async verify(email: string, password: string, address: string): Promise<string | undefined> {
    const account = keyOf('account', email.toLowerCase());
    const from = keyOf('address', address);
    await this.count(account, from);
    const person = await this.reader.one<{ id: string; hash: string | null }>(
      `select id, password_hash as hash from person where lower(email) = lower($1) and status = 'active'`,
      [email],
    );
    if (!(await this.passwords.verify(person?.hash, password))) return undefined;
    // Right: the account starts afresh; the address gets this attempt back, not those it spent on others.
    await this.transactions.run((tx) =>
      tx.query(
        `with mine as (delete from sign_in_counter where key = $1 or (key = $2 and attempts = 1))
         update sign_in_counter set attempts = attempts - 1, free_at = least(free_at, clock_timestamp()) where key = $2 and attempts > 1`,
        [account, from],
      ),
    );
    return person?.id;
  }

  begin(personId: string, replaced: string | undefined): Promise<NewSession> {
    return this.transactions.run((tx) => this.sessions.begin(tx, personId, replaced));
  }

  private async count(account: Buffer, from: Buffer): Promise<void> {
    const row = await this.transactions.run((tx) =>
      tx.one<{ wait: number }>(
        `select greatest(centrale.count_sign_in($1, $2, $3), centrale.count_sign_in($4, $5, $6)) as wait`,
        [account, ACCOUNT.free, ACCOUNT.longest, from, ADDRESS.free, ADDRESS.longest],
      ),
    );
    const seconds = row!.wait;
    if (seconds > 0) throw new Problem(429, 'session.too-many-attempts', { seconds }, {}, { 'Retry-After': String(seconds) });
  }
}
