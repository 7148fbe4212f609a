import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { DraftText } from '../text.contract.js';
import { ruleIds, type RuleId } from './rules.js';
import { type Motivation } from './weighing.js';

/** Why a rule is departed from; it becomes public. */
export class MotivationContract implements Motivation {
  @IsIn(ruleIds) readonly rule!: RuleId;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
}

/** Extended by every command that may depart from a rule. */
export class MayDepart {
  @IsOptional() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => MotivationContract)
  readonly motivations?: MotivationContract[];
}

/** What is done about a non-conformity; it becomes public beside it. */
export class CorrectNonConformity {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly note!: DraftText;
}
