import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { type PersonalFeedMade, type PersonalFeedView } from '@centrale/participation';
import { Config } from '../../config.js';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { hashToken, newToken } from '../../platform/identity/sessions.js';

/** A calendar of one's own, at an address that is a secret: made anew, the former stops. */
@Injectable()
export class PersonalFeeds {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
  ) {}

  async view({ personId }: Actor): Promise<PersonalFeedView> {
    const row = await this.reader.one<{ madeAt: Date }>('select made_at as "madeAt" from feed_token where person_id = $1 and revoked_at is null', [personId]);
    return { madeAt: row?.madeAt.toISOString() ?? null };
  }

  /** The address is no part of what is stored for a replay: it is shown once. */
  async make({ personId }: Actor): Promise<PersonalFeedMade> {
    let address: string | undefined;
    const done = await this.transactions.command(async (tx): Promise<Done> => {
      const token = newToken();
      await tx.query('select from person where id = $1 for no key update', [personId]);
      const now = await tx.now();
      await tx.query('update feed_token set revoked_at = $2 where person_id = $1 and revoked_at is null', [personId, now]);
      await tx.query('insert into feed_token (token_hash, person_id, made_at) values ($1, $2, $3)', [hashToken(token), personId, now]);
      await tx.record({ dossier: 'person', id: personId, command: 'makeFeed' });
      address = `${this.config.publicUrl}/api/public/feeds/personal/${token}/calendar.ics`;
      return { id: personId, at: now.toISOString() };
    });
    return address ? { ...done, address } : done;
  }

  revoke({ personId }: Actor): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const now = await tx.now();
      await tx.query('update feed_token set revoked_at = $2 where person_id = $1 and revoked_at is null', [personId, now]);
      await tx.record({ dossier: 'person', id: personId, command: 'revokeFeed' });
      return { id: personId, at: now.toISOString() };
    });
  }
}
