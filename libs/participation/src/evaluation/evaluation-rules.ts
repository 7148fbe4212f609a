import { dateAt, firstOf, refuse, type ClockTerm, type LocalDate, type Refusal } from '@centrale/kernel';
import { emptyLanguages, type LanguageRegime } from '../languages.js';
import { type TrajectoryStatus } from '../trajectory/trajectory.js';
import { qualityCriteria, type CriterionJudgement, type Evaluation, type ImprovementAction } from './evaluation.js';
import { legislatureOf } from './legislature.js';

/** A duty of a calendar year is met on its last day at the latest; that day does not move. */
export const yearlyTerm: ClockTerm = { direction: 'forward', amount: 0, unit: 'calendarDay', roll: 'none' };
export const endOfYear = (year: number): LocalDate => `${year}-12-31`;

interface Evaluating extends Pick<Evaluation, 'criteria' | 'doneOn'> {
  readonly actions: readonly Pick<ImprovementAction, 'what' | 'dueOn'>[];
}

/** Every criterion once. */
const refuseCriteria = (criteria: readonly CriterionJudgement[]): Refusal | undefined => {
  const judged = new Set(criteria.map(({ criterion }) => criterion));
  return judged.size < qualityCriteria.length || criteria.length > judged.size ? refuse('evaluation.criteria-incomplete') : undefined;
};

/** What needs attention says why, in every language of the organisation, and leads to something that will be done. */
function refuseWords({ criteria, actions }: Pick<Evaluating, 'criteria' | 'actions'>, regime: LanguageRegime): Refusal | undefined {
  const weak = criteria.filter(({ judgement }) => judgement !== 'good');
  const texts = [...weak.map(({ remark }) => remark), ...actions.map(({ what }) => what)];
  return firstOf(
    texts.some((text) => emptyLanguages(text, regime).length > 0) ? refuse('evaluation.text-missing') : undefined,
    weak.length > 0 && actions.length === 0 ? refuse('evaluation.action-missing') : undefined,
  );
}

export function refuseEvaluation(evaluation: Evaluating, regime: LanguageRegime, now: Date): Refusal | undefined {
  const reversed = evaluation.actions.some(({ dueOn }) => dueOn !== null && dueOn < evaluation.doneOn);
  return firstOf(
    evaluation.doneOn > dateAt(now) ? refuse('evaluation.done-in-future') : undefined,
    refuseCriteria(evaluation.criteria),
    refuseWords(evaluation, regime),
    reversed ? refuse('evaluation.action-before-evaluation') : undefined,
  );
}

/** What a body has of evaluations. */
interface Evaluated {
  readonly atWork: boolean;
  /** Whether that year was evaluated already. */
  readonly exists: boolean;
}

/** A body is evaluated on a year that has begun, once. (R003-34) */
export function refuseYearlyEvaluation({ year, doneOn }: { readonly year: number; readonly doneOn: LocalDate }, { atWork, exists }: Evaluated, now: Date): Refusal | undefined {
  return firstOf(
    atWork ? undefined : refuse('evaluation.no-body'),
    exists ? refuse('evaluation.year-exists', { year: String(year) }) : undefined,
    year > Number(dateAt(now).slice(0, 4)) || doneOn < `${year}-01-01` ? refuse('evaluation.year-not-begun', { year: String(year) }) : undefined,
  );
}

/** A provider is judged in a trajectory on which it worked by an order. */
export const refuseProviderJudged = (worked: boolean): Refusal | undefined => (worked ? undefined : refuse('evaluation.provider-without-order'));

/** A trajectory is evaluated once it runs: in between, or when it is over. */
export const refuseTrajectoryEvaluation = (status: TrajectoryStatus): Refusal | undefined =>
  status === 'draft' || status === 'announced' ? refuse('evaluation.trajectory-not-begun') : undefined;

export function refuseActionDone(action: ImprovementAction | undefined, doneOn: LocalDate, evaluation: Pick<Evaluation, 'doneOn'>, now: Date): Refusal | undefined {
  if (!action) return refuse('evaluation.no-action');
  return firstOf(
    action.doneOn ? refuse('evaluation.action-done', { doneOn: action.doneOn }) : undefined,
    doneOn > dateAt(now) ? refuse('evaluation.done-in-future') : undefined,
    doneOn < evaluation.doneOn ? refuse('evaluation.action-before-evaluation') : undefined,
  );
}

/** What a council committee heard of a body in a legislature. */
export interface CouncilFeedback {
  readonly plannedOn: LocalDate | null;
  readonly givenOn: LocalDate | null;
}

/** Feedback is planned for a day to come of the legislature that runs. (R003-37) */
export function refuseFeedbackPlan(feedback: CouncilFeedback | undefined, on: LocalDate, now: Date): Refusal | undefined {
  const today = dateAt(now);
  return firstOf(
    feedback?.givenOn ? refuse('evaluation.feedback-given', { givenOn: feedback.givenOn }) : undefined,
    on < today ? refuse('evaluation.planned-in-past') : undefined,
    on > legislatureOf(today).to ? refuse('evaluation.after-legislature', { to: legislatureOf(today).to }) : undefined,
  );
}

/** Given on a day of the legislature that it counts for. (R003-37) */
export function refuseFeedback(feedback: CouncilFeedback | undefined, on: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    feedback?.givenOn ? refuse('evaluation.feedback-given', { givenOn: feedback.givenOn }) : undefined,
    on > dateAt(now) ? refuse('evaluation.given-in-future') : undefined,
  );
}

/** Still nobody said when the council committee hears of this body. (R003-37) */
export const sayFeedbackToPlan = (asked: boolean, feedback: CouncilFeedback | undefined): Refusal | undefined =>
  asked && !feedback?.plannedOn && !feedback?.givenOn ? refuse('R003-37') : undefined;

/** The evaluation of a year that has passed was not made. (R003-34) */
export const sayNotEvaluated = (asked: boolean, year: number, done: boolean): Refusal | undefined =>
  asked && !done ? refuse('R003-34', { year: String(year) }) : undefined;
