import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';
import { DraftText } from '../text.contract.js';
import { qualityJudgements, qualityCriteria, type CriterionJudgement, type QualityJudgement, type QualityCriterion } from './evaluation.js';

export class CriterionJudgementContract implements CriterionJudgement {
  @IsIn(qualityCriteria) readonly criterion!: QualityCriterion;
  @IsIn(qualityJudgements) readonly judgement!: QualityJudgement;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly remark: DraftText = new DraftText();
}

export class ImprovementActionContract {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly what!: DraftText;
  /** By when; null when no date was agreed. */
  @IsOptional() @Matches(LocalDatePattern) readonly dueOn: string | null = null;
}

class RecordEvaluation {
  @Matches(LocalDatePattern) readonly doneOn!: string;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => CriterionJudgementContract) readonly criteria!: CriterionJudgementContract[];
  @IsArray() @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => ImprovementActionContract) readonly actions!: ImprovementActionContract[];
}

/** The yearly evaluation of a body. (R003-34) */
export class EvaluateBody extends RecordEvaluation {
  @IsInt() @Min(2000) @Max(2199) readonly year!: number;
}

/** The evaluation of a trajectory once it is over, or of a provider in it. */
export class EvaluateTrajectory extends RecordEvaluation {
  @IsOptional() @IsUUID() readonly providerId?: string;
}

/** An improvement action, by its place in the list. */
export class CompleteAction {
  @IsInt() @Min(1) @Max(30) readonly no!: number;
  @Matches(LocalDatePattern) readonly doneOn!: string;
}

export class PlanFeedback {
  @Matches(LocalDatePattern) readonly on!: string;
}

/** What the council committee heard, and where that is written down. (R003-37) */
export class GiveFeedback {
  @Matches(LocalDatePattern) readonly on!: string;
  @IsOptional() @IsString() @MaxLength(200) readonly reference?: string;
}
