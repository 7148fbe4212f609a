/** In demo mode: a mail to whom asks, as it was sent or would have been. */
export interface SentMailView {
  readonly id: string;
  /** 'shown': there is no mail server, so this page is where it arrived. */
  readonly status: 'sent' | 'shown';
  readonly subject: string;
  readonly body: string;
  /**
   * Business instant.
   * @format date-time
   */
  readonly at: string;
}
