import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as agreement } from '../agreement/texts/fr.js';
import { fr as buyer } from '../buyer/texts/fr.js';
import { fr as provider } from '../provider/texts/fr.js';
import { fr as contact } from '../contact/texts/fr.js';
import { fr as briefing } from '../briefing/texts/fr.js';

export const fr: Texts = {
  refusals: {
    ...access.refusals,
    ...agreement.refusals,
    ...buyer.refusals,
    ...provider.refusals,
    ...contact.refusals,
    ...briefing.refusals,
  },
  notices: {
    ...agreement.notices,
    ...buyer.notices,
    ...provider.notices,
    ...contact.notices,
    ...briefing.notices,
  },
  statuses: {
    ...agreement.statuses,
    ...buyer.statuses,
    ...provider.statuses,
    ...contact.statuses,
    ...briefing.statuses,
  },
  events: {
    agreement: agreement.events,
    buyer: buyer.events,
    qualification: provider.events,
    contactRequest: contact.events,
    briefing: briefing.events,
  },
  fields: {
    briefing: briefing.words.fields,
  },
  access: access.words,
  agreement: agreement.words,
  buyer: buyer.words,
  provider: provider.words,
  contact: contact.words,
  briefing: briefing.words,
};
