import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type SenderType } from '../request/addressee.js';
import { type NoteClass } from './authorship.js';

export const adviceStatuses = ['draft', 'complete', 'selfChecked', 'adopted', 'sent', 'received', 'answered', 'followUpClosed', 'withdrawn'] as const;
export type AdviceStatus = (typeof adviceStatuses)[number];
export type AdviceCommand =
  | 'complete' | 'edit' | 'reopen' | 'signSelfCheck' | 'failSelfCheck' | 'adopt' | 'send' | 'receive' | 'answer' | 'closeFollowUp' | 'withdraw';

/** `edit` keeps a text that is still whole, `reopen` is what an edit does that leaves something out. Nothing goes back once it was sent. */
export const adviceLifecycle: Lifecycle<AdviceStatus, AdviceCommand> = {
  draft: { edit: 'draft', complete: 'complete', withdraw: 'withdrawn' },
  complete: { edit: 'complete', reopen: 'draft', signSelfCheck: 'selfChecked', failSelfCheck: 'complete', adopt: 'adopted', withdraw: 'withdrawn' },
  selfChecked: { edit: 'complete', reopen: 'draft', signSelfCheck: 'selfChecked', failSelfCheck: 'complete', adopt: 'adopted', withdraw: 'withdrawn' },
  adopted: { edit: 'complete', reopen: 'draft', signSelfCheck: 'adopted', failSelfCheck: 'complete', send: 'sent', withdraw: 'withdrawn' },
  sent: { receive: 'received', answer: 'answered' },
  received: { answer: 'answered' },
  answered: { closeFollowUp: 'followUpClosed' },
  followUpClosed: {},
  withdrawn: {},
};

/** Statuses in which the text is still the body's to change. */
export const writableStatuses = ['draft', 'complete', 'selfChecked', 'adopted'] as const satisfies readonly AdviceStatus[];
export const sentStatuses = ['sent', 'received', 'answered', 'followUpClosed'] as const satisfies readonly AdviceStatus[];
export const isSent = (status: AdviceStatus): boolean => (sentStatuses as readonly AdviceStatus[]).includes(status);

export const adviceOrigins = ['request', 'ownInitiative'] as const;
export type AdviceOrigin = (typeof adviceOrigins)[number];

/** A trajectory that gathered what the advice says, whole or on one sub-theme. */
export interface AdviceTrajectory {
  readonly trajectoryId: string;
  readonly subTheme: LocalText;
}

/** A position that the majority does not share; how many stand behind it, never who. */
export interface MinorityPosition {
  readonly text: LocalText;
  readonly supporters: number | null;
}

/** The fixed template. (R003-25) */
export interface AdviceContent {
  readonly title: LocalText;
  readonly analysis: LocalText;
  readonly justification: LocalText;
  readonly recommendations: readonly LocalText[];
  readonly minorityPositions: readonly MinorityPosition[];
  readonly trajectories: readonly AdviceTrajectory[];
}

const nothing: LocalText = { nl: '', fr: '' };
export const emptyAdvice: AdviceContent = { title: nothing, analysis: nothing, justification: nothing, recommendations: [], minorityPositions: [], trajectories: [] };

export const voteChoices = ['for', 'against', 'abstained'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** Of whom it was known how they voted; only the counts are ever public. */
export interface Vote {
  readonly on: LocalDate;
  readonly votes: readonly { readonly partyId: string; readonly choice: VoteChoice }[];
  /** Of the text that was voted on. */
  readonly textHash: string;
}

export interface Advice {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly bodyId: string;
  readonly senderType: SenderType;
  readonly requestId: string | null;
  readonly origin: AdviceOrigin;
  readonly status: AdviceStatus;
  readonly version: number;
  /** Of the whole content, SHA-256. */
  readonly textHash: string;
  readonly vote: Vote | null;
}

export interface ExpertiseNote {
  readonly id: string;
  readonly class: NoteClass;
  readonly authorName: string;
  readonly text: string;
  readonly attachmentId: string | null;
  readonly at: string;
}

export const deliveryChannels = ['email', 'post'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];
