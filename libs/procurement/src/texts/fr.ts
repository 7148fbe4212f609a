import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as agreement } from '../agreement/texts/fr.js';
import { fr as buyer } from '../buyer/texts/fr.js';
import { fr as provider } from '../provider/texts/fr.js';
import { fr as contact } from '../contact/texts/fr.js';

export const fr: Texts = {
  refusals: {
    ...access.refusals,
    ...agreement.refusals,
    ...buyer.refusals,
    ...provider.refusals,
    ...contact.refusals,
  },
  notices: {
    ...agreement.notices,
    ...buyer.notices,
    ...provider.notices,
    ...contact.notices,
  },
  statuses: {
    ...agreement.statuses,
    ...buyer.statuses,
    ...provider.statuses,
    ...contact.statuses,
  },
  /** By type of dossier. */
  events: {
    agreement: agreement.events,
    buyer: buyer.events,
    qualification: provider.events,
    contactRequest: contact.events,
  },
  access: access.words,
  agreement: agreement.words,
  buyer: buyer.words,
  provider: provider.words,
  contact: contact.words,
};
