import { type Cents, type Lifecycle, type LocalDate } from '@centrale/kernel';

export const orderStatuses = ['drafted', 'sent', 'active', 'completed', 'declined', 'cancelled', 'terminated'] as const;
export type OrderStatus = (typeof orderStatuses)[number];
export type OrderCommand = 'send' | 'accept' | 'decline' | 'findComplete' | 'cancel' | 'terminate';

/** The answer term of a sent order expires by time: see `orderPhase`. */
export const orderLifecycle: Lifecycle<OrderStatus, OrderCommand> = {
  drafted: { send: 'sent', cancel: 'cancelled' },
  sent: { accept: 'active', decline: 'declined', cancel: 'cancelled' },
  active: { findComplete: 'completed', terminate: 'terminated' },
  completed: {},
  declined: {},
  cancelled: {},
  terminated: {},
};

export interface Order {
  readonly id: string;
  readonly number: string;
  readonly awardId: string;
  readonly callOffId: string;
  readonly callOffLotId: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly providerId: string;
  readonly status: OrderStatus;
  readonly amountCents: Cents;
  readonly answerBy: Date | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}
