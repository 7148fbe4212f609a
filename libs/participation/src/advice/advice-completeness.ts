import { refuse, type Refusal } from '@centrale/kernel';
import { isWritten, emptyLanguages, type LanguageRegime } from '../languages.js';
import { type AdviceContent, type AdviceStatus } from './advice.js';

/** What the template still lacks, in the order in which the page asks it. (R003-07, R003-25) */
export function missingInAdvice(content: AdviceContent, regime: LanguageRegime): Refusal[] {
  return [...missingSections(content, regime), ...halfWritten(content, regime)];
}

/** A clear analysis, a justification and recommendations, in each language in which the city publishes. (R003-07) */
function missingSections({ analysis, justification, recommendations }: AdviceContent, regime: LanguageRegime): Refusal[] {
  return [
    ...emptyLanguages(analysis, regime).map((language) => refuse('R003-07.analysis', { language })),
    ...emptyLanguages(justification, regime).map((language) => refuse('R003-07.justification', { language })),
    ...(recommendations.length === 0 ? [refuse('R003-07.recommendations')] : []),
  ];
}

/** Each place of the template holds one thing: a title, a recommendation, a position. (R003-25) */
function halfWritten({ title, recommendations, minorityPositions, trajectories }: AdviceContent, regime: LanguageRegime): Refusal[] {
  return [
    ...emptyLanguages(title, regime).map((language) => refuse('R003-25.title', { language })),
    ...recommendations.flatMap((text, index) => emptyLanguages(text, regime).map((language) => refuse('R003-25', { no: index + 1, language }))),
    ...minorityPositions.flatMap(({ text }, index) => emptyLanguages(text, regime).map((language) => refuse('R003-25.minority', { no: index + 1, language }))),
    // One trajectory is the advice's; several each have their own part of it.
    ...(trajectories.length > 1 ? trajectories.flatMap(({ subTheme }, index) => (isWritten(subTheme) ? [] : [refuse('R003-25.sub-theme', { no: index + 1 })])) : []),
  ];
}

/** What an edit makes of a status: nothing that was judged survives it. (§5.5) */
export const editOf = (status: AdviceStatus, missing: readonly Refusal[]): 'edit' | 'reopen' => (status === 'draft' || missing.length === 0 ? 'edit' : 'reopen');

/** What the database says of a template that is not filled in, whoever wrote it. (R003-25) */
export const templateNotFilled = (): Refusal => refuse('R003-25.whole');
