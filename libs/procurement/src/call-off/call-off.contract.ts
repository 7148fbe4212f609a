import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { MOST_CENTS } from '@centrale/kernel';
import { DraftTextContract, InstantPattern, LocalDatePattern, LocalTextContract } from '../text.contract.js';
import { priceFormulas, type Composition, type PriceFormula } from './call-off.js';

export class ComposeCallOff {
  @IsUUID() readonly briefingId!: string;
}

export class AllocationContract {
  @IsInt() @Min(1) @Max(99) readonly lotNumber!: number;
  @IsInt() @Min(0) @Max(MOST_CENTS) readonly cents!: number;
}

export class CriterionContract {
  @Matches(/^[a-z][a-zA-Z]{1,39}$/) readonly code!: string;
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly name!: DraftTextContract;
  @IsInt() @Min(0) @Max(100) readonly weight!: number;
}

export class RecordedExclusionContract {
  @IsUUID() readonly providerId!: string;
  @IsString() @MinLength(10) @MaxLength(2000) readonly reason!: string;
}

export class ComposedLotContract {
  @IsInt() @Min(1) @Max(20) readonly no!: number;
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly title!: DraftTextContract;
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly scope!: DraftTextContract;
  @IsArray() @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => AllocationContract) readonly allocations!: AllocationContract[];
  @IsArray() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => CriterionContract) readonly criteria!: CriterionContract[];
  @IsInt() @Min(0) @Max(100) readonly priceWeight!: number;
  @IsIn(priceFormulas) readonly priceFormula!: PriceFormula;
  @IsInt() @Min(2) @Max(100) readonly scaleMax!: number;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => RecordedExclusionContract)
  readonly exclusions!: RecordedExclusionContract[];
}

/** The whole composition as it stands: an autosave sends all of it, complete or not. */
export class SaveComposition implements Composition {
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly title!: DraftTextContract;
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly summary!: DraftTextContract;
  @IsOptional() @Matches(InstantPattern) readonly questionsDueAt: string | null = null;
  @IsOptional() @Matches(InstantPattern) readonly offersDueAt: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly decisionExpectedOn: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly startsOn: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn: string | null = null;
  @IsInt() @Min(30) @Max(365) readonly offerValidDays!: number;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ComposedLotContract) readonly lots!: ComposedLotContract[];
}

/** A decision of the buyer's competent organ: 1 procedure, conditions, budget; 2 award. (P08) */
export class RecordDecision {
  @IsIn([1, 2]) readonly no!: 1 | 2;
  @IsString() @MinLength(2) @MaxLength(200) readonly organ!: string;
  @Matches(LocalDatePattern) readonly decidedOn!: string;
  @IsString() @MinLength(1) @MaxLength(120) readonly reference!: string;
  /** The document, attached to the call-off beforehand. */
  @IsUUID() readonly attachmentId!: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly amountCents!: number;
  /** Finance confirms that the credit is there. */
  @IsBoolean() readonly creditConfirmed!: boolean;
}

export class AcceptShortlist {
  /** Hash of the shortlist as shown: what changed after it is refused. (P20) */
  @Matches(/^[0-9a-f]{64}$/) readonly shortlistHash!: string;
}

/** Moves the dates of a published call-off, later only, with the text that all invited providers get. */
export class IssueAddendum {
  @IsDefined() @ValidateNested() @Type(() => LocalTextContract) readonly text!: LocalTextContract;
  @IsOptional() @Matches(InstantPattern) readonly questionsDueAt?: string;
  @IsOptional() @Matches(InstantPattern) readonly offersDueAt?: string;
}

export class AskQuestion {
  @IsString() @MinLength(5) @MaxLength(4000) readonly text!: string;
}

export class AnswerQuestion {
  @IsDefined() @ValidateNested() @Type(() => LocalTextContract) readonly answer!: LocalTextContract;
}

/** Ends a call-off before its time, with the reason that whoever was invited reads. (P19) */
export class CancelCallOff {
  @IsDefined() @ValidateNested() @Type(() => LocalTextContract) readonly reason!: LocalTextContract;
}

/** Who handles the dossier, and who does in the officer's absence. */
export class AssignCallOff {
  @IsUUID() readonly officerId!: string;
  @IsOptional() @IsUUID() readonly standInId?: string;
}
