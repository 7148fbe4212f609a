import { refuse, type LocalText, type Refusal } from '@centrale/kernel';
import { isWritten } from '../languages.js';

export const judgements = ['heard', 'soughtNotReached', 'notRelevant'] as const;
export type Judgement = (typeof judgements)[number];

export interface JudgedGroup {
  readonly group: string;
  readonly judgement: Judgement;
  /** What was done to reach them, or why they have no part in it; nothing needed for who was heard. */
  readonly explanation: LocalText;
}

/** What makes a text one that everybody understands. (R000-11) */
export const readabilityPoints = ['mainPointFirst', 'shortSentences', 'everydayWords', 'termsExplained', 'numbersExplained'] as const;
export type ReadabilityPoint = (typeof readabilityPoints)[number];

export const selfCheckOutcomes = ['pass', 'passWithRemarks', 'fail'] as const;
export type SelfCheckOutcome = (typeof selfCheckOutcomes)[number];

/** The self-check as it is filled in; once signed it is a frozen snapshot. (R000-18, §5.7) */
export interface SelfCheckForm {
  readonly domains: readonly string[];
  /** Why one domain is enough. */
  readonly oneDomainReason: LocalText;
  readonly targetGroups: readonly JudgedGroup[];
  /** Which voices of the debate were heard, those who disagree included. */
  readonly voices: LocalText;
  readonly dissentReported: boolean;
  readonly readability: readonly ReadabilityPoint[];
  /** That neither administration nor board influenced the advice. */
  readonly noInfluence: boolean;
  readonly outcome: SelfCheckOutcome;
  readonly remarks: LocalText;
}

/** A self-check, signed: of which text, by whom, when. */
export interface SelfCheck {
  readonly outcome: SelfCheckOutcome;
  readonly textHash: string;
  /** Whether it knew every note that is annexed now, and judged every group that the trajectories are meant for now. */
  readonly whole: boolean;
}

const FEW_DOMAINS = 2;

/** Groups that nobody judged, or without the explanation that the judgement asks. */
export const unjudgedGroups = ({ targetGroups }: Pick<SelfCheckForm, 'targetGroups'>, wanted: readonly string[]): string[] => {
  const judged = new Set(targetGroups.filter(({ judgement, explanation }) => judgement === 'heard' || isWritten(explanation)).map(({ group }) => group));
  return [...new Set([...wanted, ...targetGroups.map(({ group }) => group)])].filter((group) => !judged.has(group));
};

/** What must be there before anybody signs, whatever the outcome. (R000-18) */
export function missingInSelfCheck(form: SelfCheckForm, wantedGroups: readonly string[]): Refusal[] {
  const unjudged = unjudgedGroups(form, wantedGroups).length;
  return [
    ...(form.domains.length === 0 || (form.domains.length < FEW_DOMAINS && !isWritten(form.oneDomainReason)) ? [refuse('R000-18.domains')] : []),
    ...(form.targetGroups.length === 0 && wantedGroups.length === 0 ? [refuse('R000-18.no-groups')] : []),
    ...(unjudged > 0 ? [refuse('R000-18', { count: unjudged })] : []),
    ...(isWritten(form.voices) ? [] : [refuse('R000-18.voices')]),
    ...(form.outcome !== 'pass' && !isWritten(form.remarks) ? [refuse('R000-18.remarks')] : []),
  ];
}

/** What an advice must do to pass: report dissent, be understood by everybody, and be nobody's but the body's. A fail needs none of it. */
function contradictions({ outcome, dissentReported, readability, noInfluence }: SelfCheckForm): Refusal[] {
  if (outcome === 'fail') return [];
  const unread = readabilityPoints.length - readability.length;
  return [
    ...(dissentReported ? [] : [refuse('R000-18.dissent')]),
    ...(noInfluence ? [] : [refuse('R000-18.influence')]),
    ...(outcome === 'pass' && unread > 0 ? [refuse('R000-18.readability', { count: unread })] : []),
  ];
}

export const refuseSelfCheck = (form: SelfCheckForm, wantedGroups: readonly string[]): Refusal[] => [...missingInSelfCheck(form, wantedGroups), ...contradictions(form)];

/** Whether the last self-check stands for the text, the notes and the groups as they are now. */
export const selfCheckHolds = (check: SelfCheck | null, textHash: string): boolean => check !== null && check.outcome !== 'fail' && check.textHash === textHash && check.whole;
