import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type LocalText } from '@centrale/kernel';

/** A text under way: either language may still be empty until it is published. */
export class DraftText implements LocalText {
  @IsString() @MaxLength(20_000) readonly nl: string = '';
  @IsString() @MaxLength(20_000) readonly fr: string = '';
}

/** A short name under way. */
export class DraftName implements LocalText {
  @IsString() @MaxLength(300) readonly nl: string = '';
  @IsString() @MaxLength(300) readonly fr: string = '';
}

/** Why somebody ends, refuses or postpones something. */
export class Because {
  @IsString() @MinLength(3) @MaxLength(4000) readonly reason!: string;
}

/** The same where the reason becomes public, in the languages that the organisation publishes in. */
export class BecausePublicly {
  @IsOptional() @IsString() @MaxLength(4000) readonly nl: string = '';
  @IsOptional() @IsString() @MaxLength(4000) readonly fr: string = '';
}
