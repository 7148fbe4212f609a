import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { Transactions } from '../database/transactions.js';
import { NotFound } from '../http/answers.js';

@Injectable()
export class NotificationsService {
  constructor(private readonly transactions: Transactions) {}

  /** A second reading keeps the first instant. @throws NotFound also for somebody else's */
  read(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const row = await tx.one<{ at: Date }>(
        'update notification set read_at = coalesce(read_at, centrale.now()) where id = $1 and person_id = $2 returning read_at as at',
        [id, actor.personId],
      );
      if (!row) throw new NotFound();
      return { id, at: row.at.toISOString() };
    });
  }

  readAll(actor: Actor): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const now = await tx.now();
      await tx.query('update notification set read_at = $2 where person_id = $1 and read_at is null', [actor.personId, now]);
      return { id: actor.personId, at: now.toISOString() };
    });
  }
}
