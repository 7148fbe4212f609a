import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDefined, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { LocalDatePattern, MOST_CENTS } from '@centrale/kernel';
import { Because, DraftName } from '../text.contract.js';

/** A budget of a year, and who shares it. (R003-32) */
export class OpenPool {
  @IsUUID() readonly organisationId!: string;
  @IsInt() @Min(2000) @Max(2199) readonly year!: number;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly amountCents!: number;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) readonly bodyIds!: string[];
}

export class ChangePoolAmount {
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly amountCents!: number;
}

export class AddPoolBody {
  @IsUUID() readonly bodyId!: string;
}

/** Sets money aside for a body. */
export class CommitExpense {
  @IsUUID() readonly bodyId!: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly cents!: number;
  @Matches(LocalDatePattern) readonly on!: string;
  @IsString() @MinLength(3) @MaxLength(500) readonly what!: string;
}

/** An expense that was paid, out of a commitment when there was one. */
export class PayExpense extends CommitExpense {
  @IsOptional() @IsUUID() readonly commitmentId?: string;
}

/** Gives back what was set aside, or takes back a payment that was written down wrongly. */
export class ReturnExpense extends Because {
  @IsUUID() readonly expenseId!: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) readonly cents!: number;
}
