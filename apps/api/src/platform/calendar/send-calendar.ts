import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type FastifyReply } from 'fastify';
import { dispositionOf } from '../files/file-name.js';
import { CALENDAR } from '../http/media-types.js';

/** Seconds for which a copy of what everybody may see need not be asked again. */
const FRESH = 300;

/** A calendar on its way out. One that is streamed says by which version it is known, so that nothing is written for whoever has it. */
export type OutgoingCalendar = {
  /** As it is kept, 'meetings.ics'. */
  readonly fileName: string;
  readonly lastModified: Date;
  /** Whether what it holds is for everybody, and may be kept on the way. */
  readonly open: boolean;
} & ({ readonly text: string } | { readonly version: string; readonly parts: () => AsyncIterable<string> });

/** Weak, since the same calendar may travel compressed or not. */
const tagOf = (content: string): string => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** HTTP's dates have no fraction, and none may lie in the future, where a demo's clock may be. */
const dateOf = (instant: Date): Date => new Date(Math.floor(Math.min(instant.getTime(), Date.now()) / 1000) * 1000);

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** RFC 9110: a tag that was sent decides alone; the date counts only without one. */
function isKnown({ headers }: FastifyReply['request'], tag: string, changed: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((each) => opaque(each) === opaque(tag));
  return Date.parse(headers['if-modified-since'] ?? '') >= changed.getTime();
}

/** Answers with the calendar, or with 304 and nothing to who has it already: subscribers ask again and again. */
export function sendCalendar(reply: FastifyReply, calendar: OutgoingCalendar): void {
  const tag = tagOf('text' in calendar ? calendar.text : calendar.version);
  const changed = dateOf(calendar.lastModified);
  reply.headers({
    ETag: tag,
    'Last-Modified': changed.toUTCString(),
    'Cache-Control': calendar.open ? `public, max-age=${FRESH}` : 'private, no-cache',
  });
  if (isKnown(reply.request, tag, changed)) {
    void reply.status(304).send();
    return;
  }
  reply.header('Content-Disposition', dispositionOf(calendar.fileName)).type(`${CALENDAR}; charset=utf-8`);
  void reply.send('text' in calendar ? calendar.text : Readable.from(calendar.parts()));
}
