import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import {
  adviceRoutes, attendancePolicies, durationPolicies, duties, evaluationRhythms, groupTypes, packIds, purposes, rolls,
  type AdviceRoute, type AttendancePolicy, type DurationPolicy, type Duty, type EvaluationRhythm, type GroupType, type PackId, type PackParameters, type Purpose,
} from './rule-pack.js';

const MOST_DAYS = 400;

/** All parameters, each within what makes sense; null is ‘unset’. */
export class PackParametersContract implements PackParameters {
  @IsIn(durationPolicies) readonly durationPolicy!: DurationPolicy;
  @IsArray() @ArrayUnique() @IsIn(purposes, { each: true }) readonly purposes!: Purpose[];
  @IsOptional() @IsIn(adviceRoutes) readonly adviceRoute: AdviceRoute | null = null;
  @IsBoolean() readonly ownInitiative!: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly requestDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly requestFloorDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly responseDays: number | null = null;
  @IsIn(rolls) readonly roll!: 'none' | 'nextWorkingDay';
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly invitationDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(60) readonly agendaIntakeWorkingDays: number | null = null;
  @IsBoolean() readonly publicCalendar!: boolean;
  @IsIn(attendancePolicies) readonly attendance!: AttendancePolicy;
  @IsBoolean() readonly membersRecognised!: boolean;
  @IsIn(duties) readonly selfCheck!: Duty;
  @IsIn(duties) readonly evidence!: Duty;
  @IsInt() @Min(0) @Max(20) readonly minChannels!: number;
  @IsInt() @Min(0) @Max(20) readonly minNonDigitalChannels!: number;
  @IsIn(evaluationRhythms) readonly evaluation!: EvaluationRhythm;
  @IsArray() @ArrayUnique() @IsIn(groupTypes, { each: true }) readonly yearlyAdviceFrom!: GroupType[];
  @IsBoolean() readonly legislatureFeedback!: boolean;
  @IsIn(['expected', 'optional']) readonly externalFacilitator!: 'expected' | 'optional';
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly reportDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(60) readonly committeeAnswerWorkingDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly outcomeDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly signalDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(24) readonly monthsBeforeElection: number | null = null;
  @IsInt() @Min(0) @Max(20) readonly postWorkingDays!: number;
  @IsInt() @Min(1) @Max(100) readonly budgetWarnPercent!: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_DAYS) readonly dangerDays: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(60) readonly dormantMonths: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(60) readonly sharingMonths: number | null = null;
  @IsInt() @Min(1) @Max(MOST_DAYS) readonly procurementDays!: number;
  @IsBoolean() readonly transversal!: boolean;
}

/** A draft of the next version of a rule set. */
export class DraftPack {
  @IsIn(packIds) readonly packId!: PackId;
  @IsDefined() @ValidateNested() @Type(() => PackParametersContract) readonly parameters!: PackParametersContract;
  /** Why this version is made; shown with it. */
  @IsString() @MinLength(3) @MaxLength(2000) readonly note!: string;
}

/** Takes a newer version of its rule set for a body or a trajectory, having read what it changes. */
export class UpgradePack {
  @IsInt() @Min(1) @Max(10_000) readonly toVersion!: number;
}
