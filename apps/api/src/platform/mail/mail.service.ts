import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { Tasks, type Job } from '../jobs/tasks.js';
import { writeAppointment, type StoredAppointment } from './appointment.js';
import { Letters, type LetterFacts } from './letters.js';
import { Post, type Outgoing } from './post.js';

interface MailRow extends Omit<LetterFacts, 'origin' | 'recipientName'> {
  readonly recipientName: string | null;
  readonly recipient: string | null;
  readonly calendar: StoredAppointment | null;
  readonly createdAt: Date;
}

/** Sends what transactions left in the outbox, after they committed. */
@Injectable()
export class MailService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
    private readonly letters: Letters,
    private readonly post: Post,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'mail', run: (job) => this.deliver(job) });
  }

  private async deliver({ payload, lastAttempt }: Job): Promise<void> {
    const id = String(payload['mailId']);
    const mail = await this.waiting(id);
    if (!mail) return;
    const { recipient } = mail;
    if (!recipient) return this.giveUp(id, 'the recipient is gone');
    try {
      const letter = this.letters.write({ ...mail, recipientName: mail.recipientName ?? '', origin: this.config.publicUrl });
      if (!this.post.leaves && !this.config.demo) return await this.giveUp(id, 'no mail server is configured');
      const outgoing = { ...letter, id, to: recipient, calendar: this.calendarFor(mail, recipient) };
      await this.post.send(outgoing);
      await this.tick(outgoing);
    } catch (error) {
      if (lastAttempt) await this.giveUp(id, (error as Error).message);
      throw error;
    }
  }

  /** To whom, at the address and in the language that they have now. */
  private waiting(id: string): Promise<MailRow | undefined> {
    return this.reader.one(
      `select m.kind, m.params, m.dossier_type as "dossierType", m.dossier_id as "dossierId", p.name as "recipientName",
         m.calendar, m.created_at as "createdAt", coalesce(m.address, p.email) as recipient, coalesce(m.language, p.language) as language
       from mail m left join person p on p.id = m.person_id and p.status <> 'blocked'
       where m.id = $1 and m.status = 'queued'`,
      [id],
    );
  }

  private calendarFor({ calendar, language, recipientName, createdAt }: MailRow, email: string): Outgoing['calendar'] {
    if (!calendar) return undefined;
    const reader = { language, to: { name: recipientName ?? email, email }, from: this.post.sender, origin: this.config.publicUrl, at: createdAt };
    return { method: calendar.method, text: writeAppointment(calendar, reader) };
  }

  private async tick({ id, subject, body, calendar }: Outgoing): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(
        `update mail set status = $2, subject = $3, body = $4, calendar_text = $5, sent_at = centrale.now() where id = $1 and status = 'queued'`,
        [id, this.post.leaves ? 'sent' : 'shown', subject, body, calendar?.text],
      ),
    );
  }

  private async giveUp(id: string, failure: string): Promise<void> {
    await this.transactions.run((tx) => tx.query(`update mail set status = 'undelivered', failure = $2 where id = $1`, [id, failure.slice(0, 500)]));
  }
}
