import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDefined, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';
import { DraftText } from '../text.contract.js';
import { recommendationOutcomes, type RecommendationOutcome, type RecommendationAnswer, type ResponseContent } from './response.js';

export class StartResponse {
  @IsUUID() readonly adviceId!: string;
}

export class RecommendationAnswerContract implements RecommendationAnswer {
  @IsUUID() readonly recommendationId!: string;
  @IsOptional() @IsIn(recommendationOutcomes) readonly outcome: RecommendationOutcome | null = null;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly motivation!: DraftText;
}

/** The whole answer as it stands: an autosave sends all of it, complete or not. */
export class SaveResponse implements ResponseContent {
  @IsString() @MaxLength(200) readonly organ!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly decisionOn: string | null = null;
  @IsString() @MaxLength(100) readonly decisionRef!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly introduction!: DraftText;
  @IsArray() @ArrayMaxSize(50) @ArrayUnique(({ recommendationId }: RecommendationAnswerContract) => recommendationId) @ValidateNested({ each: true })
  @Type(() => RecommendationAnswerContract) readonly answers!: RecommendationAnswerContract[];
}

/** Where the matter stands, and by when the city answers. (R003-26) */
export class GiveInterim {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
  @Matches(LocalDatePattern) readonly announcedFor!: string;
}

export class MakeCommitment {
  @IsOptional() @IsUUID() readonly recommendationId?: string;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly what!: DraftText;
  @Matches(LocalDatePattern) readonly dueOn!: string;
}

export class FulfilCommitment {
  @IsUUID() readonly commitmentId!: string;
  @Matches(LocalDatePattern) readonly doneOn!: string;
}
