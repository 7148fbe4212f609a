import { canonicalJson, firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { type FrameworkAgreement } from '../agreement/agreement.js';
import { refuseUnderAgreement } from '../agreement/agreement-term.js';
import { type Buyer } from '../buyer/buyer.js';
import { refuseOrdering } from '../buyer/buyer-admission.js';
import { briefingLifecycle, editableStatuses, type Briefing, type BriefingCommand, type BriefingContent, type BriefingField, type BriefingStatus } from './briefing.js';

type Subject = Pick<Briefing, 'status'>;

/** Under which admission and agreement a briefing would become an order. */
export interface Ordering {
  readonly admission: Pick<Buyer, 'status'> | undefined;
  readonly agreement: Pick<FrameworkAgreement, 'status' | 'startsOn' | 'endsOn'>;
}

export const refuseBriefingCommand = (command: BriefingCommand, { status }: Subject): Refusal | undefined =>
  refuseMove('briefing', briefingLifecycle, status, command);

const isEditable = (status: BriefingStatus): boolean => (editableStatuses as readonly BriefingStatus[]).includes(status);

export const refuseBriefingSave = ({ status }: Subject): Refusal | undefined => (isEditable(status) ? undefined : refuse('briefing.not-editable', { status }));

const incomplete = (missing: readonly Refusal[]): Refusal | undefined =>
  missing.length > 0 ? refuse('briefing.incomplete', { count: missing.length }) : undefined;

/** Only an admitted buyer, under a live agreement, with nothing missing. (P01, P02) */
export function refuseBriefingSubmission(briefing: Subject, { admission, agreement }: Ordering, missing: readonly Refusal[], now: Date): Refusal | undefined {
  return firstOf(
    refuseBriefingCommand('submit', briefing),
    refuseOrdering(admission),
    refuseUnderAgreement(agreement, now),
    incomplete(missing),
  );
}

/** What the buyer agrees to is what will be put to providers: it is whole. */
export const refuseBriefingAgreement = (briefing: Subject, missing: readonly Refusal[]): Refusal | undefined =>
  firstOf(refuseBriefingCommand('agree', briefing), incomplete(missing));

/** A call-off begins from an accepted briefing of a buyer who is admitted now, one at a time: again when the last one ended without award. (P01, P02) */
export const refuseComposing = (briefing: Subject, { admission, agreement }: Ordering, callOffRuns: boolean, now: Date): Refusal | undefined =>
  firstOf(
    refuseBriefingCommand('compose', briefing),
    callOffRuns ? refuse('briefing.call-off-runs') : undefined,
    refuseOrdering(admission),
    refuseUnderAgreement(agreement, now),
  );

/** Sending back says what is asked. */
export const refuseInformationRequest = (briefing: Subject, remarks: number): Refusal | undefined =>
  firstOf(refuseBriefingCommand('askInformation', briefing), remarks === 0 ? refuse('briefing.remark-needed') : undefined);

const over: readonly BriefingStatus[] = ['composed', 'declined', 'withdrawn'];

/** The dialogue, and who handles it, go on until the briefing has become a call-off or has ended. */
export const refuseBriefingOver = ({ status }: Subject): Refusal | undefined =>
  over.includes(status) ? refuse('briefing.wrong-status', { status }) : undefined;

/** Whoever owns the project holds that role in the buying organisation now. */
export const refuseProjectOwner = (isProjectOwner: boolean): Refusal | undefined =>
  isProjectOwner ? undefined : refuse('briefing.not-a-project-owner');

/** Fields whose value differs, whatever the order of keys inside: their author is whoever saved them. */
export function changedFields(before: BriefingContent, after: BriefingContent): BriefingField[] {
  return (Object.keys(after) as BriefingField[]).filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
}
