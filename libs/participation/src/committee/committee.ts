import { type Lifecycle } from '@centrale/kernel';

export const committeeStatuses = ['received', 'accepted', 'refused'] as const;
export type CommitteeStatus = (typeof committeeStatuses)[number];
export type CommitteeCommand = 'accept' | 'refuse';

/** A new neighbourhood committee asks to take part in the preparatory meetings. (R001-05) */
export const committeeLifecycle: Lifecycle<CommitteeStatus, CommitteeCommand> = {
  received: { accept: 'accepted', refuse: 'refused' },
  accepted: {},
  refused: {},
};

export interface CommitteeApplication {
  readonly id: string;
  readonly organisationId: string;
  readonly status: CommitteeStatus;
  readonly erasedAt: Date | null;
}

/** What somebody agrees to when they give their data. (R002-13) */
export const consentPurposes = ['privacy', 'newsletter'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
