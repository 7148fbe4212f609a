import { type Language, type May } from '@centrale/kernel';
import { type ContactCommand, type ContactStatus } from './contact-request.js';

export interface ContactRequestRow {
  readonly id: string;
  readonly number: string;
  readonly status: ContactStatus;
  readonly organisation: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly officerName: string | null;
}

export interface ContactRequestView extends ContactRequestRow {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly message: string;
  readonly language: Language;
  readonly officerId: string | null;
  readonly buyerId: string | null;
  readonly briefingId: string | null;
  readonly answer: string | null;
  readonly closedReason: string | null;
  readonly may: May<ContactCommand>;
}
