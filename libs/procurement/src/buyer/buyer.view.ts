import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type BuyerCommand, type BuyerStatus } from './buyer.js';

export interface BuyerView {
  readonly id: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly languageRegime: 'brussels' | 'flanders';
  readonly status: BuyerStatus;
  readonly userCategory: LocalText | null;
  readonly legalBasis: string | null;
  readonly requestedAt: string;
  readonly admittedOn: string | null;
  readonly reason: string | null;
  readonly may: May<BuyerCommand>;
}
