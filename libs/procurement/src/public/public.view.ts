import { type LocalText, type Text3 } from '@centrale/kernel';
import { type AgreementStatus, type Route } from '../agreement/agreement.js';
import { type CallOffPhase, type CallOffStatus, type Criterion } from '../call-off/call-off.js';
import { type ProviderProfile } from '../provider/provider.js';

export interface PublicLotView {
  readonly id: string;
  readonly number: number;
  readonly name: Text3;
  readonly route: Route;
  readonly ceilingCents: number;
  readonly usedCents: number;
  readonly providers: number;
}

/** The home page's live figures and the agreement. */
export interface PublicAgreementView {
  readonly id: string;
  readonly number: string;
  readonly title: Text3;
  readonly status: AgreementStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly ceilingCents: number;
  readonly usedCents: number;
  readonly inventedValues: boolean;
  readonly userCategories: readonly LocalText[];
  readonly admittedBuyers: number;
  readonly admittedProviders: number;
  readonly publishedCallOffs: number;
  readonly runningOrders: number;
  readonly lots: readonly PublicLotView[];
}

export interface PublicProviderView {
  readonly id: string;
  readonly name: Text3;
  readonly profile: ProviderProfile;
  readonly lotNumbers: readonly number[];
}

export interface PublicCallOffRow {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly status: CallOffStatus;
  readonly phase: CallOffPhase;
  readonly organisationName: Text3;
  readonly lotNumbers: readonly number[];
  readonly publishedAt: string;
  readonly offersDueAt: string;
}

export interface PublicCallOffView extends PublicCallOffRow {
  readonly summary: LocalText;
  readonly publishedHash: string;
  readonly lots: readonly {
    readonly no: number;
    readonly title: LocalText;
    readonly scope: LocalText;
    readonly lotNumbers: readonly number[];
    readonly criteria: readonly Criterion[];
    readonly priceWeight: number;
  }[];
  readonly awards: readonly PublicAwardRow[];
}

/** Shown once the participants were told. */
export interface PublicAwardRow {
  readonly id: string;
  readonly callOffId: string;
  readonly callOffNumber: string;
  readonly title: LocalText;
  readonly lotNo: number;
  readonly organisationName: Text3;
  readonly providerName: Text3;
  readonly amountCents: number;
  readonly awardedAt: string;
  readonly order: 'none' | 'running' | 'completed';
}

/** What a hash that somebody holds stands for, without telling who or how much. */
export interface VerificationView {
  readonly hash: string;
  readonly known: boolean;
  readonly kind: 'offerReceipt' | 'openingReport' | 'publication' | 'auditRoot' | null;
  readonly at: string | null;
}
