import { type SupportTexts } from './nl.js';

export const en: SupportTexts = {
  refusals: {
    'R000-15': 'Ask for support through the strategic atelier.',
    'support-request.wrong-status': 'The request now has the status ‘{status}’, which does not allow this step.',
    'support-request.not-its-group': 'That is no working group of this body.',
    'support-request.not-at-work': 'Support is for bodies and working groups that are at work.',
    'support-request.not-an-official': 'Choose somebody of the city who can give this support.',
    'support-request.delivered-in-future': 'Support cannot have been given in the future.',
    'support-request.delivered-before-asked': 'Support cannot have been given before it was asked for, on {askedOn}.',
  },
  notices: {
    'support-request.asked': { subject: '{number}: request for support', body: 'A body asks the city for support: {number}. Grant it, or refuse it with a reason.' },
    'support-request.granted': { subject: '{number}: support granted', body: 'The city grants the support that was asked for in {number}.' },
    'support-request.named': { subject: '{number}: you support a body', body: 'You were named to give the support that was asked for in {number}.' },
    'support-request.refused': { subject: '{number}: support refused', body: 'The city refuses the support that was asked for in {number}. The reason is with the request.' },
    'support-request.withdrawn': { subject: '{number}: request withdrawn', body: 'The body withdraws the request {number}.' },
  },
  statuses: {
    'support-request': { asked: 'asked', granted: 'granted', refused: 'refused', delivered: 'delivered', withdrawn: 'withdrawn' },
  },
  events: { ask: 'Asked', grant: 'Granted', refuse: 'Refused', deliver: 'Delivered', withdraw: 'Withdrawn' },
  words: {
    request: 'Request for support',
    requests: 'Support',
    commands: { ask: 'Ask for support', grant: 'Grant', refuse: 'Refuse', deliver: 'Record as delivered', withdraw: 'Withdraw the request' },
    fields: { body: 'Body', forBody: 'For the working group', what: 'What is asked', official: 'Official', reason: 'Reason', deliveredOn: 'Delivered on', askedAt: 'Asked on' },
    forItself: 'the body itself',
  },
};
