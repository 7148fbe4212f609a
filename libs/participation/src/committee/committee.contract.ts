import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateIf, IsEmail } from 'class-validator';
import { languages, type Language } from '@centrale/kernel';
import { type ContactFields } from './committee-rules.js';

/** By a visitor, for a committee that the city does not know yet. What is left empty is told in one sentence. (R002-13) */
export class ApplyCommittee implements ContactFields {
  @IsUUID() readonly organisationId!: string;
  @IsOptional() @IsUUID() readonly neighbourhoodId?: string;
  @IsString() @MaxLength(200) readonly committeeName!: string;
  @IsString() @MaxLength(120) readonly contactName!: string;
  @ValidateIf(({ email }: ApplyCommittee) => email !== '') @IsEmail() @MaxLength(254) readonly email!: string;
  @IsString() @MaxLength(40) readonly phone!: string;
  @IsString() @MaxLength(4000) readonly about!: string;
  @IsIn(languages) readonly language!: Language;
  @IsBoolean() readonly privacyAccepted!: boolean;
  @IsOptional() @IsBoolean() readonly newsletter?: boolean;
}

/** Why a committee cannot take part; mailed to whoever asked. */
export class RefuseCommittee {
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}
