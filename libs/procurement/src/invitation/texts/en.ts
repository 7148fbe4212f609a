import { type InvitationTexts } from './nl.js';

export const en: InvitationTexts = {
  refusals: {
    'invitation.wrong-status': 'The invitation now has the status ‘{status}’, which does not allow this step.',
    'invitation.offer-stands': 'You have submitted an offer. Withdraw it first.',
    'invitation.undertaking-first': 'This assignment is confidential. Somebody who may bind your organisation signs the confidentiality undertaking first.',
    'invitation.undertaking-given': 'Your organisation has already signed the confidentiality undertaking.',
    'invitation.undertaking-outdated': 'The words of the undertaking have changed in the meantime. Read version {version} and sign that one.',
    'invitation.not-confidential': 'This call-off is not confidential: no undertaking is needed.',
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
  events: { invite: 'Invited', see: 'Invitation read', announceOffer: 'Offer announced', decline: 'Declined', giveUndertaking: 'Confidentiality undertaken', ask: 'Question asked' },
  words: {
    commands: { see: 'Read', announceOffer: 'Announce an offer', decline: 'Decline', giveUndertaking: 'Sign the confidentiality undertaking', ask: 'Ask a question' },
    fields: { reason: 'Why do you decline', question: 'Your question' },
    undertaking: {
      title: 'Confidentiality undertaking',
      text: [
        'My organisation uses what it learns about this call-off only to decide whether to make an offer, to write it and to carry out the assignment.',
        'It shares this only with staff, subcontractors and partners who need it for that purpose and who bind themselves to the same confidentiality.',
        'It makes nothing public about the subject, the documents or the questions, even if it makes no offer.',
        'This undertaking holds until the client itself makes the assignment public.',
      ],
    },
    hiddenUntilOpening: 'Until the opening, the authority does not know whether you read, offer or decline.',
  },
};
