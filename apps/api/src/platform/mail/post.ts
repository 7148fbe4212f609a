import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config.js';
import { type Letter } from './letters.js';

const SECOND = 1000;

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

  get leaves(): boolean {
    return this.transport !== undefined;
  }

  /** The same letter sent twice bears the same id: mail systems show it once. */
  async send(id: string, address: string, { subject, body }: Letter): Promise<void> {
    const domain = new URL(this.config.publicUrl).hostname;
    await this.transport?.sendMail({ from: this.config.mailFrom, to: address, subject, text: body, messageId: `<${id}@${domain}>` });
  }

  beforeApplicationShutdown(): void {
    this.transport?.close();
  }
}
