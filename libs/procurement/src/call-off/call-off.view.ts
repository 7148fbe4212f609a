import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type AttachmentView } from '../briefing/briefing.view.js';
import {
  type CallOffCommand, type CallOffLotStatus, type CallOffPhase, type CallOffStatus, type Composition, type Criterion, type PriceFormula,
} from './call-off.js';

export interface CallOffRow {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly status: CallOffStatus;
  readonly phase: CallOffPhase;
  readonly organisationName: Text3;
  readonly officerName: string;
  readonly offersDueAt: string | null;
  readonly publishedAt: string | null;
}

export interface DecisionView {
  readonly id: string;
  readonly no: 1 | 2;
  readonly organ: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly attachmentId: string;
  readonly amountCents: number;
  readonly creditConfirmed: boolean;
  readonly recordedAt: string;
}

export interface CallOffLotView {
  readonly id: string;
  readonly no: number;
  readonly title: LocalText;
  readonly scope: LocalText;
  readonly lotNumbers: readonly number[];
  readonly estimateCents: number | null;
  readonly criteria: readonly (Criterion & { readonly id: string })[];
  readonly priceWeight: number;
  readonly priceFormula: PriceFormula;
  readonly scaleMax: number;
  readonly status: CallOffLotStatus;
}

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly askedAt: string;
  readonly answer: LocalText | null;
  readonly answeredAt: string | null;
  /** Whether the reader's own organisation asked it; who else asked is told to nobody but the service. */
  readonly own: boolean;
  /** For the service only. */
  readonly askedBy: Text3 | null;
  readonly may: May<'answer'>;
}

export interface AddendumView {
  readonly id: string;
  readonly no: number;
  readonly text: LocalText;
  readonly questionsDueAt: string | null;
  readonly offersDueAt: string | null;
  readonly issuedAt: string;
}

export interface CallOffEvaluatorView {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: Text3;
  readonly declared: 'none' | 'conflict' | null;
}

/** Whom the officer can think of for the panel: who holds the role, and the buyer's project owners. */
export interface CandidateView {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: Text3;
  /** Why this person cannot be named; null for whoever can. */
  readonly refused: Refusal | null;
}

/** For the service, the buyer, evaluators and the auditor; providers read `InvitationView`, visitors `PublicCallOffView`. */
export interface CallOffView extends CallOffRow {
  readonly agreementId: string;
  readonly briefingId: string;
  readonly organisationId: string;
  readonly officerId: string;
  readonly standInId: string | null;
  readonly standInName: string | null;
  /** Without allocations and exclusions for evaluators from outside: estimates are not theirs to know. */
  readonly composition: Composition;
  readonly version: number;
  /** Everything that refuses publication now; empty when it may be published, and for evaluators from outside. */
  readonly guards: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly questionsDueAt: string | null;
  readonly lots: readonly CallOffLotView[];
  /** None for evaluators from outside: they tell the budget. */
  readonly decisions: readonly DecisionView[];
  readonly attachments: readonly AttachmentView[];
  readonly questions: readonly QuestionView[];
  readonly addenda: readonly AddendumView[];
  readonly evaluators: readonly CallOffEvaluatorView[];
  readonly publishedHash: string | null;
  readonly cancelledReason: LocalText | null;
  /** For opening, evaluation and award: who may and in which status; their own pages know the rest. */
  readonly may: May<
    | CallOffCommand | 'save' | 'attach' | 'acceptShortlist' | 'recordDecision1' | 'recordDecision2' | 'issueAddendum' | 'appointEvaluators'
    | 'declareInterest' | 'assign'
  >;
}
