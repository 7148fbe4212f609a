import { type LocalText, type May } from '@centrale/kernel';
import { type DutyView } from '../clock/duty.view.js';
import { type ContributionKind, type ContributionOutcome } from './contribution.js';

/** The advice that a contribution went into, or the group that it went to. */
export interface OutcomeTargetView {
  readonly kind: 'advice' | 'body';
  readonly id: string;
  readonly name: LocalText;
}

/** What an outcome can point at: what the reader may see of the same body or trajectory. */
export interface OutcomeTargetsView {
  readonly advice: readonly Omit<OutcomeTargetView, 'kind'>[];
  readonly bodies: readonly Omit<OutcomeTargetView, 'kind'>[];
  /** Planned and still taking items, the next first. */
  readonly meetings: readonly (Omit<OutcomeTargetView, 'kind'> & { readonly startsAt: string })[];
}

export interface ContributionRow {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly themeId: string | null;
  readonly themeName: LocalText | null;
  readonly meetingId: string | null;
  readonly meetingNumber: string | null;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly givenAt: string;
  readonly outcome: ContributionOutcome | null;
  readonly outcomeText: LocalText | null;
  readonly outcomeOn: string | null;
  /** Null also for whoever may not see it. */
  readonly target: OutcomeTargetView | null;
  /** The outcome that is owed, if any. (R001-14, R003-39) */
  readonly duty: DutyView | null;
  readonly may: May<'answer' | 'tie'>;
}

/** Where something can be noted outside a meeting: a body or a trajectory. (R003-39) */
export interface ContributionPlaceView {
  readonly publishedIn: readonly (keyof LocalText)[];
  /** Of the trajectory. */
  readonly themes: readonly { readonly id: string; readonly name: LocalText }[];
  readonly may: May<'contribute'>;
}

/** What anybody reads of it. */
export interface PublicContribution {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly themeId: string | null;
  readonly outcome: ContributionOutcome | null;
  readonly outcomeText: LocalText | null;
  readonly outcomeOn: string | null;
  /** Null also while it is not public. */
  readonly target: OutcomeTargetView | null;
  /** Null where none is owed, or no date was agreed. */
  readonly dueOn: string | null;
  readonly owed: boolean;
}
