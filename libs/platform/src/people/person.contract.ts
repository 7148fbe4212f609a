import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { languages, roles, type Language, type Role } from '@centrale/kernel';

export class InvitePerson {
  @IsString() @Length(2, 120) readonly name!: string;
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsIn(languages) readonly language!: Language;
}

export class GrantRole {
  @IsUUID() readonly organisationId!: string;
  @IsIn(roles) readonly role!: Role;
  /** First day on which the role no longer holds (YYYY-MM-DD), for a mandate of limited time. */
  @IsOptional() @IsString() @Length(10, 10) readonly endsOn?: string;
}
