import { type LocalDate, type LocalText } from '@centrale/kernel';

/** The quality criteria that a body is held against, in the order of the source. (003) */
export const qualityCriteria = ['transparency', 'inclusion', 'accessibility', 'cooperation', 'accountability', 'efficiency'] as const;
export type QualityCriterion = (typeof qualityCriteria)[number];

export const qualityJudgements = ['good', 'attention', 'insufficient'] as const;
export type QualityJudgement = (typeof qualityJudgements)[number];

export interface CriterionJudgement {
  readonly criterion: QualityCriterion;
  readonly judgement: QualityJudgement;
  readonly remark: LocalText;
}

/** What will be done better. */
export interface ImprovementAction {
  readonly what: LocalText;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

/** What is evaluated: a body over a calendar year, a trajectory, or a provider in a trajectory. */
export type EvaluationSubject = 'body' | 'trajectory' | 'provider';

export interface Evaluation {
  readonly id: string;
  readonly organisationId: string;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly providerId: string | null;
  /** The calendar year that a body's evaluation is about. */
  readonly year: number | null;
  readonly criteria: readonly CriterionJudgement[];
  readonly actions: readonly ImprovementAction[];
  readonly doneOn: LocalDate;
}
