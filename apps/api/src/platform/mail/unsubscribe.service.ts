import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language } from '@centrale/kernel';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { hashToken, newToken } from '../identity/sessions.js';
import { Tasks } from '../jobs/tasks.js';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** A letter may be read long after it came. */
const KEPT = '400 days';

export interface Subscription {
  readonly language: Language;
  readonly ended: boolean;
}

/** For addresses without an account: a link in every letter, by which whoever reads it asks for no more. */
@Injectable()
export class UnsubscribeService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: 'unsubscribe-purge',
      schedule: '23 2 * * *',
      run: async ({ asOwner }) => {
        await asOwner(`delete from centrale.unsubscribe_token where created_at < clock_timestamp() - interval '${KEPT}'`);
      },
    });
  }

  /** A new link for one letter; only its hash is kept, so the letter is the one place where it can be read. */
  async makeLink(address: string, language: Language): Promise<string> {
    const token = newToken();
    await this.transactions.run((tx) =>
      tx.query('insert into unsubscribe_token (token_hash, address_hash, language) values ($1, centrale.address_hash($2), $3)', [hashToken(token), address, language]),
    );
    return `${this.config.publicUrl}/api/unsubscribe/${token}`;
  }

  /** Undefined for a link that is none, or too old. */
  async find(token: string): Promise<Subscription | undefined> {
    if (!TOKEN.test(token)) return undefined;
    return this.reader.one<Subscription>(
      `select t.language, exists (select from unsubscribed_address u where u.address_hash = t.address_hash) as ended
       from unsubscribe_token t where t.token_hash = $1`,
      [hashToken(token)],
    );
  }

  /** A second time is as good as once. Answers what holds from now on. */
  async end(token: string): Promise<Subscription | undefined> {
    const known = await this.find(token);
    if (!known) return undefined;
    await this.transactions.run((tx) =>
      tx.query('insert into unsubscribed_address (address_hash) select address_hash from unsubscribe_token where token_hash = $1 on conflict do nothing', [hashToken(token)]),
    );
    return { ...known, ended: true };
  }
}
