import { type Lifecycle } from '@centrale/kernel';

/** Whoever has no e-mail is written down by the city: by phone, by post or at the desk, with the same rights. */
export const interestSources = ['web', 'phone', 'post', 'desk'] as const;
export type InterestSource = (typeof interestSources)[number];

export const interestStatuses = ['pending', 'confirmed'] as const;
export type InterestStatus = (typeof interestStatuses)[number];
export type InterestCommand = 'confirm';

/** From the web it counts once the address proved to be theirs. */
export const interestLifecycle: Lifecycle<InterestStatus, InterestCommand> = {
  pending: { confirm: 'confirmed' },
  confirmed: {},
};

/** What became of somebody's interest. Nobody is left without one. (R000-06) */
export const interestOutcomes = ['invited', 'attended', 'contributed', 'declined', 'unreachable'] as const;
export type InterestOutcome = (typeof interestOutcomes)[number];

export interface Interest {
  readonly id: string;
  readonly trajectoryId: string | null;
  readonly bodyId: string | null;
  readonly themeId: string | null;
  readonly source: InterestSource;
  readonly status: InterestStatus;
  readonly outcome: InterestOutcome | null;
  readonly registeredAt: Date;
  readonly erasedAt: Date | null;
}
