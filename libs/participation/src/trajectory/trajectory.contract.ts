import { Type } from 'class-transformer';
import {
  ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import { languages, LocalDatePattern, type Language } from '@centrale/kernel';
import { purposes, type Purpose } from '../rule-pack/rule-pack.js';
import { MayDepart } from '../rule/rule.contract.js';
import { DraftName, DraftText } from '../text.contract.js';
import { type TrajectoryContent } from './trajectory.js';
import {
  accessLevels, activityAudiences, activityKinds, channelNames, engagementLevels, horizons, outputTypes, participationServices, phaseKinds, policyDomains, targetGroups,
  themeKinds, topicKinds,
  type AccessLevel, type ActivityAudience, type ActivityKind, type Channel, type EngagementLevel, type Horizon, type OutputType, type ParticipationService,
  type PhaseKind, type PolicyDomain, type TargetGroup, type ThemeKind, type TopicKind,
} from './vocabulary.js';

const MOST_PARTICIPANTS = 100_000;

/** A trajectory from a template: its phases get dates of their own. */
export class StartTrajectory {
  @IsUUID() readonly templateId!: string;
  @IsUUID() readonly organisationId!: string;
  /** The body that it is of; an atelier trajectory always has one. */
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly neighbourhoodId?: string;
  /** The request for advice that it answers, where there is one. */
  @IsOptional() @IsUUID() readonly adviceRequestId?: string;
  @Matches(LocalDatePattern) readonly startsOn!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly title!: DraftName;
}

/** The whole content as it stands: an autosave sends all of it, complete or not. */
export class SaveTrajectory implements TrajectoryContent {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly title!: DraftName;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly question!: DraftText;
  @IsIn(purposes) readonly purpose!: Purpose;
  @IsArray() @ArrayUnique() @IsIn(policyDomains, { each: true }) readonly domains!: PolicyDomain[];
  @IsArray() @ArrayUnique() @IsIn(targetGroups, { each: true }) readonly targetGroups!: TargetGroup[];
  @IsOptional() @IsUUID() readonly neighbourhoodId: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly startsOn: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn: string | null = null;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly workForm!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly compositionNote!: DraftText;
  @IsOptional() @IsIn(engagementLevels) readonly level: EngagementLevel | null = null;
  @IsOptional() @IsIn(topicKinds) readonly topicKind: TopicKind | null = null;
  @IsIn(accessLevels) readonly accessLevel!: AccessLevel;
}

/** A new trajectory with the same plan, moved to another start; it begins as a draft. */
export class CopyTrajectory {
  @Matches(LocalDatePattern) readonly startsOn!: string;
}

/** Why it ends before its end, or rests; public. */
export class InterruptTrajectory {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly reason!: DraftText;
}

export class BeginCycle {
  @Matches(LocalDatePattern) readonly startsOn!: string;
}

/** What may still change once it is public: its last day, whom it is for, and what it touches. */
export class AdjustTrajectory extends MayDepart {
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn?: string;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(targetGroups, { each: true }) readonly targetGroups?: TargetGroup[];
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(policyDomains, { each: true }) readonly domains?: PolicyDomain[];
  @IsOptional() @IsIn(topicKinds) readonly topicKind?: TopicKind;
}

/** A phase as it is planned. What it must meet follows from its kind. */
export class PhaseContract {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  @Matches(LocalDatePattern) readonly startsOn!: string;
  @Matches(LocalDatePattern) readonly endsOn!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly goal!: DraftText;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_PARTICIPANTS) readonly participantsMin: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_PARTICIPANTS) readonly participantsMax: number | null = null;
  /** R004-01: the five services, and no other. */
  @IsArray() @ArrayUnique() @IsIn(participationServices, { each: true }) readonly neededServices!: ParticipationService[];
  @IsIn(outputTypes) readonly outputType!: OutputType;
}

export class AddPhase extends PhaseContract {
  @IsIn(phaseKinds) readonly kind!: PhaseKind;
}


/** Why a phase is left out; public. */
export class SkipPhase {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly reason!: DraftText;
}

export class RecordOutput {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly output!: DraftText;
}

export class ThemeContract {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly description!: DraftText;
  @IsIn(themeKinds) readonly kind!: ThemeKind;
  @IsOptional() @IsIn(horizons) readonly horizon: Horizon | null = null;
  /** 1 comes first. */
  @IsOptional() @IsInt() @Min(1) @Max(99) readonly priority: number | null = null;
  @IsOptional() @IsUUID() readonly phaseId: string | null = null;
  /** The meeting at which it came up. */
  @IsOptional() @IsUUID() readonly meetingId: string | null = null;
}

export class ActivityContract {
  @IsIn(activityKinds) readonly kind!: ActivityKind;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  @IsIn(activityAudiences) readonly audience!: ActivityAudience;
  @IsOptional() @IsUUID() readonly phaseId: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly onDate: string | null = null;
  /** Whether it serves the trajectory's question; compulsory where advice is the only purpose. (R000-08) */
  @IsBoolean() readonly servesQuestion!: boolean;
}

/** Something that was done, or is planned, to reach people. */
export class CommunicationContract {
  @IsIn(channelNames) readonly channel!: Channel;
  @Matches(LocalDatePattern) readonly onDate!: string;
  @IsArray() @ArrayUnique() @IsIn(languages, { each: true }) readonly languages!: Language[];
  /** Whom it was meant to reach. (R001-12) */
  @IsArray() @ArrayUnique() @IsIn(targetGroups, { each: true }) readonly targetGroups!: TargetGroup[];
  /** Where to see it: an address, an edition, a number of copies. */
  @IsString() @MaxLength(500) readonly proof: string = '';
}

/** Noted by mistake. */
export class WithdrawCommunication {
  @IsUUID() readonly communicationId!: string;
}

/** Somebody outside the organisation who is involved, and why they are. */
export class StakeholderContract {
  @IsString() @MaxLength(200) readonly name!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly reason!: DraftText;
}
