import { type Cents, type Language, type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type ParticipationFormat } from '../briefing/briefing.js';

export const qualificationStatuses = ['applied', 'underReview', 'admitted', 'refused', 'suspended', 'withdrawn', 'excluded'] as const;
export type QualificationStatus = (typeof qualificationStatuses)[number];
export type QualificationCommand = 'review' | 'admit' | 'refuse' | 'suspend' | 'lift' | 'withdraw' | 'exclude';

export const qualificationLifecycle: Lifecycle<QualificationStatus, QualificationCommand> = {
  applied: { review: 'underReview', withdraw: 'withdrawn' },
  underReview: { admit: 'admitted', refuse: 'refused', withdraw: 'withdrawn' },
  admitted: { suspend: 'suspended', withdraw: 'withdrawn', exclude: 'excluded' },
  suspended: { lift: 'admitted', withdraw: 'withdrawn', exclude: 'excluded' },
  refused: {},
  withdrawn: {},
  excluded: {},
};

/** A provider admitted to a lot. Periods of one provider and lot never overlap. */
export interface Qualification {
  readonly id: string;
  readonly agreementId: string;
  readonly providerId: string;
  readonly lotId: string;
  readonly status: QualificationStatus;
  readonly rank: number | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly reason: string | null;
}

export const rateUnits = ['hour', 'halfDay', 'day', 'session', 'piece'] as const;
export type RateUnit = (typeof rateUnits)[number];

export interface Rate {
  readonly id: string;
  readonly qualificationId: string;
  readonly profile: string;
  readonly unit: RateUnit;
  readonly cents: Cents;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A way of working that a provider offers, with the group sizes that it fits. */
export interface CatalogueFormat {
  readonly name: LocalText;
  /** The kind that briefings ask for; null for one of its own. */
  readonly format: ParticipationFormat | null;
  readonly participantsMin: number;
  readonly participantsMax: number;
  readonly languages: readonly Language[];
}

export const audienceKinds = ['residents', 'youth', 'elderly', 'newcomers', 'shopkeepers', 'associations', 'schools', 'peopleInPoverty', 'peopleWithDisability', 'elected'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** What a provider says of itself; it orders and warns, it never excludes in a mini-competition. (P04) */
export interface ProviderProfile {
  readonly description: LocalText;
  readonly languages: readonly Language[];
  readonly audiences: readonly AudienceKind[];
  /** NIS codes of municipalities; empty means the whole Region. */
  readonly territory: readonly string[];
  readonly formats: readonly CatalogueFormat[];
  /** Working days that can be taken on in a quarter. */
  readonly daysPerQuarter: number;
  readonly website: string | null;
}

export const emptyProfile: ProviderProfile = {
  description: { nl: '', fr: '' }, languages: [], audiences: [], territory: [], formats: [], daysPerQuarter: 0, website: null,
};
