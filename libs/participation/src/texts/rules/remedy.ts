import { type RuleId } from '../../rule/rules.js';
import { type RuleTexts } from './nl.js';

/** What helps who meets this message. A rule that says several things has a remedy for each; its own answers the message that bears its id alone. */
export const remedyOf = (code: string, id: RuleId, { remedies, rules }: RuleTexts): string =>
  (remedies as Readonly<Record<string, string>>)[code] ?? rules[id].remedy;
