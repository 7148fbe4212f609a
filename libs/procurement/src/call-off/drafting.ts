import { refuse, type Refusal } from '@centrale/kernel';
import { type CallOff, type CallOffStatus } from './call-off.js';

const unpublished: readonly CallOffStatus[] = ['draft', 'checked', 'approved'];
export const isUnpublished = ({ status }: Pick<CallOff, 'status'>): boolean => unpublished.includes(status);

/** What was checked and approved is what is published: it changes only after it went back to draft. */
export const refuseSave = ({ status }: Pick<CallOff, 'status'>): Refusal | undefined =>
  status === 'draft' ? undefined : refuse('call-off.not-editable', { status });

const decisionsUnderWay: readonly CallOffStatus[] = ['checked', 'approved', 'awardProposed'];

/** The documents of the call-off are fixed with its composition; a recorder adds that of a decision when it is due. (P08) */
export function refuseDocuments({ status }: Pick<CallOff, 'status'>, by: { readonly officer: boolean; readonly recorder: boolean }): Refusal | undefined {
  const open = (by.officer && status === 'draft') || (by.recorder && decisionsUnderWay.includes(status));
  return open ? undefined : refuse('call-off.documents-fixed', { status });
}

export const refuseShortlistNow = ({ status }: Pick<CallOff, 'status'>): Refusal | undefined =>
  isUnpublished({ status }) ? undefined : refuse('call-off.wrong-status', { status });

/** What is accepted is what was shown. (P20) */
export const refuseShortlist = (callOff: Pick<CallOff, 'status'>, shown: string, present: string): Refusal | undefined =>
  refuseShortlistNow(callOff) ?? (shown === present ? undefined : refuse('call-off.shortlist-changed'));

/** What is known of a document that somebody wants to take away. */
export interface KeptDocument {
  readonly ofDecision: boolean;
  readonly published: boolean;
  /** Uploaded by whoever takes it away. */
  readonly own: boolean;
}

/** What was published or decided on stays (P08); a recorder takes away what is their own. */
export function refuseRemoval({ ofDecision, published, own }: KeptDocument, by: { readonly officer: boolean }): Refusal | undefined {
  if (ofDecision) return refuse('decision.document-kept');
  if (published) return refuse('call-off.document-published');
  return own || by.officer ? undefined : refuse('call-off.document-not-yours');
}
