import { isBlank, type LocalText, type Refusal, refuse } from '@centrale/kernel';
import { type ComposedLot } from './call-off.js';
import { languagesOf, type CompositionFacts, type LanguageRegime } from './publication-facts.js';

/** Names of the texts that must be there, as the words of a refusal know them. */
type Field = 'title' | 'summary' | 'lotTitle' | 'scope' | 'criterion';

/** Absent in all languages is one reason; absent in one of them is that language's. (P19) */
function missing(field: Field, path: string, text: LocalText, regime: LanguageRegime, lot?: number): Refusal[] {
  const empty = languagesOf(regime).filter((language) => isBlank(text[language]));
  const about = { field, ...(lot !== undefined && { lot }) };
  if (empty.length === 0) return [];
  if (empty.length === languagesOf(regime).length) {
    return [refuse(lot === undefined ? 'call-off.text-missing' : 'call-off.lot-text-missing', { ...about, path })];
  }
  return empty.map((language) =>
    refuse(lot === undefined ? 'call-off.language-missing' : 'call-off.lot-language-missing', { ...about, language, path: `${path}.${language}` }),
  );
}

const ofLot = (lot: ComposedLot, index: number, regime: LanguageRegime): Refusal[] => [
  ...missing('lotTitle', `lots.${index}.title`, lot.title, regime, lot.no),
  ...missing('scope', `lots.${index}.scope`, lot.scope, regime, lot.no),
  ...lot.criteria.flatMap((criterion, at) => missing('criterion', `lots.${index}.criteria.${at}.name`, criterion.name, regime, lot.no)),
];

/** What is published exists in every language of the buyer's regime. (P19) */
export const textGuards = ({ composition, regime }: Pick<CompositionFacts, 'composition' | 'regime'>): Refusal[] => [
  ...missing('title', 'title', composition.title, regime),
  ...missing('summary', 'summary', composition.summary, regime),
  ...composition.lots.flatMap((lot, index) => ofLot(lot, index, regime)),
];
