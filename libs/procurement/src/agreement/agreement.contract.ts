import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { MOST_CENTS, type LocalText } from '@centrale/kernel';
import { LocalDatePattern, Text3Contract } from '../text.contract.js';
import { routes, type Route } from './agreement.js';

export class AgreementCriterionContract {
  @Matches(/^[a-z][a-zA-Z]{1,39}$/) readonly code!: string;
  @IsDefined() @ValidateNested() @Type(() => Text3Contract) readonly name!: Text3Contract;
}

export class FrameworkLotContract {
  @IsInt() @Min(1) @Max(99) readonly number!: number;
  @IsDefined() @ValidateNested() @Type(() => Text3Contract) readonly name!: Text3Contract;
  @IsIn(routes) readonly route!: Route;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly ceilingCents!: number;
  @IsInt() @Min(1) @Max(50) readonly minimumInvited!: number;
  @IsInt() @Min(1) @Max(120) readonly minimumDays!: number;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => AgreementCriterionContract)
  readonly criteria!: AgreementCriterionContract[];
}

/** A category of users as the notice names it, in both languages. (P02, P19) */
export class UserCategoryContract implements LocalText {
  @IsString() @MinLength(3) @MaxLength(300) readonly nl!: string;
  @IsString() @MinLength(3) @MaxLength(300) readonly fr!: string;
}

/** Its Dutch words; one without is like no other. */
const nameOf = (category: Partial<UserCategoryContract> | null | undefined): unknown => category?.nl || category;

export class CreateAgreement {
  @IsString() @MinLength(3) @MaxLength(40) readonly number!: string;
  @IsDefined() @ValidateNested() @Type(() => Text3Contract) readonly title!: Text3Contract;
  @Matches(LocalDatePattern) readonly startsOn!: string;
  @Matches(LocalDatePattern) readonly endsOn!: string;
  @IsOptional() @IsString() @MaxLength(2000) readonly termException?: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly ceilingCents!: number;
  @IsBoolean() readonly standstill!: boolean;
  /** Admissions cite a category by its Dutch words, so no two share them. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique(nameOf) @ValidateNested({ each: true }) @Type(() => UserCategoryContract)
  readonly userCategories!: UserCategoryContract[];
  @IsBoolean() readonly inventedValues!: boolean;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => FrameworkLotContract)
  readonly lots!: FrameworkLotContract[];
}

/** The body of every command that asks for a reason and nothing else. */
export class Reasoned {
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}
