import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';
import { DraftName, DraftText } from '../text.contract.js';
import { type RequestContent } from './request.js';
import { MOST_REQUEST_DAYS } from './request-extension.js';

/** A question of the city, begun: to a body, on a trajectory of that body where there is one. (R000-16) */
export class StartRequest {
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
}

/** The whole content as it stands: an autosave sends all of it, complete or not. */
export class SaveRequest implements RequestContent {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly subject!: DraftName;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly question!: DraftText;
}

/** Sends the question to the body. */
export class IssueRequest {
  /** Day on which the body has it: today, unless it goes by post. */
  @IsOptional() @Matches(LocalDatePattern) readonly receivedOn?: string;
  /** Only when it is exceptionally urgent, with the reason, which becomes public. (R003-29) */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_REQUEST_DAYS) readonly shortenTo?: number;
  @IsOptional() @ValidateNested() @Type(() => DraftText) readonly motivation?: DraftText;
  /** The college's decision, where it took one. */
  @IsOptional() @Matches(LocalDatePattern) readonly decisionOn?: string;
  @IsOptional() @IsString() @MaxLength(100) readonly decisionRef?: string;
}

/** Another whole term, from the same day of receipt. (R003-30) */
export class ProposeExtension {
  @IsInt() @Min(1) @Max(MOST_REQUEST_DAYS) readonly toDays!: number;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly motivation!: DraftText;
}
