import { type Cents, type Language, type LocalDate, type Text3 } from '@centrale/kernel';
import { type ParticipationFormat, type SessionLanguage } from '../briefing/briefing.js';
import { type RecordedExclusion } from '../call-off/call-off.js';
import { type AudienceKind, type ProviderProfile, type QualificationStatus, type RateUnit } from '../provider/provider.js';

/** Changes with every change of rules or weights, so that an old shortlist is replayed by the rules of its day. */
export const MATCHING = 'matching/1';

/** What a custom lot asks of a provider. */
export interface MatchingLot {
  readonly no: number;
  /** Numbers of the framework lots that it draws on. */
  readonly lotNumbers: readonly number[];
  readonly estimateCents: Cents;
  /** Providers that a person leaves out, with the reason on record. */
  readonly exclusions: readonly RecordedExclusion[];
  /** Qualifications must hold from the day of the shortlist up to here. */
  readonly holdsUntil: LocalDate | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly languages: readonly (SessionLanguage | Language)[];
  readonly formats: readonly ParticipationFormat[];
  readonly audiences: readonly AudienceKind[];
  /** People in the largest group; null when the briefing names none. */
  readonly groupSize: number | null;
  /** NIS code; null for the whole Region. */
  readonly municipality: string | null;
  /** Of the draw between equals; on record, so that it can be replayed. (P23) */
  readonly seed: string;
}

export interface MatchingRate {
  readonly id: string;
  readonly unit: RateUnit;
  readonly cents: Cents;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface MatchingQualification {
  readonly id: string;
  readonly lotNumber: number;
  readonly status: QualificationStatus;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly rates: readonly MatchingRate[];
}

export interface MatchingProvider {
  readonly id: string;
  readonly name: Text3;
  readonly profile: ProviderProfile;
  readonly qualifications: readonly MatchingQualification[];
  /** Of the last twelve months, on any lot of the agreement. */
  readonly invitations: number;
  readonly awards: number;
  /** Orders found complete, ever. */
  readonly completed: number;
}

/** Stored with its result: whoever runs the same version on it gets the same shortlist. */
export interface MatchingInputs {
  readonly lot: MatchingLot;
  readonly providers: readonly MatchingProvider[];
  /** Instant, ISO 8601. */
  readonly asOf: string;
}
