import { IsIn } from 'class-validator';
import { type LocalText } from '@centrale/kernel';

/** The language in which a draft of a decision of the college is written: that of whoever takes it along. */
export class DraftLanguage {
  @IsIn(['nl', 'fr']) readonly language: keyof LocalText = 'nl';
}
