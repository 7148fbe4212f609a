import { type CorrespondenceTexts } from './nl.js';

export const en: CorrespondenceTexts = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Dear {name},',
    greetingVisitor: 'Hello,',
    openDossier: 'Open the dossier: {link}',
    signature: 'Kind regards,\nthe participation service',
    groups: {
      contactRequests: 'contact requests',
      buyers: 'buyers',
      providers: 'providers',
      briefings: 'briefings',
      callOffs: 'call-offs',
      invitations: 'invitations',
      awards: 'awards',
      orders: 'orders',
    },
  },
};
