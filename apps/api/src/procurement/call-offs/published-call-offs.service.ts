import { Injectable } from '@nestjs/common';
import { type LocalText } from '@centrale/kernel';
import { type AddendumView, type AttachmentView, type CallOffLotView, type Composition } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { ADDENDA, LOTS, QUESTIONS, addendumOf, iso, type AddendumRow, type LotRow, type QuestionRow } from './call-off-row.js';
import { type PublishedDocument } from './publication-content.js';

interface Row {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly offerValidDays: Composition['offerValidDays'];
  readonly documents: readonly PublishedDocument[];
  readonly lots: readonly LotRow[];
  readonly questions: readonly QuestionRow[];
  readonly addenda: readonly AddendumRow[];
}

/** A question with the provider that asked it: for matching one's own, never to be shown. */
export interface AskedQuestion {
  readonly providerId: string;
  readonly id: string;
  readonly text: string;
  readonly askedAt: string;
  readonly answer: LocalText | null;
  readonly answeredAt: string | null;
}

export interface PublishedCallOff extends Pick<Row, 'title' | 'summary' | 'startsOn' | 'endsOn' | 'offerValidDays'> {
  readonly documents: readonly AttachmentView[];
  readonly lots: readonly CallOffLotView[];
  readonly questions: readonly AskedQuestion[];
  readonly addenda: readonly AddendumView[];
}

/** What was published and what came after it, as whoever was invited may know it: no estimate, no decision. */
@Injectable()
export class PublishedCallOffs {
  constructor(private readonly reader: Reader) {}

  /** One statement. The caller has seen to it that the reader was invited. */
  async read(id: string): Promise<PublishedCallOff> {
    const row = await this.reader.one<Row>(
      `select p.content->'title' as title, p.content->'summary' as summary, p.content->>'startsOn' as "startsOn", p.content->>'endsOn' as "endsOn",
         (p.content->>'offerValidDays')::int as "offerValidDays", p.content->'documents' as documents,
         ${LOTS('l.call_off_id = c.id')} as lots, ${QUESTIONS} as questions, ${ADDENDA} as addenda
       from call_off c join publication p on p.call_off_id = c.id where c.id = $1`,
      [id],
    );
    if (!row) throw new Error(`Call-off ${id} has invitations and no publication`);
    return {
      ...row,
      lots: row.lots.map((lot) => ({ ...lot, estimateCents: null })),
      questions: row.questions.map(({ askedBy: _, ...question }) => ({
        ...question, askedAt: iso(question.askedAt), answeredAt: question.answeredAt === null ? null : iso(question.answeredAt),
      })),
      addenda: row.addenda.map(addendumOf),
    };
  }
}
