import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';

export const responseStatuses = ['draft', 'final'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];
export type ResponseCommand = 'finalise';

export const responseLifecycle: Lifecycle<ResponseStatus, ResponseCommand> = { draft: { finalise: 'final' }, final: {} };

export const recommendationOutcomes = ['adopted', 'partly', 'notAdopted', 'deferred'] as const;
/** To what extent the city takes a recommendation over. */
export type RecommendationOutcome = (typeof recommendationOutcomes)[number];

export interface RecommendationAnswer {
  readonly recommendationId: string;
  /** Null while nobody decided. */
  readonly outcome: RecommendationOutcome | null;
  readonly motivation: LocalText;
}

/** The answer as it is written. */
export interface ResponseContent {
  /** Who decided: the college, or whoever it charged with that. */
  readonly organ: string;
  readonly decisionOn: LocalDate | null;
  readonly decisionRef: string;
  readonly introduction: LocalText;
  readonly answers: readonly RecommendationAnswer[];
}

export const emptyResponse: ResponseContent = { organ: '', decisionOn: null, decisionRef: '', introduction: { nl: '', fr: '' }, answers: [] };

/** What the city tells when it needs more time: it counts when it comes within the term. (R003-26) */
export interface InterimStatus {
  readonly onDate: LocalDate;
  readonly announcedFor: LocalDate;
  readonly counts: boolean;
}

/** Something that the city promised with its answer. */
export interface Commitment {
  readonly recommendationId: string | null;
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
}
