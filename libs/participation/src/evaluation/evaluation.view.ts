import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type CriterionJudgement, type EvaluationSubject, type ImprovementAction, type QualityJudgement } from './evaluation.js';

export interface QualityEvaluationRow {
  readonly id: string;
  readonly subject: EvaluationSubject;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly providerId: string | null;
  readonly providerName: Text3 | null;
  /** Of the body or the trajectory. */
  readonly name: LocalText;
  readonly number: string;
  readonly year: number | null;
  readonly doneOn: string;
  /** Criteria by how they were judged. */
  readonly judged: Readonly<Record<QualityJudgement, number>>;
  readonly openActions: number;
}

export interface QualityEvaluationView extends QualityEvaluationRow {
  readonly criteria: readonly CriterionJudgement[];
  readonly actions: readonly ImprovementAction[];
  readonly may: May<'completeAction'>;
}

export interface CouncilFeedbackView {
  readonly legislature: string;
  readonly from: string;
  readonly to: string;
  readonly plannedOn: string | null;
  readonly givenOn: string | null;
  readonly reference: string | null;
}

/** How a body is held to account: its evaluations by year, its feedback by legislature, and what is still to be done. */
export interface BodyAccountView {
  readonly bodyId: string;
  readonly evaluations: readonly QualityEvaluationRow[];
  readonly feedback: readonly CouncilFeedbackView[];
  readonly reminders: readonly Refusal[];
  readonly may: May<'evaluate' | 'planFeedback' | 'giveFeedback'>;
}
