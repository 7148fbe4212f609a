import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { languages, MOST_CENTS, type Language } from '@centrale/kernel';
import { audienceKinds, type AudienceKind } from '../provider/provider.js';
import { LocalDatePattern } from '../text.contract.js';
import {
  accessibilityNeeds, emptyBriefing, participationFormats, participationLevels, recruitmentWays, sessionLanguages,
  type AccessibilityNeed, type BriefingContent, type BriefingField, type ParticipationFormat, type ParticipationLevel,
  type RecruitmentWay, type SessionLanguage,
} from './briefing.js';

export class BriefingPhaseContract {
  @IsString() @MaxLength(200) readonly name!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly startsOn: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn: string | null = null;
  @IsInt() @Min(0) @Max(500) readonly sessions!: number;
}

export class FixedDateContract {
  @IsOptional() @Matches(LocalDatePattern) readonly date: string | null = null;
  @IsString() @MaxLength(200) readonly what!: string;
}

/** The whole content as it stands: an autosave sends all of it, complete or not. */
export class SaveBriefing implements BriefingContent {
  @IsString() @MaxLength(200) readonly title!: string;
  @IsString() @MaxLength(10_000) readonly context!: string;
  @IsString() @MaxLength(5_000) readonly question!: string;
  @IsOptional() @IsIn(participationLevels) readonly level: ParticipationLevel | null = null;
  @IsArray() @ArrayUnique() @IsIn(audienceKinds, { each: true }) readonly audiences!: AudienceKind[];
  @IsString() @MaxLength(2_000) readonly hardToReach!: string;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) readonly participantsMin: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) readonly participantsMax: number | null = null;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => BriefingPhaseContract) readonly phases!: BriefingPhaseContract[];
  @IsOptional() @Matches(/^21\d{3}$/) readonly municipality: string | null = null;
  @IsString() @MaxLength(300) readonly place!: string;
  @IsArray() @ArrayUnique() @IsIn(sessionLanguages, { each: true }) readonly sessionLanguages!: SessionLanguage[];
  @IsArray() @ArrayUnique() @IsIn(languages, { each: true }) readonly deliverableLanguages!: Language[];
  @IsArray() @ArrayUnique() @IsIn(recruitmentWays, { each: true }) readonly recruitment!: RecruitmentWay[];
  @IsString() @MaxLength(2_000) readonly quotas!: string;
  @IsOptional() @IsInt() @Min(0) @Max(100_000_00) readonly compensationCents: number | null = null;
  @IsBoolean() readonly childcare!: boolean;
  @IsArray() @ArrayUnique() @IsIn(accessibilityNeeds, { each: true }) readonly accessibility!: AccessibilityNeed[];
  @IsArray() @ArrayUnique() @IsIn(sessionLanguages, { each: true }) readonly interpretation!: SessionLanguage[];
  @IsArray() @ArrayUnique() @IsIn(participationFormats, { each: true }) readonly formats!: ParticipationFormat[];
  @IsString() @MaxLength(5_000) readonly deliverables!: string;
  @IsBoolean() readonly specialCategories!: boolean;
  @IsBoolean() readonly images!: boolean;
  @IsString() @MaxLength(2_000) readonly dataProtection!: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) readonly budgetMinCents: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) readonly budgetMaxCents: number | null = null;
  @IsString() @MaxLength(300) readonly payer!: string;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => FixedDateContract) readonly fixedDates!: FixedDateContract[];
  @IsArray() @ArrayUnique() @ArrayMaxSize(30) @IsInt({ each: true }) @Min(1, { each: true }) @Max(99, { each: true }) readonly lotsWanted!: number[];
  @IsBoolean() readonly helpMeChoose!: boolean;
  @IsIn(['nl', 'fr']) readonly procedureLanguage!: 'nl' | 'fr';
  @IsString() @MaxLength(120) readonly contactName!: string;
  @IsString() @MaxLength(254) readonly contactEmail!: string;
  @IsString() @MaxLength(40) readonly contactPhone!: string;
}

/** Starts a briefing for an admitted organisation; the service names the project owner when it starts one. */
export class StartBriefing {
  @IsUUID() readonly agreementId!: string;
  @IsUUID() readonly organisationId!: string;
  @IsOptional() @IsUUID() readonly ownerId?: string;
  @IsOptional() @IsUUID() readonly contactRequestId?: string;
}

/** Who handles the briefing, and who does in their absence. */
export class AssignBriefing {
  @IsUUID() readonly officerId!: string;
  @IsOptional() @IsUUID() readonly standInId?: string;
}

export class FieldRemark {
  /** The field that the remark is about; absent when it is about the whole. */
  @IsOptional() @IsIn(Object.keys(emptyBriefing)) readonly field?: BriefingField;
  @IsString() @MinLength(2) @MaxLength(4000) readonly text!: string;
}

export class AskInformation {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => FieldRemark) readonly remarks!: FieldRemark[];
}
