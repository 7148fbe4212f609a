import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { type CalendarMethod } from '@centrale/platform';
import { Config } from '../../config.js';
import { type CalendarAddress } from '../calendar/calendar.js';
import { type Letter } from './letters.js';

const SECOND = 1000;

export interface Outgoing extends Letter {
  readonly id: string;
  readonly to: string;
  readonly calendar?: { readonly method: CalendarMethod; readonly text: string } | undefined;
  /** Where a mail program says that its reader wants no more. */
  readonly unsubscribe?: string | undefined;
}

/** The way out: a mail server where one is configured. */
@Injectable()
export class Post implements BeforeApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Config) {
    if (config.smtpUrl) {
      this.transport = createTransport({
        url: config.smtpUrl,
        connectionTimeout: 10 * SECOND,
        greetingTimeout: 10 * SECOND,
        socketTimeout: 30 * SECOND,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    }
  }

  /** The address that mail comes from; named by itself when it was given no name. */
  get sender(): CalendarAddress {
    const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(this.config.mailFrom) ?? [undefined, '', this.config.mailFrom];
    return { name: name || email!, email: email! };
  }

  get leaves(): boolean {
    return this.transport !== undefined;
  }

  /** The same letter sent twice bears the same id: mail systems show it once. */
  async send({ id, to, subject, body, calendar, unsubscribe }: Outgoing): Promise<void> {
    const domain = new URL(this.config.publicUrl).hostname;
    await this.transport?.sendMail({
      from: this.config.mailFrom, to, subject, text: body, messageId: `<${id}@${domain}>`,
      // Both as another form of the letter, which calendars offer to accept, and as a file, for who reads mail elsewhere.
      ...(calendar && { icalEvent: { method: calendar.method, filename: 'centrale.ics', content: calendar.text } }),
      ...(unsubscribe && { headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }),
    });
  }

  beforeApplicationShutdown(): void {
    this.transport?.close();
  }
}
