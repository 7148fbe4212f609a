import { type FeatureTexts } from '@centrale/kernel';
import { type NoticeGroup } from '../notice-rules.js';

export const nl = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Beste {name},',
    greetingVisitor: 'Beste,',
    openDossier: 'Open het dossier: {link}',
    signature: 'Met vriendelijke groeten,\nde participatiedienst',
    /** What one chooses mail for. */
    groups: {
      contactRequests: 'contactaanvragen',
      buyers: 'afnemers',
      providers: 'dienstverleners',
      briefings: 'briefings',
      callOffs: 'oproepen',
      invitations: 'uitnodigingen',
      awards: 'gunningen',
      orders: 'bestellingen',
    } satisfies Record<NoticeGroup, string>,
  },
} satisfies FeatureTexts;

export type CorrespondenceTexts = typeof nl;
