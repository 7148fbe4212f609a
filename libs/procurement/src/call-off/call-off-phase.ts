import { type CallOff, type CallOffPhase, type CallOffStatus } from './call-off.js';

const phases: Readonly<Record<Exclude<CallOffStatus, 'published'>, CallOffPhase>> = {
  draft: 'preparation',
  checked: 'preparation',
  approved: 'preparation',
  opening: 'opening',
  evaluation: 'evaluation',
  awardProposed: 'decision',
  awarded: 'standstill',
  concluded: 'ended',
  unsuccessful: 'ended',
  cancelled: 'ended',
};

/** What time makes of the status; each term ends at its own instant. Its twin in the database is `centrale.call_off_phase`. (P11) */
export function callOffPhase({ status, questionsDueAt, offersDueAt }: Pick<CallOff, 'status' | 'questionsDueAt' | 'offersDueAt'>, now: Date): CallOffPhase {
  if (status !== 'published') return phases[status];
  if (questionsDueAt && now < questionsDueAt) return 'questions';
  return offersDueAt && now < offersDueAt ? 'offers' : 'closed';
}
