import { type Contact, type LocalText, type Refusal, type Text3 } from '@centrale/kernel';
import { type RoleClass } from '../party/role-class.js';
import { type DeviationView, type NonConformityView } from '../rule/rule.view.js';
import { type Alternative } from './meeting.js';
import { type AgendaVersionView, type PublicMeetingRow } from './meeting.view.js';

export interface PublicMeetingView extends PublicMeetingRow {
  readonly method: LocalText;
  readonly facilitatorName: Text3 | null;
  readonly reason: LocalText | null;
  readonly inviteBy: string | null;
  readonly intakeUntil: string | null;
  readonly agenda: readonly AgendaVersionView[];
  readonly capacity: number | null;
  /** Places that are left; null where there is no limit. */
  readonly placesLeft: number | null;
  readonly alternatives: readonly Alternative[];
  /** Null while anybody may register, else why not. */
  readonly register: Refusal | null;
  /** How the city's secretariat is reached, which registers whoever has no e-mail; null while nothing is known. */
  readonly contact: Contact | null;
  /** How many of each class were there; nobody is named. */
  readonly attendance: readonly { readonly class: RoleClass; readonly count: number }[];
  readonly report: { readonly text: LocalText; readonly publishedAt: string } | null;
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
}
