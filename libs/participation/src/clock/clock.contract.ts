import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';

/** Closing days of a city beside the statutory holidays, all of them: a new version of its calendar. */
export class SetClosingDays {
  @IsArray() @ArrayMaxSize(200) @ArrayUnique() @Matches(LocalDatePattern, { each: true }) readonly days!: string[];
}

/** The day on which city and body would agree. */
export class ProposeDate {
  @Matches(LocalDatePattern) readonly date!: string;
}
