import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as agreement } from '../agreement/texts/fr.js';

export const fr: Texts = {
  refusals: {
    ...access.refusals,
    ...agreement.refusals,
  },
  notices: {
    ...agreement.notices,
  },
  statuses: {
    ...agreement.statuses,
  },
  /** By type of dossier. */
  events: {
    agreement: agreement.events,
  },
  access: access.words,
  agreement: agreement.words,
};
