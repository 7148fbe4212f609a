import { fastify, type FastifyInstance } from 'fastify';
import { type CalendarEvent } from './calendar.js';
import { sendCalendar, type OutgoingCalendar } from './send-calendar.js';
import { streamCalendar, writeCalendar } from './write-calendar.js';

const changedAt = new Date('2026-05-01T08:00:00.500Z');
const anEvent = (number: number): CalendarEvent => ({
  uid: `event-${number}`, sequence: 0, status: 'CONFIRMED', summary: 'Ontmoeting', lastModified: changedAt, stampedAt: changedAt,
  span: { firstDay: '2027-03-01', lastDay: '2027-03-01' },
});
const text = writeCalendar({ name: 'Wijk', events: [anEvent(1)] });
const known = { fileName: 'wijk.ics', lastModified: changedAt, open: true };
const aCalendar: OutgoingCalendar = { ...known, text };

let server: FastifyInstance;
let shown: OutgoingCalendar;
let written: number;

async function* manyEvents(): AsyncGenerator<CalendarEvent> {
  for (let number = 0; number < 2000; number += 1) {
    written += 1;
    yield anEvent(number);
  }
}
const aStream = (version: string): OutgoingCalendar => ({ ...known, version, parts: () => streamCalendar({ name: 'Wijk' }, manyEvents()) });

beforeEach(() => {
  written = 0;
  shown = aCalendar;
  server = fastify();
  server.get('/', (_, reply) => sendCalendar(reply, shown));
});
afterEach(() => server.close());

const ask = (headers: Record<string, string> = {}) => server.inject({ url: '/', headers });

describe('a calendar that is asked', () => {
  it('comes as a calendar, says when it was changed and how long it keeps', async () => {
    const { statusCode, headers, body } = await ask();
    expect([statusCode, body]).toEqual([200, text]);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8', 'last-modified': 'Fri, 01 May 2026 08:00:00 GMT', 'cache-control': 'public, max-age=300',
      'content-disposition': expect.stringContaining('filename="wijk.ics"') as string, etag: expect.stringMatching(/^W\/"[\w-]{22}"$/) as string,
    });
  });

  it('of one person is not kept on the way', async () => {
    shown = { ...aCalendar, open: false };
    expect((await ask()).headers['cache-control']).toBe('private, no-cache');
  });

  it('by who has it already, is answered with nothing', async () => {
    const { etag } = (await ask()).headers;
    for (const sent of [etag!, etag!.slice(2), `"other", ${etag}`, '*']) {
      const { statusCode, body, headers } = await ask({ 'if-none-match': sent });
      expect([sent, statusCode, body, headers.etag, headers['content-type']]).toEqual([sent, 304, '', etag, undefined]);
    }
  });

  it('by who has another, is sent; the tag decides before the date', async () => {
    expect((await ask({ 'if-none-match': 'W/"other"', 'if-modified-since': 'Fri, 01 Jan 2027 08:00:00 GMT' })).statusCode).toBe(200);
  });

  it.each([
    ['Fri, 01 May 2026 08:00:00 GMT', 304],
    ['Fri, 01 May 2026 07:59:59 GMT', 200],
    ['yesterday', 200],
  ])('with the date %s alone is answered %d', async (date, status) => {
    expect((await ask({ 'if-modified-since': date })).statusCode).toBe(status);
  });

  it('never says that it was changed later than now', async () => {
    shown = { ...aCalendar, lastModified: new Date('2099-01-01T00:00:00Z') };
    expect(Date.parse((await ask()).headers['last-modified']!)).toBeLessThanOrEqual(Date.now());
  });

  it('in parts arrives whole, and is not written for who has this version', async () => {
    shown = aStream('7');
    const { headers, body } = await ask();
    expect([written, body.endsWith('END:VCALENDAR\r\n'), body.match(/BEGIN:VEVENT/g)?.length]).toEqual([2000, true, 2000]);
    written = 0;
    expect((await ask({ 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
    expect(written).toBe(0);
    shown = aStream('8');
    expect((await ask({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });
});
