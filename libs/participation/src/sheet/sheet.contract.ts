import { Type } from 'class-transformer';
import {
  ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { LocalDatePattern, MOST_CENTS } from '@centrale/kernel';
import { groupTypes, type GroupType } from '../rule-pack/rule-pack.js';
import { DraftName, DraftText } from '../text.contract.js';
import { policyDomains, type PolicyDomain } from '../trajectory/vocabulary.js';
import { type FrameworkFloors } from './general-framework.js';
import {
  contactRoles, deliveryWays, insuranceKinds, officialsRoles, sheetActivities,
  type CollegeDecision, type ContactRole, type DeliveryWay, type InsuranceKind, type OfficialsRole, type SheetActivity, type SheetContent,
} from './sheet.js';

const MOST_DAYS = 400;

export class SheetGeneral {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  @IsOptional() @IsIn(policyDomains) readonly domain: PolicyDomain | null = null;
}
export class SheetGoal {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
  @IsArray() @ArrayUnique() @IsIn(sheetActivities, { each: true }) readonly activities!: SheetActivity[];
}
export class SheetComposition {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly members!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly conditions!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly spread!: DraftText;
  @IsIn(officialsRoles) readonly officialsAs!: OfficialsRole;
}
export class SheetContact {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly service!: DraftName;
  @IsString() @MaxLength(254) readonly email!: string;
  @IsString() @MaxLength(40) readonly phone!: string;
  @IsOptional() @IsIn(contactRoles) readonly role: ContactRole | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(60) readonly agendaIntakeWorkingDays: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_DAYS) readonly invitationDays: number | null = null;
  @IsBoolean() readonly location!: boolean;
  @IsBoolean() readonly participantMayReport!: boolean;
}
export class SheetWorking {
  @IsOptional() @IsIn(groupTypes) readonly groupType: GroupType | null = null;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly leads!: DraftText;
  @IsBoolean() readonly publicMeetings!: boolean;
}
export class SheetAdvice {
  @IsOptional() @IsBoolean() readonly ownInitiative: boolean | null = null;
  @IsOptional() @IsBoolean() readonly onRequest: boolean | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly requestDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly urgentDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly answerDays: number | null = null;
  @IsArray() @ArrayUnique() @IsIn(deliveryWays, { each: true }) readonly delivery!: DeliveryWay[];
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly agreements!: DraftText;
}
export class SheetBudget {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly infrastructure!: DraftText;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) readonly yearlyCents: number | null = null;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly use!: DraftText;
}
export class SheetInsurance {
  @IsArray() @ArrayUnique() @IsIn(insuranceKinds, { each: true }) readonly kinds!: InsuranceKind[];
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly notes!: DraftText;
}
export class SheetEvaluation {
  @IsBoolean() readonly yearly!: boolean;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly adjustment!: DraftText;
}
export class SheetFinal {
  @IsBoolean() readonly councilFeedback!: boolean;
  @IsBoolean() readonly publishAfterApproval!: boolean;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly notes!: DraftText;
}

/** The ten chapters as they stand: an autosave sends all of them, complete or not. */
export class SaveSheet implements SheetContent {
  @IsDefined() @ValidateNested() @Type(() => SheetGeneral) readonly general!: SheetGeneral;
  @IsDefined() @ValidateNested() @Type(() => SheetGoal) readonly goal!: SheetGoal;
  @IsDefined() @ValidateNested() @Type(() => SheetComposition) readonly composition!: SheetComposition;
  @IsDefined() @ValidateNested() @Type(() => SheetContact) readonly contact!: SheetContact;
  @IsDefined() @ValidateNested() @Type(() => SheetWorking) readonly working!: SheetWorking;
  @IsDefined() @ValidateNested() @Type(() => SheetAdvice) readonly advice!: SheetAdvice;
  @IsDefined() @ValidateNested() @Type(() => SheetBudget) readonly budget!: SheetBudget;
  @IsDefined() @ValidateNested() @Type(() => SheetInsurance) readonly insurance!: SheetInsurance;
  @IsDefined() @ValidateNested() @Type(() => SheetEvaluation) readonly evaluation!: SheetEvaluation;
  @IsDefined() @ValidateNested() @Type(() => SheetFinal) readonly final!: SheetFinal;
}

/** Begins the first sheet of a body, or the next version of the one it has. */
export class StartSheet {
  @IsUUID() readonly bodyId!: string;
}

/** What the college decided. A rule asks for both, so that it can say which are missing. (R003-01) */
export class DecideSheet implements Partial<CollegeDecision> {
  @IsOptional() @Matches(LocalDatePattern) readonly on?: string;
  @IsOptional() @IsString() @MaxLength(120) readonly reference?: string;
}

/** The college takes the sheet back. */
export class RepealSheet extends DecideSheet {
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}

/** Where the sheet stands on the city's website. (R003-38) */
export class PublishSheet {
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true }) @MaxLength(500) readonly url!: string;
  @Matches(LocalDatePattern) readonly on!: string;
}

/** What the city confirms that it insures for the body. (R003-33) */
export class CoverInsurance {
  @IsArray() @ArrayUnique() @IsIn(insuranceKinds, { each: true }) readonly kinds!: InsuranceKind[];
  @Matches(LocalDatePattern) readonly from!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly to: string | null = null;
}

export class FrameworkFloorsContract implements FrameworkFloors {
  @IsBoolean() readonly publicMeetings!: boolean;
  @IsBoolean() readonly officialsObserve!: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly invitationDays: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(60) readonly agendaIntakeWorkingDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly requestDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly urgentDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly answerDays: number | null = null;
  @IsBoolean() readonly yearlyEvaluation!: boolean;
  @IsBoolean() readonly councilFeedback!: boolean;
  @IsBoolean() readonly publishAfterApproval!: boolean;
  @IsArray() @ArrayUnique() @IsIn(insuranceKinds, { each: true }) readonly insurance!: InsuranceKind[];
}

/** A version of the general framework, as the council decided on it. */
export class AdoptFramework {
  @IsUUID() readonly organisationId!: string;
  @Matches(LocalDatePattern) readonly decidedOn!: string;
  @IsString() @MinLength(2) @MaxLength(120) readonly councilDecision!: string;
  @IsDefined() @ValidateNested() @Type(() => FrameworkFloorsContract) readonly floors!: FrameworkFloorsContract;
}
