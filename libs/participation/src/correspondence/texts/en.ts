import { type CorrespondenceTexts } from './nl.js';

export const en: CorrespondenceTexts = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Dear {name},',
    greetingVisitor: 'Hello,',
    openDossier: 'See the dossier: {link}',
    signature: 'Kind regards,\nthe participation team',
  },
};
