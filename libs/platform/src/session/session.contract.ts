import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { languages, type Language } from '@centrale/kernel';
import { OrganisationName } from '../organisations/organisation.contract.js';
import { PASSWORD_AT_LEAST, PASSWORD_AT_MOST } from './password.js';

export class SignIn {
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsString() @Length(1, PASSWORD_AT_MOST) readonly password!: string;
}

export class ChangePassword {
  @IsString() @Length(1, PASSWORD_AT_MOST) readonly current!: string;
  @IsString() @Length(PASSWORD_AT_LEAST, PASSWORD_AT_MOST) readonly next!: string;
}

/** From a one-time link: sets a password and signs in. The first administrator also says who they are, and what the service is called. */
export class RedeemLink {
  @IsString() @Length(20, 100) readonly token!: string;
  @IsString() @Length(PASSWORD_AT_LEAST, PASSWORD_AT_MOST) readonly password!: string;
  @IsOptional() @IsString() @Length(2, 120) readonly name?: string;
  @IsOptional() @IsEmail() @MaxLength(254) readonly email?: string;
  @IsOptional() @IsIn(languages) readonly language?: Language;
  @IsOptional() @ValidateNested() @Type(() => OrganisationName) readonly organisation?: OrganisationName;
}

/** Under which of their memberships a person works now. */
export class ChooseMembership {
  @IsUUID() readonly membershipId!: string;
}
