import { type LocalText, type Refusal } from '@centrale/kernel';
import { type RuleId } from './rules.js';

/** A rule that was departed from, with the reason; public. */
export interface DeviationView {
  readonly id: string;
  readonly rule: RuleId;
  readonly refusal: Refusal;
  readonly motivation: LocalText;
  readonly at: string;
}

/** A fact that a rule does not want, and what is done about it; public. */
export interface NonConformityView {
  readonly id: string;
  readonly rule: RuleId;
  readonly refusal: Refusal;
  readonly foundAt: string;
  readonly note: LocalText | null;
  readonly correctedAt: string | null;
}

/** Which rules hold: shown on every page of what they hold for. (R001-13) */
export interface PackPin {
  readonly packId: string;
  readonly packVersion: number;
}
