import { type Refusal } from '@centrale/kernel';
import { type Missing } from '@centrale/ui';

const written: readonly unknown[] = ['title', 'question', 'workForm', 'compositionNote'];

/** Fields of the form, for refusals that name none. */
const fields: Readonly<Record<string, string>> = {
  'R000-02': 'topicKind', 'R000-03': 'domains', 'R000-10': 'accessLevel', 'R000-05.question-taken': 'question.nl', 'trajectory.ended-already': 'endsOn',
  'trajectory.ends-before-start': 'endsOn', 'trajectory.too-long': 'endsOn',
};
/** Parts of the page below the form. */
const parts: Readonly<Record<string, string>> = { 'R001-12': 'outreach', 'R000-09.channels': 'outreach', 'R000-09.channels-digital': 'outreach', 'trajectory.phases-missing': 'phases' };

/** Where on the page of a trajectory it is mended; `writes` says whether the form stands there. */
export function placeOnPage({ code, params: { field, language = 'nl' } = {} }: Refusal, writes: boolean): Pick<Missing, 'field'> {
  const part = parts[code] ?? (code.startsWith('phase.') ? 'phases' : undefined);
  if (part) return { field: part };
  if (!writes) return {};
  const named = field === undefined ? fields[code] : written.includes(field) ? `${field}.${language}` : String(field);
  return named ? { field: named } : {};
}
