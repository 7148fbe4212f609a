import { pages } from '../../shell/addresses';

/** Kinds of dossiers that have a log of their own. */
export const dossierTypes = [
  'agreement', 'buyer', 'qualification', 'contactRequest', 'briefing', 'callOff', 'invitation', 'offer', 'order',
  'trajectory', 'memorandum', 'meeting', 'advice', 'adviceRequest', 'body', 'sheet', 'budgetPool', 'supportRequest', 'committeeApplication', 'party', 'rulePack', 'person', 'organisation',
] as const;
export type DossierType = (typeof dossierTypes)[number];

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const places: readonly (readonly [string, string])[] = [...Object.entries(pages), ['person', '/people'], ['party', '/parties'], ['committeeApplication', '/committee-applications']];

/** What somebody pasted: the address of a dossier's page, which also tells its kind, or the bare id; undefined when there is no id in it. */
export function readReference(text: string): { readonly id: string; readonly type?: DossierType } | undefined {
  const found = ID.exec(text);
  if (!found) return undefined;
  const id = found[0].toLowerCase();
  const before = text.slice(0, found.index);
  const place = places.find(([, path]) => before.endsWith(`${path}/`));
  const type = dossierTypes.find((each) => each === place?.[0]);
  return type ? { id, type } : { id };
}
