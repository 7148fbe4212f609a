import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as agreement } from '../agreement/texts/fr.js';
import { fr as buyer } from '../buyer/texts/fr.js';
import { fr as provider } from '../provider/texts/fr.js';
import { fr as contact } from '../contact/texts/fr.js';
import { fr as correspondence } from '../correspondence/texts/fr.js';
import { fr as briefing } from '../briefing/texts/fr.js';
import { fr as callOff } from '../call-off/texts/fr.js';
import { fr as matching } from '../matching/texts/fr.js';
import { fr as invitation } from '../invitation/texts/fr.js';
import { fr as offer } from '../offer/texts/fr.js';
import { fr as evaluation } from '../evaluation/texts/fr.js';
import { fr as award } from '../award/texts/fr.js';
import { fr as order } from '../order/texts/fr.js';

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
    ...offer.refusals,
    ...evaluation.refusals,
    ...award.refusals,
    ...order.refusals,
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
    ...offer.notices,
    ...evaluation.notices,
    ...award.notices,
    ...order.notices,
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
    ...offer.statuses,
    ...evaluation.statuses,
    ...award.statuses,
    ...order.statuses,
  },
  events: {
    agreement: agreement.events,
    buyer: buyer.events,
    qualification: provider.events,
    contactRequest: contact.events,
    briefing: { ...access.events, ...briefing.events },
    callOff: { ...access.events, ...callOff.events, ...evaluation.events, ...award.events },
    invitation: invitation.events,
    offer: offer.events,
    order: order.events,
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
  correspondence: correspondence.words,
  briefing: briefing.words,
  callOff: callOff.words,
  matching: matching.words,
  invitation: invitation.words,
  offer: offer.words,
  evaluation: evaluation.words,
  award: award.words,
  order: order.words,
};
