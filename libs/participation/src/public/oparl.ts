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

/** An agenda as it was published, one version after the other. */
export interface PublishedAgenda {
  readonly publishedAt: string;
  readonly items: readonly { readonly itemId: string; readonly title: string }[];
}

/** What became of an item over the versions of its agenda; `order` is where the newest has it, null once it stands there no more. */
export interface AgendaEntry {
  readonly itemId: string;
  readonly title: string;
  readonly order: number | null;
  readonly created: string;
  readonly modified: string;
}

/** Every item that ever stood on the agenda, each once: it changed last when its place or its words did, or when it was taken off. */
export function agendaEntries(versions: readonly PublishedAgenda[]): AgendaEntry[] {
  const entries = new Map<string, AgendaEntry>();
  for (const { publishedAt, items } of versions) {
    for (const known of entries.values()) {
      if (known.order !== null && !items.some(({ itemId }) => itemId === known.itemId)) entries.set(known.itemId, { ...known, order: null, modified: publishedAt });
    }
    items.forEach(({ itemId, title }, order) => {
      const known = entries.get(itemId);
      if (known?.order !== order || known.title !== title) entries.set(itemId, { itemId, title, order, created: known?.created ?? publishedAt, modified: publishedAt });
    });
  }
  return [...entries.values()].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}
