import { type LocalText, type May, type Refusal } from '@centrale/kernel';
import { type RecommendationAnswer, type RecommendationOutcome, type ResponseStatus } from './response.js';

export interface RecommendationAnswerView {
  readonly recommendationId: string;
  readonly no: number;
  readonly text: LocalText;
  readonly outcome: RecommendationOutcome | null;
  readonly motivation: LocalText;
}

/** The city's answer as an advice shows it; a draft of it is seen by the city alone. */
export interface AnswerView {
  readonly id: string;
  readonly status: ResponseStatus;
  readonly organ: string;
  readonly decisionOn: string | null;
  readonly decisionRef: string;
  readonly introduction: LocalText;
  readonly answers: readonly RecommendationAnswer[];
  readonly answeredOn: string | null;
}

/** The same where it is written, beside the recommendations that it answers. */
export interface AdviceResponseView extends Omit<AnswerView, 'answers'> {
  /** The city that answers. */
  readonly organisationId: string;
  readonly adviceId: string;
  readonly adviceNumber: string;
  readonly adviceTitle: LocalText;
  /** In which the city publishes: a text is written in each of them. */
  readonly languages: readonly (keyof LocalText)[];
  readonly version: number;
  readonly answers: readonly RecommendationAnswerView[];
  /** The last day of the city's term; null where none was agreed. */
  readonly dueOn: string | null;
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
  readonly what: LocalText;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly overdue: boolean;
}
