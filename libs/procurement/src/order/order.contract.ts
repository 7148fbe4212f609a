import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { InstantPattern, LocalDatePattern } from '../text.contract.js';

export class SendOrder {
  /** Until when the provider may answer. */
  @Matches(InstantPattern) readonly answerBy!: string;
  @IsOptional() @Matches(LocalDatePattern) readonly startsOn?: string;
  @IsOptional() @Matches(LocalDatePattern) readonly endsOn?: string;
}

/** The written finding that the work is done. (P16) */
export class FindComplete {
  @Matches(LocalDatePattern) readonly completedOn!: string;
  @IsString() @MinLength(3) @MaxLength(4000) readonly finding!: string;
}
