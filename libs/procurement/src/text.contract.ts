import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type LocalText, type Text3 } from '@centrale/kernel';

export { InstantPattern, LocalDatePattern } from '@centrale/kernel';

export class Text3Contract implements Text3 {
  @IsString() @MinLength(1) @MaxLength(300) readonly nl!: string;
  @IsString() @MinLength(1) @MaxLength(300) readonly fr!: string;
  @IsString() @MinLength(1) @MaxLength(300) readonly en!: string;
}

/** A text under way: either language may still be empty until publication. (P19) */
export class DraftTextContract implements LocalText {
  @IsString() @MaxLength(20_000) readonly nl: string = '';
  @IsString() @MaxLength(20_000) readonly fr: string = '';
}

/** A text that must exist in both languages at once. (P19) */
export class LocalTextContract implements LocalText {
  @IsString() @MinLength(1) @MaxLength(20_000) readonly nl!: string;
  @IsString() @MinLength(1) @MaxLength(20_000) readonly fr!: string;
}

export class OptionalRemark {
  @IsOptional() @IsString() @MaxLength(4000) readonly remark?: string;
}
