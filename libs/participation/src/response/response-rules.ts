import { firstOf, isBlank, type LocalDate, type LocalText, type Refusal, refuse, refuseMove } from '@centrale/kernel';
import { type AdviceStatus } from '../advice/advice.js';
import { isWritten, emptyLanguages, refuseUntold, type LanguageRegime } from '../languages.js';
import { responseLifecycle, type Commitment, type RecommendationOutcome, type RecommendationAnswer, type ResponseContent, type ResponseStatus } from './response.js';

interface Numbered {
  readonly id: string;
  readonly no: number;
}

/** An answer is given to what was sent, once; a draft of it is prepared by the city alone. */
export const refuseResponseStart = (status: AdviceStatus, exists: boolean): Refusal | undefined =>
  firstOf(
    status === 'sent' || status === 'received' ? undefined : refuse('advice.wrong-status', { status }),
    exists ? refuse('advice-response.exists') : undefined,
  );

export const refuseResponseSave = (status: ResponseStatus): Refusal | undefined => (status === 'draft' ? undefined : refuse('advice-response.wrong-status', { status }));

/** Of each recommendation: to what extent it is taken over, and what is not and why. (R003-26, I5) */
export function missingInAnswers(answers: readonly RecommendationAnswer[], recommendations: readonly Numbered[], regime: LanguageRegime): Refusal[] {
  return recommendations.flatMap(({ id, no }) => {
    const answer = answers.find(({ recommendationId }) => recommendationId === id);
    if (!answer || answer.outcome === null) return [refuse('R003-26.undecided', { no })];
    return answer.outcome === 'adopted' || emptyLanguages(answer.motivation, regime).length === 0 ? [] : [unmotivated(answer.outcome, no)];
  });
}

const unmotivated = (outcome: RecommendationOutcome, no: number): Refusal => {
  if (outcome === 'partly') return refuse('R003-26.partly', { no });
  return outcome === 'deferred' ? refuse('R003-26.deferred', { no }) : refuse('R003-26', { no });
};

/** Who decided, when and under which number. */
const missingDecision = ({ organ, decisionOn, decisionRef }: ResponseContent): Refusal[] => [
  ...(isBlank(organ) ? [refuse('advice-response.organ-missing')] : []),
  ...(decisionOn === null || isBlank(decisionRef) ? [refuse('advice-response.decision-missing')] : []),
];

export const missingInResponse = (content: ResponseContent, recommendations: readonly Numbered[], regime: LanguageRegime): Refusal[] => [
  ...missingInAnswers(content.answers, recommendations, regime), ...missingDecision(content),
];

export function refuseFinalise(
  { status, adviceStatus, missing, decisionOn, sentOn }: {
    readonly status: ResponseStatus; readonly adviceStatus: AdviceStatus; readonly missing: readonly Refusal[]; readonly decisionOn: LocalDate | null; readonly sentOn: LocalDate;
  },
  today: LocalDate,
): Refusal | undefined {
  return firstOf(
    refuseMove('advice-response', responseLifecycle, status, 'finalise'),
    adviceStatus === 'sent' || adviceStatus === 'received' ? undefined : refuse('advice.wrong-status', { status: adviceStatus }),
    missing[0],
    decisionOn !== null && decisionOn > today ? refuse('advice-response.decided-in-future') : undefined,
    decisionOn !== null && decisionOn < sentOn ? refuse('advice-response.decided-before-advice', { sentOn }) : undefined,
  );
}

/** A status update may be given as long as there is no answer; it is public and promises a day that is still to come. (R003-26) */
export function refuseInterim(status: AdviceStatus, { text, announcedFor }: { readonly text: LocalText; readonly announcedFor: LocalDate }, regime: LanguageRegime, today: LocalDate): Refusal | undefined {
  return firstOf(
    status === 'sent' || status === 'received' ? undefined : refuse('advice.wrong-status', { status }),
    isWritten(text) ? undefined : refuse('advice.text-empty'),
    ...refuseUntold('text', text, regime),
    announcedFor > today ? undefined : refuse('advice-response.announced-past'),
  );
}

/** Only what comes within the term meets it; what comes later is shown, and leaves the city late. */
export const interimCounts = (due: LocalDate | null, today: LocalDate): boolean => due !== null && today <= due;

/** Said while the city has not answered. (R003-26) */
export const tellInterim = (due: LocalDate | null, today: LocalDate): Refusal | undefined =>
  due !== null && today <= due ? refuse('R003-26.due', { until: due }) : undefined;

/** Commitments follow an answer, and concern a recommendation of it; they are public, so every language of the city is served. */
export const refuseCommitment = (status: AdviceStatus, { what, dueOn }: { readonly what: LocalText; readonly dueOn: LocalDate }, regime: LanguageRegime, today: LocalDate): Refusal | undefined =>
  firstOf(
    status === 'answered' ? undefined : refuse('advice.wrong-status', { status }),
    isWritten(what) ? undefined : refuse('advice.text-empty'),
    ...refuseUntold('what', what, regime),
    dueOn < today ? refuse('advice-response.commitment-past') : undefined,
  );

export const refuseFulfil = (commitment: Pick<Commitment, 'doneOn'>, doneOn: LocalDate, today: LocalDate): Refusal | undefined =>
  firstOf(
    commitment.doneOn === null ? undefined : refuse('advice-response.commitment-done', { doneOn: commitment.doneOn }),
    doneOn > today ? refuse('advice-response.done-in-future') : undefined,
  );

/** The follow-up ends when what was promised is done, and what was put off was decided: that is a commitment too. */
export function refuseFollowUpEnd(status: AdviceStatus, commitments: readonly Commitment[], deferred: readonly string[]): Refusal | undefined {
  const open = commitments.filter(({ doneOn }) => doneOn === null).length;
  const undecided = deferred.filter((id) => !commitments.some(({ recommendationId }) => recommendationId === id)).length;
  return firstOf(
    status === 'answered' ? undefined : refuse('advice.wrong-status', { status }),
    open > 0 ? refuse('advice-response.commitments-open', { count: open }) : undefined,
    undecided > 0 ? refuse('advice-response.deferred-open', { count: undecided }) : undefined,
  );
}

/** An answer is about the recommendations of this advice, and about nothing else. */
export const refuseForeignAnswers = (answers: readonly RecommendationAnswer[], recommendations: readonly Numbered[]): Refusal | undefined =>
  answers.every(({ recommendationId }) => recommendations.some(({ id }) => id === recommendationId)) ? undefined : refuse('advice-response.recommendation-unknown');
