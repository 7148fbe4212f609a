import { type May, type Text3 } from '@centrale/kernel';
import { type ProviderProfile, type QualificationCommand, type QualificationStatus, type RateUnit } from './provider.js';

export interface RateView {
  readonly id: string;
  readonly profile: string;
  readonly unit: RateUnit;
  readonly cents: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface QualificationView {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: Text3;
  readonly agreementId: string;
  readonly lotId: string;
  readonly lotNumber: number;
  readonly lotName: Text3;
  readonly status: QualificationStatus;
  readonly rank: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly suspendedUntil: string | null;
  readonly reason: string | null;
  /** Empty for whoever may not see rates: the service, the auditor and the provider itself do. */
  readonly rates: readonly RateView[];
  readonly may: May<QualificationCommand | 'addRate'>;
}

export interface ProviderRow {
  readonly id: string;
  readonly name: Text3;
  readonly enterpriseNumber: string | null;
  readonly lotNumbers: readonly number[];
}

export interface ProviderView {
  readonly id: string;
  readonly name: Text3;
  readonly enterpriseNumber: string | null;
  readonly profile: ProviderProfile;
  readonly version: number;
  readonly qualifications: readonly QualificationView[];
  readonly may: May<'saveProfile' | 'apply'>;
}
