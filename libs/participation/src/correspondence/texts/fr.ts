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
    groups: {
      duties: 'délais',
      meetings: 'réunions',
      registrations: 'inscriptions',
      trajectories: 'trajets',
      advice: 'avis',
      bodies: 'organes consultatifs',
      sheets: 'cadres de qualité',
      memoranda: 'mémorandums',
      interests: 'marques d’intérêt',
      committees: 'nouveaux comités de quartier',
      budgetPools: 'moyens de fonctionnement partagés',
      supportRequests: 'demandes de soutien',
    },
  },
};
