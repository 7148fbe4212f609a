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
    groups: {
      contactRequests: 'demandes de contact',
      buyers: 'acheteurs',
      providers: 'prestataires',
      briefings: 'briefings',
      callOffs: 'appels',
      invitations: 'invitations',
      awards: 'attributions',
      orders: 'commandes',
    },
  },
};
