import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fill } from '@centrale/kernel';
import { channelOf, type MailChoices } from '@centrale/platform';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { Tasks, type Job } from '../jobs/tasks.js';
import { writeAppointment, type StoredAppointment } from './appointment.js';
import { DIGEST, Digests } from './digests.js';
import { Letters, type Letter, type LetterFacts } from './letters.js';
import { mailWords } from './mail-words.js';
import { NoticeKinds } from './notice-kinds.js';
import { Post, type Outgoing } from './post.js';
import { UnsubscribeService } from './unsubscribe.service.js';

interface MailRow extends Omit<LetterFacts, 'origin' | 'recipientName'> {
  readonly id: string;
  /** Null for somebody without an account. */
  readonly personId: string | null;
  readonly recipientName: string | null;
  readonly recipient: string | null;
  readonly calendar: StoredAppointment | null;
  readonly createdAt: Date;
  readonly chosen: MailChoices | null;
  /** Whether nothing more is wanted at the address. */
  readonly ended: boolean;
}

/** A letter ready to leave, and what of it is kept: a link that only its reader may know is not. */
interface Ready {
  readonly outgoing: Outgoing;
  readonly kept: string;
}

/** Mail servers repeat to whom they refused a letter: that is kept with the letter, and goes with it. */
const withoutAddresses = (said: string): string => said.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…');

/** Sends what transactions left in the outbox, after they committed. */
@Injectable()
export class MailService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
    private readonly letters: Letters,
    private readonly kinds: NoticeKinds,
    private readonly digests: Digests,
    private readonly subscriptions: UnsubscribeService,
    private readonly post: Post,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'mail', run: (job) => this.deliver(job) });
  }

  private async deliver({ payload, lastAttempt }: Job): Promise<void> {
    const id = String(payload['mailId']);
    const mail = await this.queued(id);
    if (!mail) return;
    if (!mail.recipient) return this.giveUp(id, 'the recipient is gone');
    const aside = this.asideOf(mail);
    if (aside) return this.putAside(id, aside);
    try {
      await this.send(mail, mail.recipient);
    } catch (error) {
      if (lastAttempt) await this.giveUp(id, withoutAddresses((error as Error).message));
      throw error;
    }
  }

  private async send(mail: MailRow, to: string): Promise<void> {
    const letter = await this.letterFor(mail);
    if (!letter) return this.putAside(mail.id, 'muted');
    if (!this.post.leaves && !this.config.demo) return this.giveUp(mail.id, 'no mail server is configured');
    const ready = await this.ready(mail, to, letter);
    await this.post.send(ready.outgoing);
    await this.tick(ready);
  }

  /** To whom, at the address, in the language and by the choices that they have now. */
  private queued(id: string): Promise<MailRow | undefined> {
    return this.reader.one(
      `select m.id, m.person_id as "personId", m.kind, m.params, m.dossier_type as "dossierType", m.dossier_id as "dossierId", p.name as "recipientName",
         m.calendar, m.created_at as "createdAt", coalesce(m.address, p.email) as recipient, coalesce(m.language, p.language) as language,
         (select jsonb_object_agg(n.kind_group, n.channel) from notification_preference n where n.person_id = m.person_id) as chosen,
         exists (select from unsubscribed_address u where u.address_hash = centrale.address_hash(m.address)) as ended
       from mail m left join person p on p.id = m.person_id and p.status <> 'blocked'
       where m.id = $1 and m.status = 'queued'`,
      [id],
    );
  }

  /** What becomes of it instead of being sent. An appointment does not wait: an overview could not bring it along. */
  private asideOf({ personId, kind, chosen, ended, calendar }: MailRow): 'waiting' | 'muted' | undefined {
    const rule = this.kinds.ruleOf(kind);
    if (!personId) return ended && rule?.mayMute ? 'muted' : undefined;
    const channel = channelOf(rule, chosen ?? {});
    if (channel === 'never_mail') return 'muted';
    return channel === 'daily' && !calendar ? 'waiting' : undefined;
  }

  private letterFor(mail: MailRow): Promise<Letter | undefined> | Letter {
    const recipientName = mail.recipientName ?? '';
    if (mail.kind === DIGEST) return this.digests.write(mail.id, { language: mail.language, recipientName, chosen: mail.chosen ?? {} });
    return this.letters.write({ ...mail, recipientName, origin: this.config.publicUrl });
  }

  /** Under every letter stands where its reader decides what comes. */
  private async ready(mail: MailRow, to: string, { subject, body }: Letter): Promise<Ready> {
    const words = mailWords[mail.language];
    const outgoing = { id: mail.id, to, subject, calendar: this.calendarFor(mail, to) };
    const under = (text: string, link: string): string => `${body}\n-- \n${fill(text, { link }, mail.language)}\n`;
    if (mail.personId) {
      const whole = under(words.preferences, `${this.config.publicUrl}/account`);
      return { outgoing: { ...outgoing, body: whole }, kept: whole };
    }
    const unsubscribe = await this.subscriptions.makeLink(to, mail.language);
    return { outgoing: { ...outgoing, body: under(words.unsubscribe, unsubscribe), unsubscribe }, kept: body };
  }

  private calendarFor({ calendar, language, recipientName, createdAt }: MailRow, email: string): Outgoing['calendar'] {
    if (!calendar) return undefined;
    const reader = { language, to: { name: recipientName ?? email, email }, from: this.post.sender, origin: this.config.publicUrl, at: createdAt };
    return { method: calendar.method, text: writeAppointment(calendar, reader) };
  }

  private async tick({ outgoing: { id, subject, calendar }, kept }: Ready): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(
        `update mail set status = $2, subject = $3, body = $4, calendar_text = $5, sent_at = centrale.now() where id = $1 and status = 'queued'`,
        [id, this.post.leaves ? 'sent' : 'shown', subject, kept, calendar?.text],
      ),
    );
  }

  private async putAside(id: string, status: 'waiting' | 'muted'): Promise<void> {
    await this.transactions.run((tx) => tx.query(`update mail set status = $2 where id = $1 and status = 'queued'`, [id, status]));
  }

  private async giveUp(id: string, failure: string): Promise<void> {
    await this.transactions.run((tx) => tx.query(`update mail set status = 'undelivered', failure = $2 where id = $1`, [id, failure.slice(0, 500)]));
  }
}
