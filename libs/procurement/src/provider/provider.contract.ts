import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { languages, MOST_CENTS, type Language } from '@centrale/kernel';
import { participationFormats, type ParticipationFormat } from '../briefing/briefing.js';
import { DraftTextContract, LocalDatePattern } from '../text.contract.js';
import { audienceKinds, rateUnits, type AudienceKind, type ProviderProfile, type RateUnit } from './provider.js';

export class CatalogueFormatContract {
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly name!: DraftTextContract;
  @IsOptional() @IsIn(participationFormats) readonly format: ParticipationFormat | null = null;
  @IsInt() @Min(1) @Max(100_000) readonly participantsMin!: number;
  @IsInt() @Min(1) @Max(100_000) readonly participantsMax!: number;
  @IsArray() @IsIn(languages, { each: true }) readonly languages!: Language[];
}

export class SaveProfile implements ProviderProfile {
  @IsDefined() @ValidateNested() @Type(() => DraftTextContract) readonly description!: DraftTextContract;
  @IsArray() @IsIn(languages, { each: true }) readonly languages!: Language[];
  @IsArray() @IsIn(audienceKinds, { each: true }) readonly audiences!: AudienceKind[];
  @IsArray() @ArrayMaxSize(19) @Matches(/^\d{5}$/, { each: true }) readonly territory!: string[];
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => CatalogueFormatContract)
  readonly formats!: CatalogueFormatContract[];
  @IsInt() @Min(0) @Max(10_000) readonly daysPerQuarter!: number;
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }) readonly website: string | null = null;
}

export class RegisterProvider {
  @IsUUID() readonly organisationId!: string;
}

export class ApplyForLot {
  @IsUUID() readonly providerId!: string;
  @IsUUID() readonly lotId!: string;
}

export class AdmitQualification {
  @IsInt() @Min(1) @Max(500) readonly rank!: number;
  @Matches(LocalDatePattern) readonly validFrom!: string;
  @Matches(LocalDatePattern) readonly validTo!: string;
}

export class SuspendQualification {
  @Matches(LocalDatePattern) readonly until!: string;
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}

export class AddRate {
  @IsString() @MinLength(2) @MaxLength(120) readonly profile!: string;
  @IsIn(rateUnits) readonly unit!: RateUnit;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly cents!: number;
  @Matches(LocalDatePattern) readonly validFrom!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly validTo?: string;
}
