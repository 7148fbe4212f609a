import { type LocalText, type May, type Refusal } from '@centrale/kernel';
import { type RecommendationOutcome, type ResponseStatus } from './response.js';

export interface RecommendationAnswerView {
  readonly recommendationId: string;
  readonly no: number;
  readonly text: LocalText;
  readonly outcome: RecommendationOutcome | null;
  readonly motivation: LocalText;
}

/** The city's answer; a draft of it is seen by the city alone. */
export interface AdviceResponseView {
  readonly id: string;
  readonly adviceId: string;
  readonly adviceNumber: string;
  readonly status: ResponseStatus;
  readonly version: number;
  readonly organ: string;
  readonly decisionOn: string | null;
  readonly decisionRef: string;
  readonly introduction: LocalText;
  readonly answers: readonly RecommendationAnswerView[];
  readonly answeredOn: string | null;
  readonly missing: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly may: May<'save' | 'finalise'>;
}

export interface InterimView {
  readonly onDate: string;
  readonly announcedFor: string;
  readonly text: LocalText;
  /** Whether it came within the term. */
  readonly counts: boolean;
}

export interface CommitmentView {
  readonly id: string;
  readonly recommendationId: string | null;
  readonly what: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly overdue: boolean;
}
