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
  const dictionaries = codesIn(code, texts);
  const worded = Object.entries(params).map(([name, value]) => [name, wordsOf(dictionaries[name], value)] as const);
  return { text, params: Object.fromEntries(worded) };
}

/** Which words the codes among the parameters of this refusal have. What is not here is shown as it is: a number, a date, a name. */
export function codesIn(code: string, texts: Texts): Readonly<Record<string, Dictionary | undefined>> {
  const noun = code.slice(0, code.indexOf('.'));
  return {
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
    trajectoryStatus: texts.statuses.trajectory,
    field: fieldsOf(noun, code, texts),
    part: texts.memorandum.parts,
    chapter: texts.sheet.chapters,
    insurance: texts.sheet.insurance,
    activities: texts.sheet.activities,
  };
}

function fieldsOf(noun: string, code: string, texts: Texts): Dictionary {
  if (noun === 'sheet') return texts.sheet.fields;
  return code === 'R002-13' ? texts.committee.fields : texts.trajectory.fields;
}

/** One code, or several with commas between them. */
const wordsOf = (dictionary: Dictionary | undefined, value: string | number): string | number =>
  dictionary && typeof value === 'string' ? value.split(', ').map((code) => dictionary[code] ?? code).join(', ') : value;
