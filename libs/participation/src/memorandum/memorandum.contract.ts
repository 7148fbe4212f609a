import { Type } from 'class-transformer';
import { IsDefined, ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsNotEmpty, IsOptional, IsString, IsUrl, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';
import { MayDepart } from '../rule/rule.contract.js';
import { DraftName, DraftText } from '../text.contract.js';
import { type InspirationAudience, type MemorandumParts } from './memorandum.js';

/** A memorandum for the council after the elections of that day. */
export class StartMemorandum {
  @IsUUID() readonly organisationId!: string;
  @IsUUID() readonly templateId!: string;
  @Matches(LocalDatePattern) readonly electionOn!: string;
  /** The general director. (R002-09) */
  @IsUUID() readonly ownerId!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly title!: DraftName;
}

export class InspirationContract implements Readonly<Record<InspirationAudience, DraftText>> {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly residents!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly visitors!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly companies!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly associations!: DraftText;
}

/** All parts as they stand: an autosave sends everything, complete or not. There is no field for a decision. (R002-10) */
export class SaveMemorandum implements MemorandumParts {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly policyEvaluation!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly quantitative!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly qualitative!: DraftText;
  @IsBoolean() readonly swot!: boolean;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly swotText!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => InspirationContract) readonly inspiration!: InspirationContract;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly choices!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly realisation!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly couleurLocale!: DraftText;
}

/** Who writes along in confidence. */
export class NameTeam {
  @IsArray() @ArrayUnique() @ArrayMaxSize(30) @IsUUID('all', { each: true }) readonly personIds!: string[];
}

/** The general director who takes it over. (R002-09) */
export class NameOwner {
  @IsUUID() readonly ownerId!: string;
}

/** The decision of the management team, and what it departs from with a reason. (R002-09) */
export class ValidateMemorandum extends MayDepart {
  @Matches(LocalDatePattern) readonly decidedOn!: string;
  /** What the decision is called in the minutes. */
  @IsString() @IsNotEmpty() @MaxLength(120) readonly reference!: string;
}

export class SetEmbargo {
  @Matches(LocalDatePattern) readonly until!: string;
}

export class PublishMemorandum {
  /** Where the city puts it, when it has a page of its own. */
  @IsOptional() @IsUrl({ require_protocol: true, protocols: ['https', 'http'] }) @MaxLength(500) readonly url?: string;
}
