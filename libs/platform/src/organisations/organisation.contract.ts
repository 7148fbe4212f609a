import { Transform, Type } from 'class-transformer';
import { IsDefined, IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength, Validate, ValidateNested, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { organisationKinds, PhonePattern, PostcodePattern, type OrganisationKind, type Text3 } from '@centrale/kernel';
import { parseEnterpriseNumber } from './enterprise-number.js';
import { languageRegimes, type LanguageRegime } from './organisation.js';

@ValidatorConstraint({ name: 'isEnterpriseNumber' })
export class IsEnterpriseNumber implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && parseEnterpriseNumber(value) !== undefined;
  }
}

const digitsIn = (text: string): string | undefined => (text === '' ? undefined : (parseEnterpriseNumber(text) ?? text));

export class OrganisationName implements Text3 {
  @IsString() @Length(2, 200) readonly nl!: string;
  @IsString() @Length(2, 200) readonly fr!: string;
  @IsString() @Length(2, 200) readonly en!: string;
}

export class RegisterOrganisation {
  @IsIn(organisationKinds) readonly kind!: OrganisationKind;
  @IsDefined() @ValidateNested() @Type(() => OrganisationName) readonly name!: OrganisationName;
  @IsIn(languageRegimes) readonly languageRegime!: LanguageRegime;
  /** With or without points; kept as ten digits. Empty is none. */
  @IsOptional() @IsString() @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? digitsIn(value.trim()) : value))
  @Validate(IsEnterpriseNumber) readonly enterpriseNumber?: string;
}

/** How the secretariat is reached, as the public pages say it; what is left out is there no longer. */
export class SetContact {
  @IsOptional() @Matches(PhonePattern) readonly phone?: string;
  @IsOptional() @IsEmail() @MaxLength(254) readonly email?: string;
  /** Street and number. */
  @IsOptional() @IsString() @Length(3, 200) readonly address?: string;
  @IsOptional() @Matches(PostcodePattern) readonly postcode?: string;
  @IsOptional() @IsString() @Length(2, 100) readonly city?: string;
}
