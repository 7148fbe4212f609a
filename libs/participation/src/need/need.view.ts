import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type ParticipationService } from '../trajectory/vocabulary.js';
import { type OfferedFormat } from './formats.js';
import { type LeadTime, type NeedState } from './need.js';

/** What a phase asks of the marketplace, and how far that has come. */
export interface NeedView {
  readonly phaseId: string;
  readonly trajectoryId: string;
  readonly services: readonly ParticipationService[];
  /** What nobody is at work on yet: a briefing asks for these. */
  readonly openServices: readonly ParticipationService[];
  readonly state: NeedState;
  /** Why the organisation cannot call off; null when it can. (R004-02) */
  readonly eligibility: Refusal | null;
  /** The agreement under which a briefing would be made. */
  readonly agreementId: string | null;
  readonly briefingId: string | null;
  readonly briefingNumber: string | null;
  readonly callOffId: string | null;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly providerName: Text3 | null;
  readonly completedOn: string | null;
  readonly leadTime: LeadTime;
  /** What providers publish that works with as many people as the phase plans; at most a dozen. (R002-11) */
  readonly formats: readonly OfferedFormat[];
  /** What is said and hinders nothing: late, other dates, too many for every format, who designed evaluates. */
  readonly warnings: readonly Refusal[];
  readonly may: May<'makeBriefing' | 'exportBriefing' | 'assignFacilitator' | 'callOff'>;
}

/** Work on a trajectory that was ordered through the marketplace. */
export interface AssignmentView {
  readonly id: string;
  readonly phaseName: LocalText;
  readonly providerId: string;
  readonly providerName: Text3;
  readonly services: readonly ParticipationService[];
  /** Null for whoever may not open it. */
  readonly orderId: string | null;
  /** Null, as what was found, for whoever is kept out of the order: of another city, or of a project in confidence. */
  readonly orderNumber: string | null;
  readonly completedOn: string | null;
  /** What the buyer found when it was complete. */
  readonly finding: string | null;
  /** Whether the order ended before that. */
  readonly ended: boolean;
  /** Whether it evaluates what it designed or ran. (P22) */
  readonly warnings: readonly Refusal[];
}

/** An order of the organisation that could guide a phase too. */
export interface AssignableOrderView {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly providerName: Text3;
  readonly services: readonly ParticipationService[];
  readonly may: May<'assignFacilitator'>;
}

/** Where a call-off comes from, for whoever places it. */
export interface CallOffOriginView {
  readonly callOffId: string;
  readonly trajectoryId: string | null;
  readonly trajectoryTitle: LocalText | null;
  readonly phaseId: string | null;
  readonly warnings: readonly Refusal[];
}
