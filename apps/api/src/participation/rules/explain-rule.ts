import { type Text3 } from '@centrale/kernel';
import { ruleOf, rules, severityOf, sourceOf } from '@centrale/participation';
import { en } from '@centrale/participation/texts/rules/en';
import { fr } from '@centrale/participation/texts/rules/fr';
import { nl, type RuleTexts } from '@centrale/participation/texts/rules/nl';
import { remedyOf } from '@centrale/participation/texts/rules/remedy';
import { type ProblemRule } from '@centrale/platform';

const inThree = (say: (texts: RuleTexts) => string): Text3 => ({ nl: say(nl), fr: say(fr), en: say(en) });

/** The rule behind a refusal: where it comes from, what it asks, what helps. */
export function explainRule(code: string): ProblemRule | undefined {
  const id = ruleOf(code);
  if (id === undefined) return undefined;
  const source = sourceOf(id);
  return {
    id,
    severity: severityOf(code),
    source: inThree(({ sources }) => `${source} ${sources[source]}, ${rules[id].section}`),
    sentence: inThree((texts) => texts.rules[id].sentence),
    remedy: inThree((texts) => remedyOf(code, id, texts)),
  };
}
