import { addDays } from '@centrale/kernel';
import { localStamp, onlyInUtc, utcStamp, ZONE, zoneLines } from './brussels-time.js';
import { type Calendar, type CalendarAddress, type CalendarEvent, type Span } from './calendar.js';
import { addressValue, contentLine as line, parameterValue, textValue, urlValue } from './content-line.js';

const PRODUCT = '-//Centrale//Centrale//EN';
const CHUNK_CHARACTERS = 32 * 1024;

const zone = zoneLines.map(line).join('');

function heading({ name, method, refreshInterval }: Calendar): string {
  const title = textValue(name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    // The standard's own name came late (RFC 7986): older calendars read the other one.
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...(refreshInterval ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshInterval}M`, `X-PUBLISHED-TTL:PT${refreshInterval}M`] : []),
  ];
  return lines.map(line).join('') + zone;
}

const ending = line('END:VCALENDAR');

function spanLines(span: Span): string {
  if ('firstDay' in span) {
    const day = (date: string): string => date.replaceAll('-', '');
    // The day on which it ends is the first that it no longer takes; whole days leave the hours of the day free.
    return line(`DTSTART;VALUE=DATE:${day(span.firstDay)}`) + line(`DTEND;VALUE=DATE:${day(addDays(span.lastDay, 1))}`) + line('TRANSP:TRANSPARENT');
  }
  const { start, end } = span;
  const utc = onlyInUtc(start) || onlyInUtc(end);
  const stamp = (instant: Date): string => (utc ? `:${utcStamp(instant)}` : `;TZID=${ZONE}:${localStamp(instant)}`);
  // An end that is not after the start may not be written.
  return line(`DTSTART${stamp(start)}`) + (end > start ? line(`DTEND${stamp(end)}`) : '');
}

function textLines({ language, summary, description, location, categories = [] }: CalendarEvent): string {
  const inLanguage = language ? `;LANGUAGE=${language}` : '';
  return (
    line(`SUMMARY${inLanguage}:${textValue(summary)}`) +
    (description ? line(`DESCRIPTION${inLanguage}:${textValue(description)}`) : '') +
    (location ? line(`LOCATION${inLanguage}:${textValue(location)}`) : '') +
    // One a line: not every reader can tell a comma between two from a comma within one.
    categories.map((each) => line(`CATEGORIES${inLanguage}:${textValue(each)}`)).join('')
  );
}

const person = (property: string, { name, email }: CalendarAddress): string => line(`${property};CN=${parameterValue(name)}:${addressValue(email)}`);

function peopleLines({ organizer, attendees = [] }: CalendarEvent): string {
  const invited = attendees.map((each) => person('ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION', each)).join('');
  return (organizer ? person('ORGANIZER', organizer) : '') + invited;
}

/** Put together without lists in between: a feed may hold ten thousand of them. */
function eventText(event: CalendarEvent): string {
  return (
    line('BEGIN:VEVENT') +
    line(`UID:${textValue(event.uid)}`) +
    line(`DTSTAMP:${utcStamp(event.stampedAt)}`) +
    line(`LAST-MODIFIED:${utcStamp(event.lastModified)}`) +
    line(`SEQUENCE:${event.sequence}`) +
    line(`STATUS:${event.status}`) +
    spanLines(event.span) +
    textLines(event) +
    (event.url ? line(`URL:${urlValue(event.url)}`) : '') +
    peopleLines(event) +
    line('END:VEVENT')
  );
}

/** A calendar as RFC 5545 writes it. The same content is the same text. */
export function writeCalendar({ events, ...calendar }: Calendar & { readonly events: readonly CalendarEvent[] }): string {
  let text = heading(calendar);
  for (const event of events) text += eventText(event);
  return text + ending;
}

/** The same in parts, for what is too large to hold at once: events are written as they come. */
export async function* streamCalendar(calendar: Calendar, events: AsyncIterable<CalendarEvent> | Iterable<CalendarEvent>): AsyncGenerator<string> {
  let text = heading(calendar);
  for await (const event of events) {
    text += eventText(event);
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text + ending;
}
