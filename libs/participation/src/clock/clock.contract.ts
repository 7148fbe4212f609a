import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';

/** Closing days of a city beside the statutory holidays, all of them: a new version of its calendar. */
export class SetClosingDays {
  @IsArray() @ArrayMaxSize(200) @ArrayUnique() @Matches(LocalDatePattern, { each: true }) readonly days!: string[];
  /** Of the calendar that was read: where another one holds meanwhile, nothing of it is lost. */
  @IsOptional() @IsInt() @Min(0) readonly readVersion?: number;
}

/** The day on which city and body would agree. */
export class ProposeDate {
  @Matches(LocalDatePattern) readonly date!: string;
}
