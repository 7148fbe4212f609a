import { type InvitationTexts } from './nl.js';

export const en: InvitationTexts = {
  refusals: {
    'invitation.wrong-status': 'The invitation now has the status ‘{status}’, which does not allow this step.',
    'invitation.offer-stands': 'You have submitted an offer. Withdraw it first.',
  },
  notices: {
    'invitation.received': { subject: 'Invitation: {title}', body: 'Your organisation is invited for call-off {number}, custom lot {lot}: {title}. Questions until {questionsDueAt}, offers until {offersDueAt}.' },
    'invitation.addendum': { subject: 'Addendum {no} to call-off {number}', body: 'Call-off {number} now has addendum {no}. Offers until {offersDueAt}. Read the text with your invitation.' },
    'invitation.question-answered': { subject: 'Call-off {number}: a question was answered', body: 'A question about call-off {number} was answered to everybody invited. Read it with your invitation.' },
    'invitation.cancelled': { subject: 'Call-off {number} is cancelled', body: 'Call-off {number} has been cancelled. Read the reason with your invitation.' },
  },
  statuses: {
    invitation: { invited: 'invited', seen: 'read', willOffer: 'will offer', declined: 'declined' },
  },
  events: { invite: 'Invited', see: 'Invitation read', announceOffer: 'Offer announced', decline: 'Declined', ask: 'Question asked' },
  words: {
    commands: { see: 'Read', announceOffer: 'Announce an offer', decline: 'Decline', ask: 'Ask a question' },
    fields: { reason: 'Why do you decline', question: 'Your question' },
    hiddenUntilOpening: 'Until the opening, the authority does not know whether you read, offer or decline.',
  },
};
