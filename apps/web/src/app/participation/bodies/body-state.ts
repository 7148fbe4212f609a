import { type Language } from '@centrale/kernel';
import { type BodyStatus, type BodyView, type ObligationRow, type ParticipationTexts } from '@centrale/participation';
import { withColon, type StripDate, type StripState, type Tone } from '@centrale/ui';
import { nextDuty, sideThatIsPressed } from '../next-duty';
import { type BodiesTexts } from './texts/nl';

export const bodyTones: Readonly<Record<BodyStatus, Tone>> = { proposed: 'busy', active: 'good', underReview: 'warn', restructured: 'calm', dissolved: 'calm' };

export interface BodyTurn {
  readonly state: StripState;
  readonly acts: string;
  readonly next: StripDate | null;
}

function actsOn({ status, packId, kind, warnings }: BodyView, t: BodiesTexts): string {
  if (status === 'proposed') return packId === 'ATELIER' && kind === 'workingGroup' ? t.page.acts.proposedByAtelier : t.page.acts.proposed;
  if (status === 'underReview') return t.page.acts.review;
  return warnings.some(({ code }) => code === 'R003-14.left') ? t.page.acts.left : '';
}

/** Whoever the state of a body calls upon; else the side whose duty presses. */
function actorOf(body: BodyView, duties: readonly ObligationRow[], p: ParticipationTexts, t: BodiesTexts): string {
  const side = sideThatIsPressed(duties);
  return actsOn(body, t) || (side ? p.clock.sides[side] : '');
}

/** Where a body stands, whose turn it is, and which duty comes first. */
export function bodyTurn(body: BodyView, duties: readonly ObligationRow[], p: ParticipationTexts, t: BodiesTexts, language: Language): BodyTurn {
  const next = nextDuty(duties, p);
  return {
    state: { label: p.statuses.body[body.status], tone: bodyTones[body.status] },
    acts: actorOf(body, duties, p, t),
    next: next && { ...next, label: `${withColon(t.page.due, language)} ${next.label}` },
  };
}
