import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';

export class AppointEvaluators {
  /** The whole panel; whoever is not named is replaced. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(15) @ArrayUnique() @IsUUID(undefined, { each: true }) readonly personIds!: string[];
}

export class DeclareInterest {
  @IsBoolean() readonly conflict!: boolean;
  /** Asked when there is one. */
  @IsOptional() @IsString() @MaxLength(4000) readonly reason?: string;
}

export class FindRegularity {
  @IsBoolean() readonly regular!: boolean;
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}

export class ScoreContract {
  @IsUUID() readonly offerId!: string;
  @IsUUID() readonly criterionId!: string;
  @IsInt() @Min(0) @Max(100) readonly points!: number;
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}

export class GiveScores {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ScoreContract) readonly scores!: ScoreContract[];
}
