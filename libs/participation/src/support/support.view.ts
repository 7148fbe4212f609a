import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type SupportCommand, type SupportStatus } from './support-request.js';

export interface SupportBodyView {
  readonly id: string;
  readonly number: string;
  readonly name: LocalText;
}

export interface SupportRow {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly status: SupportStatus;
  readonly body: SupportBodyView;
  /** The group that it is for; null when the body asks for itself. */
  readonly forBody: SupportBodyView | null;
  readonly what: string;
  readonly askedAt: string;
  readonly officialName: string | null;
}

/** Somebody of the city who can be named for it. */
export interface SupportOfficialView {
  readonly id: string;
  readonly name: string;
}

export interface SupportView extends SupportRow {
  readonly officialId: string | null;
  readonly answeredAt: string | null;
  readonly reason: string | null;
  readonly deliveredOn: string | null;
  /** Only for whoever may grant it now. */
  readonly officials: readonly SupportOfficialView[];
  readonly may: May<SupportCommand>;
}
