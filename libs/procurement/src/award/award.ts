import { type Cents, type Lifecycle, type LocalDate } from '@centrale/kernel';

export const awardStatuses = ['proposed', 'notified', 'final', 'withdrawn'] as const;
export type AwardStatus = (typeof awardStatuses)[number];
export type AwardCommand = 'notify' | 'finalise' | 'withdraw';

/** Reversible until the order is accepted: a provider that declines leads the award back. */
export const awardLifecycle: Lifecycle<AwardStatus, AwardCommand> = {
  proposed: { notify: 'notified', withdraw: 'withdrawn' },
  notified: { finalise: 'final', withdraw: 'withdrawn' },
  final: { withdraw: 'withdrawn' },
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
  readonly exclusionGroundsFound: boolean | null;
  readonly socialDebtsFound: boolean | null;
  readonly taxDebtsFound: boolean | null;
  readonly proposedAt: Date;
  readonly notifiedAt: Date | null;
  /** Last day of the standstill, where there is one. (P15) */
  readonly standstillUntil: LocalDate | null;
}

type Check = Pick<Award, 'checkedOn' | 'exclusionGroundsFound' | 'socialDebtsFound' | 'taxDebtsFound'>;

/** Null while nobody has checked. */
export const checkFoundNothing = ({ checkedOn, exclusionGroundsFound, socialDebtsFound, taxDebtsFound }: Check): boolean | null =>
  checkedOn === null ? null : !exclusionGroundsFound && !socialDebtsFound && !taxDebtsFound;
