import { type Refusal, type Text3 } from '@centrale/kernel';

/** One part of a score with its facts; `points` of at most `weight`. */
export interface ScorePart {
  readonly code: string;
  readonly weight: number;
  readonly points: number;
  readonly facts: Refusal;
}

export interface ShortlistEntry {
  readonly providerId: string;
  readonly name: Text3;
  /** Out of 100; it orders and explains, it never removes anybody. (P04) */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly warnings: readonly Refusal[];
}

export interface ShortlistExclusion {
  readonly providerId: string;
  readonly name: Text3;
  readonly reasons: readonly Refusal[];
  /** What would change it. */
  readonly remedies: readonly Refusal[];
}

export interface ShortlistView {
  readonly lotNo: number;
  readonly asOf: string;
  readonly algorithm: string;
  /** Over inputs and result: accepting a shortlist names it. (P20) */
  readonly hash: string;
  readonly accepted: boolean;
  readonly ranked: readonly ShortlistEntry[];
  readonly excluded: readonly ShortlistExclusion[];
}

export interface ShortlistsView {
  readonly callOffId: string;
  /** Over the hashes of all lots. */
  readonly hash: string;
  readonly accepted: boolean;
  readonly lots: readonly ShortlistView[];
}
