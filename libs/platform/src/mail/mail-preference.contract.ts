import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length, ValidateNested } from 'class-validator';
import { mailChannels, type MailChannel } from './mail-preference.js';

const MOST_GROUPS = 50;

export class MailChoice {
  @IsString() @Length(1, 40) readonly group!: string;
  @IsIn(mailChannels) readonly channel!: MailChannel;
}

/** All choices at once; groups that are not named go back to mail at once. */
export class ChooseMail {
  @IsArray() @ArrayMaxSize(MOST_GROUPS) @ValidateNested({ each: true }) @Type(() => MailChoice) readonly choices!: MailChoice[];
}
