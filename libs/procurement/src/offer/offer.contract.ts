import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MOST_CENTS } from '@centrale/kernel';
import { rateUnits, type RateUnit } from '../provider/provider.js';
import { LocalDatePattern } from '../text.contract.js';
import { type OfferContent } from './offer.js';

export class OfferAnswerContract {
  @Matches(/^[a-z][a-zA-Z]{1,39}$/) readonly criterion!: string;
  @IsString() @MaxLength(20_000) readonly text!: string;
}

export class TeamMemberContract {
  @IsString() @MaxLength(120) readonly name!: string;
  @IsString() @MaxLength(200) readonly role!: string;
  @IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false }) @Min(0) @Max(10_000) readonly days!: number;
}

export class PlanningStepContract {
  @IsString() @MaxLength(500) readonly what!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly startsOn: string | null = null;
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn: string | null = null;
}

export class PriceLineContract {
  @IsString() @MaxLength(300) readonly what!: string;
  @IsIn(rateUnits) readonly unit!: RateUnit;
  @IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false }) @Min(0) @Max(1_000_000) readonly quantity!: number;
  @IsInt() @Min(0) @Max(MOST_CENTS) readonly unitCents!: number;
}

export class OfferContentContract implements OfferContent {
  @IsArray() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => OfferAnswerContract) readonly answers!: OfferAnswerContract[];
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => TeamMemberContract) readonly team!: TeamMemberContract[];
  @IsArray() @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => PlanningStepContract) readonly planning!: PlanningStepContract[];
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PriceLineContract) readonly prices!: PriceLineContract[];
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(200, { each: true }) readonly subcontractors!: string[];
  /** Must equal the sum of the lines, so that a slip shows before sealing. */
  @IsInt() @Min(0) @Max(MOST_CENTS) readonly totalCents!: number;
}

export class SubmitOffer {
  @IsDefined() @ValidateNested() @Type(() => OfferContentContract) readonly content!: OfferContentContract;
  /** The live offer that this one takes the place of; absent for a first one. */
  @IsOptional() @IsUUID() readonly replaces?: string;
}
