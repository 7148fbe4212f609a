import { type MailChannel } from './mail-preference.js';

/** What one chose for a group of notices. */
export interface MailPreferenceView {
  /** Key of a text. */
  readonly group: string;
  readonly channel: MailChannel;
  /** False: there is nothing to choose, its mail leaves at once. */
  readonly mayMute: boolean;
  /** Some of its mail leaves at once whatever is chosen. */
  readonly someAlways: boolean;
}

export interface MailPreferencesView {
  readonly groups: readonly MailPreferenceView[];
  /** When the daily overview leaves, on clocks in Brussels: '07:00'. */
  readonly digestAt: string;
}
