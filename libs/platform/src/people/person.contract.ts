import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isLocalDate, languages, roles, type Language, type Role } from '@centrale/kernel';

export class InvitePerson {
  @IsString() @Length(2, 120) readonly name!: string;
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsIn(languages) readonly language!: Language;
}

@ValidatorConstraint({ name: 'isLocalDate' })
export class IsLocalDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isLocalDate(value);
  }
}

export class GrantRole {
  @IsUUID() readonly organisationId!: string;
  @IsIn(roles) readonly role!: Role;
  /** First day on which the role no longer holds (YYYY-MM-DD), for a mandate of limited time. */
  @IsOptional() @Validate(IsLocalDate) readonly endsOn?: string;
}
