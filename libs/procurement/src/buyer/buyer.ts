import { type Lifecycle, type LocalDate } from '@centrale/kernel';

export const buyerStatuses = ['requested', 'admitted', 'refused', 'withdrawn'] as const;
export type BuyerStatus = (typeof buyerStatuses)[number];
export type BuyerCommand = 'admit' | 'refuse' | 'withdraw';

export const buyerLifecycle: Lifecycle<BuyerStatus, BuyerCommand> = {
  requested: { admit: 'admitted', refuse: 'refused' },
  admitted: { withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
};

/** An organisation's admission to order under an agreement. (P02) */
export interface Buyer {
  readonly id: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly status: BuyerStatus;
  /** The Dutch words of one of the agreement's categories of users. */
  readonly userCategory: string | null;
  readonly legalBasis: string | null;
  readonly admittedOn: LocalDate | null;
  readonly reason: string | null;
}
