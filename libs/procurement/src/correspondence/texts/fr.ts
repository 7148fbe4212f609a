import { type CorrespondenceTexts } from './nl.js';

export const fr: CorrespondenceTexts = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Bonjour {name},',
    greetingVisitor: 'Bonjour,',
    openDossier: 'Ouvrir le dossier : {link}',
    signature: 'Cordialement,\nle service de la participation',
  },
};
