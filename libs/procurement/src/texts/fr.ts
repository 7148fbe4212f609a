import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as agreement } from '../agreement/texts/fr.js';
import { fr as buyer } from '../buyer/texts/fr.js';
import { fr as provider } from '../provider/texts/fr.js';
import { fr as contact } from '../contact/texts/fr.js';
import { fr as briefing } from '../briefing/texts/fr.js';
import { fr as callOff } from '../call-off/texts/fr.js';
import { fr as matching } from '../matching/texts/fr.js';
import { fr as invitation } from '../invitation/texts/fr.js';

export const fr: Texts = {
  refusals: {
    ...access.refusals,
    ...agreement.refusals,
    ...buyer.refusals,
    ...provider.refusals,
    ...contact.refusals,
    ...briefing.refusals,
    ...callOff.refusals,
    ...matching.refusals,
    ...invitation.refusals,
  },
  notices: {
    ...agreement.notices,
    ...buyer.notices,
    ...provider.notices,
    ...contact.notices,
    ...briefing.notices,
    ...callOff.notices,
    ...matching.notices,
    ...invitation.notices,
  },
  statuses: {
    ...agreement.statuses,
    ...buyer.statuses,
    ...provider.statuses,
    ...contact.statuses,
    ...briefing.statuses,
    ...callOff.statuses,
    ...matching.statuses,
    ...invitation.statuses,
  },
  events: {
    agreement: agreement.events,
    buyer: buyer.events,
    qualification: provider.events,
    contactRequest: contact.events,
    briefing: briefing.events,
    callOff: callOff.events,
    invitation: invitation.events,
  },
  fields: {
    briefing: briefing.words.fields,
    'call-off': callOff.words.fields,
  },
  access: access.words,
  agreement: agreement.words,
  buyer: buyer.words,
  provider: provider.words,
  contact: contact.words,
  briefing: briefing.words,
  callOff: callOff.words,
  matching: matching.words,
  invitation: invitation.words,
};
