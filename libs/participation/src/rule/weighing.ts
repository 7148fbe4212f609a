import { refuse, type LocalText, type Refusal } from '@centrale/kernel';
import { ruleOf, severityOf, type RuleId } from './rules.js';

/** Why somebody departs from a rule that allows it; it becomes public. */
export interface Motivation {
  readonly rule: RuleId;
  readonly text: LocalText;
}

export interface Weighed {
  /** The first that stands in the way: a block, or a departure without motivation. */
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

const isWritten = ({ nl, fr }: LocalText): boolean => nl.trim().length > 2 || fr.trim().length > 2;

/** What is done about a fact that a rule does not want is written beside it once; the fact stays as it was found. */
export const refuseCorrecting = ({ correctedAt }: { readonly correctedAt: Date | string | null }): Refusal | undefined =>
  correctedAt === null ? undefined : refuse('non-conformity.corrected');

/**
 * Sorts what the rules found by what it asks: blocks refuse and nobody passes them, departures need a motivation, facts are
 * kept, the rest is said. Obligations are clocks, made by the commands themselves: here they are said.
 */
export function weigh(findings: readonly (Refusal | undefined)[], motivations: readonly Motivation[] = []): Weighed {
  const found = findings.filter((finding) => finding !== undefined);
  const motivationOf = (refusal: Refusal) => motivations.find(({ rule, text }) => rule === ruleOf(refusal.code) && isWritten(text));
  const of = (...wanted: readonly string[]) => found.filter(({ code }) => wanted.includes(severityOf(code)));
  const standing = found.filter((refusal) => severityOf(refusal.code) === 'block' || (mayDepart(refusal) && !motivationOf(refusal)));
  return {
    refused: standing.find(({ code }) => severityOf(code) === 'block') ?? standing[0],
    standing,
    departed: of('deviate').flatMap((refusal) => {
      const motivation = motivationOf(refusal);
      return motivation ? [{ refusal, text: motivation.text }] : [];
    }),
    recorded: of('record'),
    said: of('warn', 'info', 'oblige'),
  };
}
