import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type AttachmentView } from '../briefing/briefing.view.js';
import { type CallOffPhase } from '../call-off/call-off.js';
import { type AddendumView, type CallOffLotView, type QuestionView } from '../call-off/call-off.view.js';
import { type LetterView } from '../award/award.view.js';
import { type OfferReceiptView } from '../offer/offer.view.js';
import { type InvitationCommand, type InvitationStatus } from './invitation.js';

/** A row of the provider's inbox. */
export interface InvitationRow {
  readonly id: string;
  readonly callOffId: string;
  readonly callOffNumber: string;
  readonly title: LocalText;
  readonly lotNo: number;
  readonly lotTitle: LocalText;
  readonly organisationName: Text3;
  readonly status: InvitationStatus;
  readonly phase: CallOffPhase;
  readonly offersDueAt: string;
  /** Whether the provider has a live offer. */
  readonly offered: boolean;
  /** What it is about is told once the provider has bound itself to keep it. (R002-07) */
  readonly withheld: boolean;
}

/** Who bound the provider to keep a confidential call-off to itself. */
export interface UndertakingView {
  readonly givenBy: string;
  readonly givenAt: string;
  readonly version: number;
}

/** The call-off as an invited provider sees it, with its own offers. Where it is withheld, its subject, dates, documents and questions are left out. */
export interface InvitationView extends InvitationRow {
  readonly providerId: string;
  readonly undertaking: UndertakingView | null;
  readonly summary: LocalText;
  readonly questionsDueAt: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly offerValidDays: number;
  readonly lot: CallOffLotView;
  readonly documents: readonly AttachmentView[];
  readonly questions: readonly QuestionView[];
  readonly addenda: readonly AddendumView[];
  readonly declinedReason: string | null;
  /** Why the call-off was cancelled, where it was. */
  readonly cancelledReason: LocalText | null;
  readonly offers: readonly OfferReceiptView[];
  /** The reasoned decision, once notified. (P14) */
  readonly letter: LetterView | null;
  readonly orderId: string | null;
  readonly may: May<InvitationCommand | 'ask' | 'giveUndertaking' | 'saveDraft' | 'submitOffer' | 'withdrawOffer'>;
}
