import { refuse, type LocalText, type Refusal } from '@centrale/kernel';
import { publishingLanguages, silentLanguages, type LanguageRegime } from '../languages.js';
import { ruleOf, severityOf, type RuleId } from './rules.js';

/** Why somebody departs from a rule that allows it; it becomes public. */
export interface Motivation {
  readonly rule: RuleId;
  readonly text: LocalText;
}

export interface Weighed {
  /** The first that stands in the way: a block, or a departure that is not motivated in every language of publication. */
  readonly refused: Refusal | undefined;
  /** Everything that stands in the way. */
  readonly standing: readonly Refusal[];
  /** Departures that were motivated, to be kept and published. */
  readonly departed: readonly { readonly refusal: Refusal; readonly text: LocalText }[];
  /** Facts to be kept as non-conformities. */
  readonly recorded: readonly Refusal[];
  /** What is said and hinders nothing. */
  readonly said: readonly Refusal[];
}

/** Whether departing from it with a public motivation is possible. */
export const mayDepart = ({ code }: Refusal): boolean => severityOf(code) === 'deviate';

/** A motivation is public: it is asked in all languages of the authority whose dossier it is. One that says nothing anywhere is none. */
const refuseHalf = ({ rule, text }: Motivation, regime: LanguageRegime): Refusal[] =>
  silentLanguages(text, regime).map((language) => refuse('deviation.untranslated', { rule, language }));

/** What is done about a fact that a rule does not want is written beside it once; the fact stays as it was found. */
export const refuseCorrecting = ({ correctedAt }: { readonly correctedAt: Date | string | null }): Refusal | undefined =>
  correctedAt === null ? undefined : refuse('non-conformity.corrected');

/**
 * Sorts what the rules found by what it asks: blocks refuse and nobody passes them, departures need a motivation in every language
 * in which the authority publishes, facts are kept, the rest is said. Obligations are clocks, made by the commands themselves: here they are said.
 */
export function weigh(findings: readonly (Refusal | undefined)[], motivations: readonly Motivation[] = [], regime: LanguageRegime = 'brussels'): Weighed {
  const found = findings.filter((finding) => finding !== undefined);
  const motivationOf = (refusal: Refusal) => motivations.find(({ rule, text }) => rule === ruleOf(refusal.code) && silentLanguages(text, regime).length < publishingLanguages(regime).length);
  const of = (...wanted: readonly string[]) => found.filter(({ code }) => wanted.includes(severityOf(code)));
  const missing = (refusal: Refusal): readonly Refusal[] => {
    const motivation = motivationOf(refusal);
    return motivation ? refuseHalf(motivation, regime) : [refusal];
  };
  const [blocks, departures] = [of('block'), of('deviate')];
  const standing = found.flatMap((refusal) => (blocks.includes(refusal) ? [refusal] : departures.includes(refusal) ? missing(refusal) : []));
  return {
    refused: blocks[0] ?? standing[0],
    standing,
    departed: departures.filter((refusal) => missing(refusal).length === 0).map((refusal) => ({ refusal, text: motivationOf(refusal)!.text })),
    recorded: of('record'),
    said: of('warn', 'info', 'oblige'),
  };
}
