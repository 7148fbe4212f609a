import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';
import { MayDepart } from '../rule/rule.contract.js';
import { DraftName, DraftText } from '../text.contract.js';
import {
  deliveryChannels, adviceOrigins, voteChoices, type AdviceContent, type AdviceOrigin, type AdviceTrajectory, type DeliveryChannel, type MinorityPosition, type VoteChoice,
} from './advice.js';
import { judgements, readabilityPoints, selfCheckOutcomes, type JudgedGroup, type Judgement, type ReadabilityPoint, type SelfCheckForm, type SelfCheckOutcome } from './self-check.js';

/** An advice begun: on a request of the city, or of the body itself. (R000-01) */
export class StartAdvice {
  @IsUUID() readonly bodyId!: string;
  @IsOptional() @IsIn(adviceOrigins) readonly origin?: AdviceOrigin;
  @IsOptional() @IsUUID() readonly requestId?: string;
}

export class MinorityPositionContract implements MinorityPosition {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
  /** How many stand behind it; who they are is not kept. */
  @IsOptional() @IsInt() @Min(1) @Max(10_000) readonly supporters: number | null = null;
}

export class AdviceTrajectoryContract implements AdviceTrajectory {
  @IsUUID() readonly trajectoryId!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly subTheme!: DraftName;
}

/** The whole text in the fixed template: an autosave sends all of it, complete or not. (R003-25) */
export class SaveAdvice implements AdviceContent {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly title!: DraftName;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly analysis!: DraftText;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly justification!: DraftText;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => DraftText) readonly recommendations!: DraftText[];
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => MinorityPositionContract) readonly minorityPositions!: MinorityPositionContract[];
  @IsArray() @ArrayMaxSize(20) @ArrayUnique(({ trajectoryId }: AdviceTrajectoryContract) => trajectoryId) @ValidateNested({ each: true }) @Type(() => AdviceTrajectoryContract)
  readonly trajectories!: AdviceTrajectoryContract[];
}

export class AnnexNote {
  @IsString() @MinLength(3) @MaxLength(20_000) readonly text!: string;
  /** A document that was added to the advice before. */
  @IsOptional() @IsUUID() readonly attachmentId?: string;
}

export class CastVote {
  @IsUUID() readonly partyId!: string;
  @IsIn(voteChoices) readonly choice!: VoteChoice;
}

/** How the members voted on the text as it is now. */
export class RecordVote {
  @Matches(LocalDatePattern) readonly on!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique(({ partyId }: CastVote) => partyId) @ValidateNested({ each: true }) @Type(() => CastVote)
  readonly votes!: CastVote[];
}

export class JudgedGroupContract implements JudgedGroup {
  @IsString() @MinLength(1) @MaxLength(100) readonly group!: string;
  @IsIn(judgements) readonly judgement!: Judgement;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly explanation!: DraftText;
}

/** Filled in and signed at once: it becomes a snapshot that nobody changes. (R000-18) */
export class SignSelfCheck implements SelfCheckForm {
  @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsString({ each: true }) @MaxLength(100, { each: true }) readonly domains!: string[];
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly oneDomainReason!: DraftText;
  @IsArray() @ArrayMaxSize(40) @ArrayUnique(({ group }: JudgedGroupContract) => group) @ValidateNested({ each: true }) @Type(() => JudgedGroupContract)
  readonly targetGroups!: JudgedGroupContract[];
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly voices!: DraftText;
  @IsBoolean() readonly dissentReported!: boolean;
  @IsArray() @ArrayUnique() @IsIn(readabilityPoints, { each: true }) readonly readability!: ReadabilityPoint[];
  @IsBoolean() readonly noInfluence!: boolean;
  @IsIn(selfCheckOutcomes) readonly outcome!: SelfCheckOutcome;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly remarks!: DraftText;
}

/** How, when and to whom it was brought, and what proves that: what is missing is refused in the rule's words. (R003-23) */
export class SendAdvice extends MayDepart {
  @IsOptional() @IsIn(deliveryChannels) readonly channel?: DeliveryChannel;
  @IsOptional() @Matches(LocalDatePattern) readonly sentOn?: string;
  /** The official or the service. */
  @IsOptional() @IsString() @MaxLength(200) readonly to?: string;
  /** The number of a registered letter, the reference of a message. */
  @IsOptional() @IsString() @MaxLength(500) readonly proof?: string;
  @IsOptional() @IsUUID() readonly attachmentId?: string;
  /** When it arrived, where that is known already. */
  @IsOptional() @Matches(LocalDatePattern) readonly receivedOn?: string;
}

export class ReceiveAdvice {
  @Matches(LocalDatePattern) readonly receivedOn!: string;
  /** What shows that day, where it is another than was assumed. */
  @IsOptional() @IsString() @MaxLength(500) readonly proof?: string;
}
