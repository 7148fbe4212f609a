import { type Done, type Language, type LocalText, type May } from '@centrale/kernel';
import { type Alternative, type MeetingLocation, type MeetingStatus } from '../meeting/meeting.js';
import { type RoleClass } from '../party/role-class.js';
import { type RegistrationSource, type RegistrationStatus } from './registration.js';

/** For whoever organises: the name until it was erased. */
export interface RegistrationRow {
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly source: RegistrationSource;
  readonly class: RoleClass;
  readonly privateCapacity: boolean;
  readonly alternative: Alternative | null;
  readonly registeredAt: string;
  readonly erasedAt: string | null;
  readonly may: May<'cancel' | 'erase' | 'giveAlternative'>;
}

/** What the holder of the link sees of their own. */
export interface OwnRegistrationView {
  readonly status: RegistrationStatus;
  readonly name: string | null;
  readonly email: string | null;
  readonly privateCapacity: boolean;
  /** Place among those who wait; null otherwise. */
  readonly place: number | null;
  readonly alternatives: readonly Alternative[];
  readonly alternative: Alternative | null;
  readonly erasedAt: string | null;
  readonly meetingId: string;
  readonly meetingNumber: string;
  readonly meetingStatus: MeetingStatus;
  readonly title: LocalText;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly location: MeetingLocation | null;
  readonly may: May<'confirm' | 'cancel' | 'chooseAlternative' | 'contribute'>;
}

/** Registered, and to be confirmed with the link in the mail. In the demo, where no mail leaves, a new registration shows the link here, once. */
export interface Registered extends Done {
  readonly link?: string;
}
