import { type Cents, type Lifecycle, type LocalDate } from '@centrale/kernel';

export const awardStatuses = ['proposed', 'notified', 'final', 'withdrawn'] as const;
export type AwardStatus = (typeof awardStatuses)[number];
export type AwardCommand = 'notify' | 'finalise' | 'withdraw';

export const awardLifecycle: Lifecycle<AwardStatus, AwardCommand> = {
  proposed: { notify: 'notified', withdraw: 'withdrawn' },
  notified: { finalise: 'final', withdraw: 'withdrawn' },
  final: {},
  withdrawn: {},
};

/** The decision for one call-off lot. */
export interface Award {
  readonly id: string;
  readonly callOffId: string;
  readonly callOffLotId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly status: AwardStatus;
  readonly amountCents: Cents;
  /** Dated check of exclusion grounds and of social and tax debts. */
  readonly checkedOn: LocalDate | null;
  readonly notifiedAt: Date | null;
  /** Last day of the standstill, where there is one. (P15) */
  readonly standstillUntil: LocalDate | null;
}
