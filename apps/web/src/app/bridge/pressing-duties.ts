import { type ObligationRow, type ParticipationTexts } from '@centrale/participation';
import { presses, sideOf } from '../participation/next-duty';

/** With so many nothing is left out that anybody could do today. */
const AHEAD = 3;

/** Who owes a duty, and the number of its dossier. */
export const lineUnder = (duty: Pick<ObligationRow, 'ownerSide' | 'bodyId' | 'label'>, p: ParticipationTexts): string => [sideOf(duty, p), duty.label].filter(Boolean).join(' · ');

/** What is late or soon will be, the first due first; where nothing presses, what is due next. What has no date is on the page of obligations. */
export function dutiesOnDesk(duties: readonly ObligationRow[]): { readonly pressing: boolean; readonly duties: readonly ObligationRow[] } {
  const now = duties.filter(presses);
  return now.length > 0 ? { pressing: true, duties: now } : { pressing: false, duties: duties.filter(({ dueOn }) => dueOn !== null).slice(0, AHEAD) };
}
