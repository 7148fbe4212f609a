import { type NeedTexts } from './nl.js';

export const en: NeedTexts = {
  refusals: {
    'R004-02': 'Your organisation cannot order here: it is not admitted to the framework agreement. Export the briefing for a procedure of your own.',
    'R004-02.not-running': 'Your organisation is admitted, but no framework agreement runs now under which it can order.',
    'R004-03': 'The participation service looks at your briefing. A call-off only follows after that.',
    'R004-04': 'This provider is not selected for this lot.',
    'need.phase-over': 'This phase is over.',
    'need.briefing-exists': 'A briefing of this phase was made already.',
    'need.services-covered': 'Somebody is at work already on every service that this phase asks for.',
    'need.order-not-active': 'This order does not run.',
    'need.order-assigned': 'The provider of this order works on this phase already.',
    'need.owner-missing': 'Say who becomes the project owner.',
    'need.evaluated-by-designer': '{provider} designed or ran this trajectory: let somebody else evaluate it. (P22)',
    'need.procurement-late': 'The phase begins on {startsOn}. Procuring usually takes {days} days: a facilitator may only be there by {possible}.',
    'need.dates-differ': 'The order was agreed from {startsOn} to {endsOn}. Settle the dates of the phase with the provider.',
    'need.evaluates-itself': 'Whoever designs or runs a trajectory should rather not evaluate it. (P22)',
  },
  notices: {
    'need.assigned': { subject: '{label}: a facilitator is assigned', body: 'The order {number} was accepted. The provider now stands with the phase of {label} as facilitator.' },
    'need.completed': { subject: '{label}: the assignment is complete', body: 'The order {number} was found complete on {completedOn}. Take what was learned into the evaluation of {label}.' },
    'need.procurement-late': { subject: '{label}: phase {no} begins before there can be a facilitator', body: 'Phase {no} of {label} begins on {startsOn}. Procuring usually takes {days} days: there may be no facilitator before {possible}. Make a briefing now, move the phase, or give the reason why you guide it yourself.' },
  },
  statuses: {
    need: {
      identified: 'need identified', eligible: 'can be ordered', ownProcurement: 'own procedure', briefingDraft: 'briefing being written', briefingAgreed: 'briefing agreed',
      calledOff: 'call-off running', assigned: 'facilitator assigned', evaluated: 'complete',
    },
  },
  events: { makeBriefing: 'Briefing made of the phase', exportBriefing: 'Briefing exported for an own procedure' },
  words: {
    commands: { makeBriefing: 'Make a briefing', exportBriefing: 'Export for an own procedure', assignFacilitator: 'Assign a facilitator', callOff: 'Call-off' },
    services: { design: 'design', facilitate: 'facilitate', communicate: 'communicate', mobilise: 'mobilise', evaluate: 'evaluate' },
    open: 'Still to be found: {services}',
    order: 'Order',
    orderOf: '{number}: {provider}, {services}',
    back: 'Back',
    noOrders: 'No running order of your organisation can help here any more.',
    facilitatorAssigned: 'The facilitator is assigned.',
    formats: 'Formats of providers that work with so many people',
    format: '{name} ({provider}): {min} to {max} participants',
    leadTime: { one: 'Usually {days} days, from {count} earlier assignment', other: 'Usually {days} days, from {count} earlier assignments' },
    leadTimeAssumed: 'Usually {days} days: an assumption, while there are too few earlier assignments',
  },
};
