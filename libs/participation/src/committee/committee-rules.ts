import { isBlank, type Refusal, refuse, refuseMove } from '@centrale/kernel';
import { committeeLifecycle, type CommitteeApplication, type CommitteeCommand } from './committee.js';

/** What a public form asks; each of it is compulsory. */
export interface ContactFields {
  readonly committeeName: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly about: string;
  readonly privacyAccepted: boolean;
}

/** All fields are compulsory, and so is having read what happens with the data; the newsletter is a choice. (R002-13) */
export function refuseIncompleteForm(form: ContactFields): Refusal | undefined {
  const texts = ['committeeName', 'contactName', 'email', 'phone', 'about'] as const;
  const empty = texts.find((field) => isBlank(form[field]));
  if (empty) return refuse('R002-13', { field: empty });
  return form.privacyAccepted ? undefined : refuse('R002-13', { field: 'privacyAccepted' });
}

export const refuseCommitteeCommand = ({ status }: Pick<CommitteeApplication, 'status'>, command: CommitteeCommand): Refusal | undefined =>
  refuseMove('committee', committeeLifecycle, status, command);

/** Who asked for a committee is forgotten once; that the committee asked, and what it heard, stays. */
export const refuseCommitteeErasure = ({ erasedAt }: Pick<CommitteeApplication, 'erasedAt'>): Refusal | undefined => (erasedAt ? refuse('committee.erased') : undefined);

/** How many new committees wait for an answer. (R001-05) */
export const sayWaiting = (waiting: number): Refusal | undefined => (waiting > 0 ? refuse('R001-05', { count: waiting }) : undefined);
