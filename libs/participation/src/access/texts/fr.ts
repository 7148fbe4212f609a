import { type AccessTexts } from './nl.js';

export const fr: AccessTexts = {
  refusals: {
    'access.needs-function': 'Seule une personne qui exerce la fonction « {function} » dans cet organe consultatif peut le faire.',
  },
  notices: {},
  statuses: {},
  events: { attach: 'Document ajouté', removeAttachment: 'Document retiré' },
  words: {
    functions: { member: 'membre', chair: 'présidence', lead: 'responsable', secretariat: 'secrétariat', observer: 'observateur' },
  },
};
