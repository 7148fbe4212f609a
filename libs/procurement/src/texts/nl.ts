import { nl as access } from '../access/texts/nl.js';
import { nl as agreement } from '../agreement/texts/nl.js';
import { nl as buyer } from '../buyer/texts/nl.js';
import { nl as provider } from '../provider/texts/nl.js';
import { nl as contact } from '../contact/texts/nl.js';
import { nl as correspondence } from '../correspondence/texts/nl.js';
import { nl as briefing } from '../briefing/texts/nl.js';
import { nl as callOff } from '../call-off/texts/nl.js';
import { nl as matching } from '../matching/texts/nl.js';
import { nl as invitation } from '../invitation/texts/nl.js';
import { nl as offer } from '../offer/texts/nl.js';
import { nl as evaluation } from '../evaluation/texts/nl.js';
import { nl as award } from '../award/texts/nl.js';
import { nl as order } from '../order/texts/nl.js';

/** Everything that procurement says. A feature adds a line to each part that it has. */
export const nl = {
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
  /** By type of dossier. */
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
  /** By noun: what a refusal calls a field. */
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

export type Texts = typeof nl;
