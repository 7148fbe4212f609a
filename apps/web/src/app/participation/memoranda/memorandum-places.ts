import { isBlank, type Refusal } from '@centrale/kernel';
import { textOfPart, type MemorandumParts, type RequiredPart } from '@centrale/participation';
import { type Missing } from '@centrale/ui';

/** Where in the text of a memorandum it is mended: of a part, the language that is still empty. */
export function placeInText({ code, params: { part } = {} }: Refusal, parts: MemorandumParts): Pick<Missing, 'field'> {
  if (part !== undefined) return { field: `${part}.${isBlank(textOfPart(parts, part as RequiredPart).nl) ? 'nl' : 'fr'}` };
  if (code === 'R002-12') return { field: `couleurLocale.${isBlank(parts.couleurLocale.nl) ? 'nl' : 'fr'}` };
  return code === 'R002-03' ? { field: 'swot' } : {};
}
