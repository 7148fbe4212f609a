import {
  adjustedTerm, dueDate, firstOf, isBlank, refuse, refuseMove, withAdjustment, type Adjustment, type Clock, type ClockSide, type LocalDate, type LocalText, type Refusal,
} from '@centrale/kernel';
import { refuseProposal } from '../clock/adjustment.js';
import { isWritten, refuseUntold, type LanguageRegime } from '../languages.js';
import { extensionLifecycle, type AdviceRequest, type ExtensionCommand, type RequestExtension } from './request.js';

/** No extension can make a term longer than this: that would be no term. */
export const MOST_REQUEST_DAYS = 365;

interface Proposal {
  readonly toDays: number;
  readonly motivation: LocalText;
}

/** The adjustment that an extension becomes once both sides stand behind it. */
export const extensionAdjustment = ({ toDays, motivation }: Proposal, confirmedBy: Adjustment['confirmedBy']): Adjustment => ({
  type: 'extend', to: toDays, motivation: (isBlank(motivation.nl) ? motivation.fr : motivation.nl).trim(), confirmedBy,
});

/** One side may put a longer term to the other, one proposal at a time, with a reason that both read, and to a day that is still to come. (R003-30) */
export function refuseExtensionProposal(
  { status }: Pick<AdviceRequest, 'status'>, clock: Clock | undefined, proposal: Proposal, pending: boolean, regime: LanguageRegime, today: LocalDate,
): Refusal | undefined {
  if (status !== 'issued') return refuse('advice-request.wrong-status', { status });
  if (!clock) return refuse('advice-request.no-term');
  const adjustment = extensionAdjustment(proposal, []);
  return firstOf(
    refuseOver(clock, today),
    pending ? refuse('advice-request.extension-pending') : undefined,
    isWritten(proposal.motivation) ? undefined : refuse('advice-request.extension-unmotivated'),
    ...refuseUntold('motivation', proposal.motivation, regime),
    refuseProposal(clock, adjustment, adjustedTerm(clock).amount),
  );
}

/** Where an extension would lead: counted as if both sides had agreed. */
export const dueIfExtended = (clock: Clock, proposal: Proposal): LocalDate => dueDate(withAdjustment(clock, agreed(extensionAdjustment(proposal, []))));

const agreed = (adjustment: Adjustment): Adjustment => ({
  ...adjustment, confirmedBy: [{ side: 'city', personId: 'city', on: '1970-01-01' }, { side: 'body', personId: 'body', on: '1970-01-01' }],
});

/** A term that is over stays over: a longer one is agreed on while the first one runs. */
const refuseOver = (clock: Clock, today: LocalDate): Refusal | undefined => {
  const due = dueDate(clock);
  return today > due ? refuse('advice-request.term-over', { due }) : undefined;
};

/** The other side agrees or not; who proposed it cannot, and until somebody of the other side has, the earlier date keeps applying. (R003-30, I4) */
export function refuseExtensionAnswer(
  extension: Pick<RequestExtension, 'status' | 'proposedSide' | 'proposedBy' | 'toDays' | 'motivation'>, command: ExtensionCommand, by: { readonly side: ClockSide; readonly personId: string },
  clock: Clock, today: LocalDate,
): Refusal | undefined {
  const oneSided = by.side === extension.proposedSide || by.personId === extension.proposedBy;
  return firstOf(
    refuseMove('request-extension', extensionLifecycle, extension.status, command),
    oneSided ? waitsFor(extension, dueDate(clock)) : undefined,
    command === 'confirm' ? refuseOver(clock, today) : undefined,
  );
}

/** Said while the other side has not answered. (R003-30) */
export const waitsFor = ({ proposedSide }: Pick<RequestExtension, 'proposedSide'>, until: LocalDate): Refusal =>
  proposedSide === 'city' ? refuse('R003-30', { until }) : refuse('R003-30.city', { until });

/** Said where somebody answers and nothing was proposed. */
export const nothingProposed = (): Refusal => refuse('advice-request.no-extension');
