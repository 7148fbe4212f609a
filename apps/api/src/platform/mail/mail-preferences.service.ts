import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { DIGEST_TIME, refuseChannel, type ChooseMail, type MailChannel, type MailPreferencesView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { ensure } from '../http/answers.js';
import { PersonEntity } from '../identity/person.entity.js';
import { NoticeKinds } from './notice-kinds.js';

/** What somebody chose to get by mail, for themselves alone. */
@Injectable()
export class MailPreferencesService {
  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly kinds: NoticeKinds,
  ) {}

  async view(actor: Actor): Promise<MailPreferencesView> {
    const rows = await this.reader.query<{ group: string; channel: MailChannel }>(
      'select kind_group as "group", channel from notification_preference where person_id = $1',
      [actor.personId],
    );
    const chosen = new Map(rows.map(({ group, channel }) => [group, channel]));
    const groups = this.kinds.groups().map(({ key, mayMute, someAlways }) => ({ group: key, channel: chosen.get(key) ?? ('at_once' as const), mayMute, someAlways }));
    return { groups, digestAt: DIGEST_TIME };
  }

  choose(actor: Actor, { choices }: ChooseMail): Promise<Done> {
    return this.transactions.command(async (tx) => {
      await tx.lock(PersonEntity, actor.personId);
      const groups = this.kinds.groups();
      for (const { group, channel } of choices) ensure(refuseChannel(groups.find(({ key }) => key === group), channel));
      const now = await tx.now();
      const chosen = Object.fromEntries(choices.filter(({ channel }) => channel !== 'at_once').map(({ group, channel }) => [group, channel]));
      await tx.query('delete from notification_preference where person_id = $1 and kind_group <> all ($2::text[])', [actor.personId, Object.keys(chosen)]);
      await tx.query(
        `insert into notification_preference (person_id, kind_group, channel, changed_at)
         select $1, c.key, c.value, $3 from jsonb_each_text($2::jsonb) c
         on conflict (person_id, kind_group) do update set channel = excluded.channel, changed_at = excluded.changed_at`,
        [actor.personId, JSON.stringify(chosen), now],
      );
      await tx.record({ dossier: 'person', id: actor.personId, command: 'chooseMail', facts: { chosen } });
      return { id: actor.personId, at: now.toISOString() };
    });
  }
}
