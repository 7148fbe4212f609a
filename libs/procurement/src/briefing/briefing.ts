import { type Cents, type Language, type Lifecycle, type LocalDate } from '@centrale/kernel';
import { type AudienceKind } from '../provider/provider.js';

export const briefingStatuses = [
  'draft', 'submitted', 'inIntake', 'needsInformation', 'agreed', 'accepted', 'composed', 'declined', 'withdrawn',
] as const;
export type BriefingStatus = (typeof briefingStatuses)[number];
export type BriefingCommand = 'submit' | 'takeIn' | 'askInformation' | 'agree' | 'accept' | 'compose' | 'decline' | 'withdraw';

export const briefingLifecycle: Lifecycle<BriefingStatus, BriefingCommand> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { takeIn: 'inIntake', decline: 'declined', withdraw: 'withdrawn' },
  inIntake: { askInformation: 'needsInformation', agree: 'agreed', decline: 'declined', withdraw: 'withdrawn' },
  needsInformation: { submit: 'inIntake', withdraw: 'withdrawn' },
  agreed: { accept: 'accepted', askInformation: 'needsInformation', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { compose: 'composed', withdraw: 'withdrawn' },
  // again, once the call-off that was made of it ended without award
  composed: { compose: 'composed' },
  declined: {},
  withdrawn: {},
};

/** Statuses in which the content may still change. */
export const editableStatuses = ['draft', 'inIntake', 'needsInformation'] as const satisfies readonly BriefingStatus[];

/** The promise to participants, on the IAP2 spectrum. */
export const participationLevels = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type ParticipationLevel = (typeof participationLevels)[number];

export const recruitmentWays = ['openCall', 'targeted', 'sortition'] as const;
export type RecruitmentWay = (typeof recruitmentWays)[number];

export const accessibilityNeeds = ['wheelchair', 'signLanguage', 'hearingLoop', 'easyLanguage', 'online'] as const;
export type AccessibilityNeed = (typeof accessibilityNeeds)[number];

export const participationFormats = [
  'citizenPanel', 'workshop', 'plenary', 'neighbourhoodWalk', 'survey', 'jury', 'participatoryBudget', 'streetStand', 'onlinePlatform', 'interview',
] as const;
export type ParticipationFormat = (typeof participationFormats)[number];

/** Sessions may also be held in languages other than the interface's three (ISO 639-1). */
export const sessionLanguages = ['nl', 'fr', 'en', 'ar', 'tr', 'pt', 'es', 'bg', 'ro', 'pl'] as const;
export type SessionLanguage = (typeof sessionLanguages)[number];

export interface BriefingPhase {
  readonly name: string;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly sessions: number;
}

export interface FixedDate {
  /** Null while it is being written. */
  readonly date: LocalDate | null;
  readonly what: string;
}

/** What the buyer needs: participation requirements are data, not prose. (procurement.md §7) */
export interface BriefingContent {
  readonly title: string;
  readonly context: string;
  readonly question: string;
  readonly level: ParticipationLevel | null;
  readonly audiences: readonly AudienceKind[];
  readonly hardToReach: string;
  readonly participantsMin: number | null;
  readonly participantsMax: number | null;
  readonly phases: readonly BriefingPhase[];
  /** NIS code of the municipality; null for the whole Region. */
  readonly municipality: string | null;
  readonly place: string;
  readonly sessionLanguages: readonly SessionLanguage[];
  readonly deliverableLanguages: readonly Language[];
  readonly recruitment: readonly RecruitmentWay[];
  readonly quotas: string;
  /** Compensation of a participant for a session. */
  readonly compensationCents: Cents | null;
  readonly childcare: boolean;
  readonly accessibility: readonly AccessibilityNeed[];
  readonly interpretation: readonly SessionLanguage[];
  readonly formats: readonly ParticipationFormat[];
  readonly deliverables: string;
  readonly specialCategories: boolean;
  readonly images: boolean;
  readonly dataProtection: string;
  readonly budgetMinCents: Cents | null;
  readonly budgetMaxCents: Cents | null;
  readonly payer: string;
  readonly fixedDates: readonly FixedDate[];
  /** Numbers of framework lots; empty with `helpMeChoose`. */
  readonly lotsWanted: readonly number[];
  readonly helpMeChoose: boolean;
  readonly procedureLanguage: 'nl' | 'fr';
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}
export type BriefingField = keyof BriefingContent;

export const emptyBriefing: BriefingContent = {
  title: '', context: '', question: '', level: null, audiences: [], hardToReach: '', participantsMin: null, participantsMax: null,
  phases: [], municipality: null, place: '', sessionLanguages: [], deliverableLanguages: [], recruitment: [], quotas: '',
  compensationCents: null, childcare: false, accessibility: [], interpretation: [], formats: [], deliverables: '',
  specialCategories: false, images: false, dataProtection: '', budgetMinCents: null, budgetMaxCents: null, payer: '', fixedDates: [],
  lotsWanted: [], helpMeChoose: false, procedureLanguage: 'nl', contactName: '', contactEmail: '', contactPhone: '',
};

export interface Briefing {
  readonly id: string;
  readonly number: string;
  readonly agreementId: string;
  /** The buying organisation. */
  readonly organisationId: string;
  readonly status: BriefingStatus;
  readonly content: BriefingContent;
  readonly version: number;
  readonly ownerId: string | null;
  readonly officerId: string | null;
}
