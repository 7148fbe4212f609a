import { type CorrespondenceTexts } from './nl.js';

export const fr: CorrespondenceTexts = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Bonjour {name},',
    greetingVisitor: 'Bonjour,',
    openDossier: 'Consulter le dossier : {link}',
    signature: 'Cordialement,\nl’équipe de la participation',
  },
};
