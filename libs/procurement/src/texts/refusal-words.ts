import { type Refusal } from '@centrale/kernel';
import { type Texts } from './nl.js';

type Dictionary = Readonly<Record<string, string>>;

/** A refusal's sentence with places for its parameters; the codes among them (a role, a status, a field) are already words. */
export function refusalWords(
  { code, params = {} }: Refusal,
  texts: Texts,
): { readonly text: string; readonly params: NonNullable<Refusal['params']> } | undefined {
  const text = (texts.refusals as Dictionary)[code];
  if (text === undefined) return undefined;
  const noun = code.slice(0, code.indexOf('.'));
  const dictionaries: Readonly<Record<string, Dictionary | undefined>> = {
    role: texts.access.roles,
    status: (texts.statuses as Readonly<Record<string, Dictionary>>)[noun],
    field: (texts.fields as Readonly<Record<string, Dictionary>>)[noun],
    route: texts.agreement.routes,
    language: texts.briefing.languages,
    languages: texts.briefing.languages,
    formats: texts.briefing.formats,
    audiences: texts.provider.audiences,
  };
  const worded = Object.entries(params).map(([name, value]) => [name, wordsOf(dictionaries[name], value)] as const);
  return { text, params: Object.fromEntries(worded) };
}

/** One code, or several with commas between them. */
const wordsOf = (dictionary: Dictionary | undefined, value: string | number): string | number =>
  dictionary && typeof value === 'string' ? value.split(', ').map((code) => dictionary[code] ?? code).join(', ') : value;
