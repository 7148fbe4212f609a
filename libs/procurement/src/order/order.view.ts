import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type OrderCommand, type OrderStatus } from './order.js';

export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly status: OrderStatus;
  /** True when the provider's answer term has passed without an answer. */
  readonly expired: boolean;
  readonly title: LocalText;
  readonly organisationName: Text3;
  readonly providerName: Text3;
  readonly amountCents: number;
  readonly sentAt: string | null;
  readonly answerBy: string | null;
}

export interface OrderView extends OrderRow {
  readonly awardId: string;
  readonly callOffId: string;
  readonly callOffNumber: string;
  readonly lotNo: number;
  readonly organisationId: string;
  readonly providerId: string;
  readonly allocations: readonly { readonly lotNumber: number; readonly cents: number }[];
  readonly scope: LocalText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly answeredAt: string | null;
  readonly declinedReason: string | null;
  readonly completedOn: string | null;
  readonly finding: string | null;
  readonly endedReason: string | null;
  readonly may: May<OrderCommand>;
}
