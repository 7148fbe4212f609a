import { type LocalText } from '@centrale/kernel';
import { type MeetingStatus } from '../meeting/meeting.js';

const SCHEMA = 'https://schema.oparl.org/1.1/';
export const oparlType = (name: 'System' | 'Body' | 'Organization' | 'Meeting' | 'AgendaItem' | 'Paper' | 'Location'): string => `${SCHEMA}${name}`;

/** Both languages of the Region in one name: OParl knows only one. */
export const bothNames = ({ nl, fr }: LocalText): string => (nl && fr && nl !== fr ? `${nl} / ${fr}` : nl || fr);

const states: Readonly<Partial<Record<MeetingStatus, string>>> = {
  scheduled: 'terminiert', invited: 'eingeladen', agendaFinal: 'eingeladen', held: 'durchgeführt', reportDraft: 'durchgeführt', reportFinal: 'durchgeführt', published: 'durchgeführt',
  postponed: 'verschoben', cancelled: 'abgesagt',
};
/** OParl recommends a few words for where a meeting stands. */
export const meetingState = (status: MeetingStatus): string => states[status] ?? 'geplant';
