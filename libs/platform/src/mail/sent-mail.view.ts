/** What a calendar is sent for (RFC 5546): a feed publishes, an invitation requests, what will not take place is cancelled. */
export const calendarMethods = ['PUBLISH', 'REQUEST', 'CANCEL'] as const;
export type CalendarMethod = (typeof calendarMethods)[number];

/** In demo mode: a mail to whom asks, as it was sent or would have been. */
export interface SentMailView {
  readonly id: string;
  /** 'shown': there is no mail server, so this page is where it arrived. */
  readonly status: 'sent' | 'shown';
  readonly subject: string;
  readonly body: string;
  /** What the appointment was sent for that came with it, to be kept from `/sent-mail/{id}/calendar`; null without one. */
  readonly calendar: CalendarMethod | null;
  /**
   * Business instant.
   * @format date-time
   */
  readonly at: string;
}
