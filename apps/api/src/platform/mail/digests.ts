import { Injectable, type OnModuleInit } from '@nestjs/common';
import { counted, fill, type Language } from '@centrale/kernel';
import { channelOf, digestDay, type MailChoices } from '@centrale/platform';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { Tasks } from '../jobs/tasks.js';
import { Letters, type Letter, type LetterFacts } from './letters.js';
import { mailWords } from './mail-words.js';
import { NoticeKinds } from './notice-kinds.js';

export const DIGEST = 'mail.digest';
/** A letter is read, not searched: the rest is in the bell. */
const MOST_LISTED = 50;

type Gathered = Pick<LetterFacts, 'kind' | 'params' | 'dossierType' | 'dossierId'>;

export interface DigestReader {
  readonly language: Language;
  readonly recipientName: string;
  readonly chosen: MailChoices;
}

/** The daily overview: one letter a person and day, in real time. What waited during an outage goes out after it. */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
    private readonly letters: Letters,
    private readonly kinds: NoticeKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ [DIGEST]: { group: 'account', mayMute: false } });
    this.tasks.register({ name: 'mail-digest', schedule: '*/10 * * * *', run: () => this.gather(new Date()) });
  }

  /** Asked again and again: before seven nothing is due, and what has been gathered for a day is not gathered twice. */
  async gather(at: Date): Promise<void> {
    const day = digestDay(at);
    if (day) await this.transactions.run((tx) => tx.query('select centrale.gather_digests($1)', [day]));
  }

  /** Undefined when nothing is left to tell: whoever chose so in the meantime is not told any more. */
  async write(digestId: string, { language, recipientName, chosen }: DigestReader): Promise<Letter | undefined> {
    const gathered = await this.reader.query<Gathered>(
      'select kind, params, dossier_type as "dossierType", dossier_id as "dossierId" from mail where digest_id = $1 order by created_at, id',
      [digestId],
    );
    const wanted = gathered.filter(({ kind }) => channelOf(this.kinds.ruleOf(kind), chosen) !== 'never_mail');
    if (wanted.length === 0) return undefined;
    const origin = this.config.publicUrl;
    const words = mailWords[language].digest;
    const lines = wanted.slice(0, MOST_LISTED).map((each) => {
      const { subject, link } = this.letters.write({ ...each, language, recipientName, origin });
      return `• ${subject}${link ? `\n  ${link}` : ''}`;
    });
    const rest = wanted.length - lines.length;
    const paragraphs = [
      fill(words.greeting, { name: recipientName }, language),
      words.intro,
      ...lines,
      ...(rest > 0 ? [counted(words.more, rest, language)] : []),
      fill(words.notifications, { link: `${origin}/notifications` }, language),
      words.signature,
    ];
    return { subject: counted(words.subject, wanted.length, language), body: `${paragraphs.join('\n\n')}\n` };
  }
}
