import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { LocalDatePattern } from '../text.contract.js';

export class RequestAdmission {
  @IsUUID() readonly agreementId!: string;
  @IsUUID() readonly organisationId!: string;
  @IsOptional() @IsUUID() readonly contactRequestId?: string;
}

export class AdmitBuyer {
  /** The Dutch words of one of the agreement's categories of users, to the letter. (P02) */
  @IsString() @MinLength(3) @MaxLength(300) readonly userCategory!: string;
  @IsString() @MinLength(3) @MaxLength(1000) readonly legalBasis!: string;
  @Matches(LocalDatePattern) readonly admittedOn!: string;
}
