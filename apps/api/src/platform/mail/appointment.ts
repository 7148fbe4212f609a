import { inLanguage, type Language, type LocalText, type Text3 } from '@centrale/kernel';
import { type CalendarMethod } from '@centrale/platform';
import { type CalendarAddress, type Span } from '../calendar/calendar.js';
import { writeCalendar } from '../calendar/write-calendar.js';

/** What a letter puts into its reader's calendar. The same `uid` with a higher `sequence` replaces what went before. */
export interface Appointment {
  readonly uid: string;
  readonly sequence: number;
  readonly method: CalendarMethod;
  readonly span: Span;
  readonly summary: Text3;
  readonly description?: Text3;
  readonly location?: LocalText;
  /** Path of its page in the product: '/meetings/…'. */
  readonly page?: string;
  /** To whom an answer goes; without one, to the address that mail comes from. */
  readonly organizer?: CalendarAddress;
}

/** An appointment as its row keeps it: instants are texts there. */
export type StoredAppointment = Omit<Appointment, 'span'> & {
  readonly span: { readonly start: string; readonly end: string } | Extract<Span, { readonly firstDay: string }>;
};

export interface AppointmentReader {
  readonly language: Language;
  readonly to: CalendarAddress;
  /** Where mail comes from. */
  readonly from: CalendarAddress;
  readonly origin: string;
  /** When the letter was put in the outbox. */
  readonly at: Date;
}

const spanOf = (span: StoredAppointment['span']): Span => ('firstDay' in span ? span : { start: new Date(span.start), end: new Date(span.end) });

/** The appointment as one reader gets it. What is only published asks nothing of anybody, so it names nobody. */
export function writeAppointment(appointment: StoredAppointment, { language, to, from, origin, at }: AppointmentReader): string {
  const { uid, sequence, method, summary, description, location, page, organizer = from } = appointment;
  const name = inLanguage(summary, language);
  const event = {
    uid, sequence, language, organizer, summary: name, status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED', span: spanOf(appointment.span),
    description: description && inLanguage(description, language),
    location: location && inLanguage(location, language),
    url: page && new URL(page, origin).href,
    attendees: method === 'PUBLISH' ? [] : [to],
    lastModified: at, stampedAt: at,
  } as const;
  return writeCalendar({ name, method, events: [event] });
}
