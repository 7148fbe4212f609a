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

/** The document of a recorded decision stays. (P08) */
export const refuseRemoval = (ofDecision: boolean): Refusal | undefined => (ofDecision ? refuse('decision.document-kept') : undefined);
