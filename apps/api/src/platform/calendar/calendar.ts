import { type Language, type LocalDate } from '@centrale/kernel';
import { type CalendarMethod } from '@centrale/platform';

export const eventStatuses = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export interface CalendarAddress {
  readonly name: string;
  readonly email: string;
}

/** From one instant to another, or whole civil days, the last one included. */
export type Span = { readonly start: Date; readonly end: Date } | { readonly firstDay: LocalDate; readonly lastDay: LocalDate };

export interface CalendarEvent {
  /** The same for as long as it is the same event: by it a calendar knows what to replace. */
  readonly uid: string;
  /** Rises with each change of date or place; a change that bears a lower number is ignored. */
  readonly sequence: number;
  readonly status: EventStatus;
  readonly span: Span;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Absolute, http or https. */
  readonly url?: string | undefined;
  readonly categories?: readonly string[];
  /** Of the texts. */
  readonly language?: Language | undefined;
  readonly lastModified: Date;
  /** When this was written down; the same content keeps it, so that it stays the same text. */
  readonly stampedAt: Date;
  readonly organizer?: CalendarAddress | undefined;
  readonly attendees?: readonly CalendarAddress[];
}

export interface Calendar {
  readonly name: string;
  readonly method?: CalendarMethod;
  /** Minutes after which a subscriber may ask again. */
  readonly refreshInterval?: number;
}
