import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsDefined, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDatePattern, LocalTextContract } from '../text.contract.js';

export class LotProposalContract {
  @IsInt() @Min(1) @Max(20) readonly lotNo!: number;
  /** The chosen offer; absent when the lot is not awarded. */
  @IsOptional() @IsUUID() readonly offerId?: string;
  @IsDefined() @ValidateNested() @Type(() => LocalTextContract) readonly motivation!: LocalTextContract;
}

/** One proposal for the whole call-off; a lot may be left without award, with its reason. */
export class ProposeAward {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => LotProposalContract) readonly lots!: LotProposalContract[];
}

export class CheckAwardee {
  @Matches(LocalDatePattern) readonly checkedOn!: string;
  @IsBoolean() readonly exclusionGroundsFound!: boolean;
  @IsBoolean() readonly socialDebtsFound!: boolean;
  @IsBoolean() readonly taxDebtsFound!: boolean;
  @IsString() @MaxLength(4000) readonly remark!: string;
}

export class DeclareUnsuccessful {
  @IsDefined() @ValidateNested() @Type(() => LocalTextContract) readonly reason!: LocalTextContract;
}
