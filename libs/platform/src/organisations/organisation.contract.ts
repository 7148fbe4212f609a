import { Transform, Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsString, Length, Validate, ValidateNested, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { organisationKinds, type OrganisationKind, type Text3 } from '@centrale/kernel';
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
