import { type Lifecycle, type LocalText } from '@centrale/kernel';
import { type PackId } from '../rule-pack/rule-pack.js';
import { type MeetingKind } from './meeting-kind.js';

export const meetingStatuses = [
  'draft', 'scheduled', 'invited', 'agendaFinal', 'held', 'reportDraft', 'reportFinal', 'published', 'postponed', 'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const meetingCommands = [
  'edit', 'schedule', 'announce', 'appoint', 'invite', 'relocate', 'finaliseAgenda', 'postpone', 'reschedule', 'cancel', 'hold', 'shareReport', 'finaliseReport',
  'publishReport',
] as const;
export type MeetingCommand = (typeof meetingCommands)[number];

/**
 * Announcing puts date and place in the public calendar, inviting sends the provisional agenda along; whoever is invited later gets the latest.
 * Who chairs and who writes can be named until the report is final.
 */
export const meetingLifecycle: Lifecycle<MeetingStatus, MeetingCommand> = {
  draft: { edit: 'draft', appoint: 'draft', schedule: 'scheduled', cancel: 'cancelled' },
  scheduled: { edit: 'scheduled', announce: 'scheduled', appoint: 'scheduled', invite: 'invited', postpone: 'postponed', cancel: 'cancelled', hold: 'held' },
  invited: { announce: 'invited', appoint: 'invited', invite: 'invited', relocate: 'invited', finaliseAgenda: 'agendaFinal', postpone: 'postponed', cancel: 'cancelled', hold: 'held' },
  agendaFinal: { appoint: 'agendaFinal', invite: 'agendaFinal', relocate: 'agendaFinal', finaliseAgenda: 'agendaFinal', postpone: 'postponed', cancel: 'cancelled', hold: 'held' },
  held: { appoint: 'held', shareReport: 'reportDraft' },
  reportDraft: { appoint: 'reportDraft', shareReport: 'reportDraft', finaliseReport: 'reportFinal' },
  reportFinal: { publishReport: 'published' },
  published: {},
  postponed: { appoint: 'postponed', reschedule: 'scheduled', cancel: 'cancelled' },
  cancelled: {},
};

/** The statuses in which people are still to come: what changes is told to everybody who was invited or registered. */
export const upcomingStatuses = ['scheduled', 'invited', 'agendaFinal'] as const satisfies readonly MeetingStatus[];
export const isUpcoming = (status: MeetingStatus): boolean => (upcomingStatuses as readonly MeetingStatus[]).includes(status);

/** Languages that are spoken, or interpreted, at a meeting; the same list as that of a briefing's sessions. */
export const spokenLanguages = ['nl', 'fr', 'en', 'ar', 'tr', 'pt', 'es', 'bg', 'ro', 'pl'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const locationProviders = ['city', 'other'] as const;
/** `provider` tells whether the city's own infrastructure is used, which the service coordinates. (R003-31) */
export interface MeetingLocation {
  readonly name: string;
  readonly address: string;
  readonly provider: (typeof locationProviders)[number];
  /** How people with a disability get in and take part. */
  readonly access: string;
}

/** What a waiting place offers instead, so that openness never ends in a refusal. (R000-10) */
export const alternatives = ['extraMoment', 'writtenContribution'] as const;
export type Alternative = (typeof alternatives)[number];

export interface MeetingPlan {
  readonly kind: MeetingKind;
  readonly title: LocalText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly location: MeetingLocation | null;
  readonly languages: readonly SpokenLanguage[];
  /** Null: as many as come. */
  readonly capacity: number | null;
  readonly alternatives: readonly Alternative[];
  /** Whether anybody may come without being invited. */
  readonly public: boolean;
  readonly chairPartyId: string | null;
  readonly rapporteurPartyId: string | null;
  /** The trajectory or request for advice whose question this meeting serves. (R000-08) */
  readonly servesQuestionId: string | null;
  /** The working form: how everybody gets heard. (R001-08) */
  readonly method: LocalText;
}

export interface Meeting extends MeetingPlan {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly phaseId: string | null;
  readonly status: MeetingStatus;
  readonly packId: PackId;
  readonly packVersion: number;
  /** In the public calendar since then; null while it is internal. */
  readonly publishedAt: Date | null;
  readonly invitedAt: Date | null;
  /** Of the calendar entry: rises with every change that people must hear of. */
  readonly sequence: number;
}
