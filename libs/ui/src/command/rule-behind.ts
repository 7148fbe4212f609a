import { InjectionToken } from '@angular/core';
import { type Refusal } from '@centrale/kernel';

/** The rule that a refusal comes from: what it asks, where that stands, and what helps. */
export interface RuleBehind {
  /** 'R003-17' */
  readonly id: string;
  readonly sentence: string;
  /** The document and its part. */
  readonly source: string;
  readonly remedy?: string;
}

/** Where the application finds the rule behind a refusal, in the language of the moment; undefined for one without. */
export type FindRule = (refusal: Refusal) => RuleBehind | undefined;
export const RULE_BEHIND = new InjectionToken<FindRule>('the rule behind a refusal', { factory: () => () => undefined });
