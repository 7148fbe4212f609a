import { type Texts } from './nl.js';
import { en as access } from '../access/texts/en.js';
import { en as agreement } from '../agreement/texts/en.js';
import { en as buyer } from '../buyer/texts/en.js';
import { en as provider } from '../provider/texts/en.js';
import { en as contact } from '../contact/texts/en.js';
import { en as correspondence } from '../correspondence/texts/en.js';
import { en as briefing } from '../briefing/texts/en.js';
import { en as callOff } from '../call-off/texts/en.js';
import { en as matching } from '../matching/texts/en.js';
import { en as invitation } from '../invitation/texts/en.js';
import { en as offer } from '../offer/texts/en.js';
import { en as evaluation } from '../evaluation/texts/en.js';
import { en as award } from '../award/texts/en.js';
import { en as order } from '../order/texts/en.js';

export const en: Texts = {
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
