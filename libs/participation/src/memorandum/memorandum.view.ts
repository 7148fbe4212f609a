import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type DeviationView, type PackPin } from '../rule/rule.view.js';
import { type MemorandumCommand, type MemorandumParts, type MemorandumStatus } from './memorandum.js';

export interface MemorandumRow {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly organisationName: Text3;
  readonly legislature: string;
  readonly electionOn: string;
  readonly status: MemorandumStatus;
  /** Last day on which it helps; null where no number was agreed. */
  readonly dueOn: string | null;
  readonly publishedOn: string | null;
}

export interface MemorandumAuthor {
  readonly id: string;
  readonly name: string;
}

/** Whom a memorandum may be given to: people of the organisation, without a mandate. */
export interface MemorandumCandidate extends MemorandumAuthor {
  /** Only the general director owns it. (R002-09) */
  readonly director: boolean;
}

export interface MemorandumView extends MemorandumRow, PackPin {
  readonly organisationId: string;
  /** The languages in which the city publishes, in which what becomes public is asked. */
  readonly publishedIn: readonly (keyof LocalText)[];
  /** It guides; it binds nobody. Always so. (R002-01) */
  readonly binding: false;
  readonly owner: MemorandumAuthor;
  readonly designTeam: readonly MemorandumAuthor[];
  readonly parts: MemorandumParts;
  readonly version: number;
  readonly embargoUntil: string | null;
  /** The management team's decision on it. */
  readonly validatedOn: string | null;
  readonly validatedReference: string | null;
  readonly url: string | null;
  readonly changedAt: string;
  /** What validating still asks. */
  readonly missing: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly deviations: readonly DeviationView[];
  readonly may: May<MemorandumCommand | 'save' | 'nameTeam' | 'nameOwner'>;
}
