import { dateAt, refuse, timeAt, type LocalDate, type NoticeRule, type Refusal } from '@centrale/kernel';

export const mailChannels = ['at_once', 'daily', 'never_mail'] as const;
/** How somebody hears of something by mail; in the product itself they always do. */
export type MailChannel = (typeof mailChannels)[number];

export type NoticeRules = Readonly<Record<string, NoticeRule>>;

export interface NoticeGroup {
  readonly key: string;
  /** Some of its kinds may be muted; in a group without any there is nothing to choose. */
  readonly mayMute: boolean;
  /** Some of its kinds are mailed at once, whatever is chosen. */
  readonly someAlways: boolean;
}

/** The groups in the order in which their first kind was named. */
export function groupsOf(rules: NoticeRules): NoticeGroup[] {
  const all = Object.values(rules);
  return [...new Set(all.map(({ group }) => group))].map((key) => {
    const own = all.filter(({ group }) => group === key);
    return { key, mayMute: own.some(({ mayMute }) => mayMute), someAlways: own.some(({ mayMute }) => !mayMute) };
  });
}

/** Channels by group, as far as somebody chose any. */
export type MailChoices = Readonly<Record<string, MailChannel>>;

/** By default at once; a kind of which nobody said that it may be muted is not. */
export const channelOf = (rule: NoticeRule | undefined, chosen: MailChoices): MailChannel => (rule?.mayMute ? chosen[rule.group] : undefined) ?? 'at_once';

export function refuseChannel(group: NoticeGroup | undefined, channel: MailChannel): Refusal | undefined {
  if (!group) return refuse('mail-preference.unknown-group');
  return group.mayMute || channel === 'at_once' ? undefined : refuse('mail-preference.compulsory');
}

/** On clocks in Brussels. */
export const DIGEST_TIME = '07:00';

/** The day whose overview is due at the instant: none before its hour has come, the same for the rest of the day. */
export const digestDay = (at: Date): LocalDate | undefined => (timeAt(at) >= DIGEST_TIME ? dateAt(at) : undefined);
