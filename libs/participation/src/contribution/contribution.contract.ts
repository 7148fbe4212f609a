import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { DraftText } from '../text.contract.js';
import { contributionKinds, contributionOutcomes, type ContributionKind, type ContributionOutcome } from './contribution.js';

/** What was said at a meeting, or reached a body or a trajectory otherwise. Nobody is named in it. */
export class Contribute {
  @IsOptional() @IsUUID() readonly meetingId: string | null = null;
  @IsOptional() @IsUUID() readonly bodyId: string | null = null;
  @IsOptional() @IsUUID() readonly trajectoryId: string | null = null;
  @IsIn(contributionKinds) readonly kind!: ContributionKind;
  @IsString() @MinLength(3) @MaxLength(5_000) readonly text!: string;
  @IsOptional() @IsUUID() readonly themeId: string | null = null;
}

export class TieContribution {
  @IsOptional() @IsUUID() readonly themeId: string | null = null;
}

/** What becomes of it: public, in the languages of the organisation. */
export class GiveOutcome {
  @IsIn(contributionOutcomes) readonly outcome!: ContributionOutcome;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
  /** With `toAdvice`: into which. */
  @IsOptional() @IsUUID() readonly adviceId: string | null = null;
  /** With `toWorkingGroup`: to which. */
  @IsOptional() @IsUUID() readonly bodyId: string | null = null;
  /** With `toAgenda`: on which; the next meeting when not said. */
  @IsOptional() @IsUUID() readonly meetingId: string | null = null;
}
