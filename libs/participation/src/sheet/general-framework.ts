import { type Lifecycle } from '@centrale/kernel';
import { type InsuranceKind } from './sheet.js';

export const frameworkStatuses = ['active', 'superseded'] as const;
export type FrameworkStatus = (typeof frameworkStatuses)[number];

/** The council decides; a version that it decided on replaces the one before. */
export const frameworkLifecycle: Lifecycle<FrameworkStatus, 'supersede'> = { active: { supersede: 'superseded' }, superseded: {} };

/** What no sheet of the city may go below. Null: this framework says nothing of it, and no other city's number takes its place. */
export interface FrameworkFloors {
  readonly publicMeetings: boolean;
  /** Elected people and staff of the city are observers. */
  readonly officialsObserve: boolean;
  /** Invitations leave at least so many calendar days before. */
  readonly invitationDays: number | null;
  /** Items for the agenda can still be brought until so many working days before. */
  readonly agendaIntakeWorkingDays: number | null;
  /** Calendar days for a body to react to a request, and the least when it is urgent. */
  readonly requestDays: number | null;
  readonly urgentDays: number | null;
  /** The city answers an advice within so many days. */
  readonly answerDays: number | null;
  readonly yearlyEvaluation: boolean;
  readonly councilFeedback: boolean;
  readonly publishAfterApproval: boolean;
  readonly insurance: readonly InsuranceKind[];
}

/** What is asked where no council decided on anything. */
export const noFloors: FrameworkFloors = {
  publicMeetings: false, officialsObserve: false, invitationDays: null, agendaIntakeWorkingDays: null, requestDays: null, urgentDays: null, answerDays: null,
  yearlyEvaluation: false, councilFeedback: false, publishAfterApproval: false, insurance: [],
};

/** The framework of a city in one version, as its council decided on it. */
export interface GeneralFramework {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly status: FrameworkStatus;
  readonly floors: FrameworkFloors;
}
