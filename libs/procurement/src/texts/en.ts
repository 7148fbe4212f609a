import { type Texts } from './nl.js';
import { en as access } from '../access/texts/en.js';
import { en as agreement } from '../agreement/texts/en.js';

export const en: Texts = {
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
