import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type NonConformityView } from '../rule/rule.view.js';
import { type ExpenseKind } from './budget-pool.js';

export interface PoolRow {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly year: number;
  readonly name: LocalText;
  readonly amountCents: number;
  readonly committedCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
  readonly bodies: number;
  readonly warnings: readonly Refusal[];
}

export interface PoolBodyView {
  readonly id: string;
  readonly number: string;
  readonly name: LocalText;
  /** Of this body alone. */
  readonly committedCents: number;
  readonly paidCents: number;
}

export interface ExpenseView {
  readonly id: string;
  readonly kind: ExpenseKind;
  readonly bodyId: string;
  readonly bodyName: LocalText;
  readonly cents: number;
  readonly on: string;
  readonly what: string;
  /** The commitment that was released or paid from, the payment that was corrected. */
  readonly ofId: string | null;
  /** What of a commitment is still set aside, what of a payment still stands. */
  readonly openCents: number;
  readonly recordedAt: string;
}

export interface PoolView extends PoolRow {
  readonly participants: readonly PoolBodyView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly may: May<'changeAmount' | 'addBody' | 'commit' | 'release' | 'pay' | 'correct' | 'correctNonConformity'>;
}
