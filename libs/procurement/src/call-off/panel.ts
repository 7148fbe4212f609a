import { isBlank, refuse, type Refusal } from '@centrale/kernel';
import { type CallOff, type CallOffStatus } from './call-off.js';

/** A person who is named for the panel. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  /** Has an account that is not blocked. */
  readonly active: boolean;
  /** Recorded a decision of this call-off. (P08) */
  readonly recordedDecision: boolean;
  /** Works for a provider. */
  readonly ofProvider: boolean;
  /** Declared a conflict of interest in this call-off before. (P21) */
  readonly declaredConflict: boolean;
}

const withPanel: readonly CallOffStatus[] = ['draft', 'checked', 'approved', 'published', 'opening', 'evaluation'];

export const refuseAppointmentNow = ({ status }: Pick<CallOff, 'status'>): Refusal | undefined =>
  withPanel.includes(status) ? undefined : refuse('call-off.wrong-status', { status });

/** Why this person cannot judge these offers. */
export function refuseCandidate({ name, ...person }: Candidate): Refusal | undefined {
  if (!person.active) return refuse('panel.person-inactive', { name });
  if (person.recordedDecision) return refuse('panel.recorded-decision', { name });
  if (person.ofProvider) return refuse('panel.works-for-provider', { name });
  return person.declaredConflict ? refuse('panel.declared-conflict', { name }) : undefined;
}

/** Nobody judges what they decide on, offer or have a stake in. (P08, P21) */
export function refuseAppointment(callOff: Pick<CallOff, 'status'>, named: readonly string[], candidates: readonly Candidate[]): Refusal | undefined {
  const wrong = refuseAppointmentNow(callOff);
  if (wrong) return wrong;
  if (named.some((id) => !candidates.some(({ personId }) => personId === id))) return refuse('panel.person-unknown');
  return candidates.map(refuseCandidate).find((refusal) => refusal !== undefined);
}

/** Declared once the call-off is out, before anything is scored; a declared conflict asks its reason. (P21) */
export function refuseDeclaration(
  { status }: Pick<CallOff, 'status'>,
  declaration: { readonly conflict: boolean; readonly reason?: string },
  before: boolean | null,
): Refusal | undefined {
  if (!withPanel.includes(status)) return refuse('call-off.wrong-status', { status });
  if (before === true) return refuse('panel.conflict-stands');
  return declaration.conflict && isBlank(declaration.reason ?? '') ? refuse('panel.reason-missing') : undefined;
}
