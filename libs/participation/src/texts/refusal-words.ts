import { type Refusal } from '@centrale/kernel';
import { type Texts } from './nl.js';

type Dictionary = Readonly<Record<string, string>>;

/** A refusal's sentence with places for its parameters; the codes among them are already words. Undefined for one of others. */
export function participationRefusal(
  { code, params = {} }: Refusal,
  texts: Texts,
): { readonly text: string; readonly params: NonNullable<Refusal['params']> } | undefined {
  const text = (texts.refusals as Dictionary)[code];
  if (text === undefined) return undefined;
  const noun = code.slice(0, code.indexOf('.'));
  const dictionaries: Readonly<Record<string, Dictionary | undefined>> = {
    status: (texts.statuses as Readonly<Record<string, Dictionary>>)[noun],
    function: texts.access.functions,
    kind: texts.clock.kinds,
    side: texts.clock.sides,
    class: texts.party.classes,
    bodyKind: texts.body.kinds,
    parentKind: texts.body.kinds,
    pack: texts.rulePack.packs,
    language: texts.trajectory.languages,
    groups: texts.trajectory.targetGroups,
    field: noun === 'sheet' ? texts.sheet.fields : undefined,
    chapter: texts.sheet.chapters,
    insurance: texts.sheet.insurance,
    activities: texts.sheet.activities,
  };
  const worded = Object.entries(params).map(([name, value]) => [name, wordsOf(dictionaries[name], value)] as const);
  return { text, params: Object.fromEntries(worded) };
}

/** One code, or several with commas between them. */
const wordsOf = (dictionary: Dictionary | undefined, value: string | number): string | number =>
  dictionary && typeof value === 'string' ? value.split(', ').map((code) => dictionary[code] ?? code).join(', ') : value;
