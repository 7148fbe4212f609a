import { type AccessTexts } from './nl.js';

export const fr: AccessTexts = {
  refusals: {
    'access.needs-function': 'Seule une personne qui exerce la fonction « {function} » dans cette structure d’avis peut le faire.',
  },
  notices: {},
  statuses: {},
  events: { attach: 'Document ajouté', removeAttachment: 'Document retiré' },
  words: {
    functions: { member: 'membre', chair: 'présidence', lead: 'pilote', secretariat: 'secrétariat', observer: 'observateur' },
  },
};
