import { type InterestTexts } from './nl.js';

export const en: InterestTexts = {
  refusals: {
    'interest.wrong-status': 'This interest has the status ‘{status}’ now. That does not allow this step.',
    'interest.not-open': 'You cannot show interest in this trajectory now.',
    'interest.members-only': 'This body works with its members only.',
    'interest.no-way-to-reach': 'Write down an e-mail address, a phone number or a postal address.',
    'interest.link-expired': 'The link worked for {days} days. Show your interest again.',
    'interest.not-confirmed': 'This person has not confirmed the e-mail address yet.',
    'interest.erased': 'These data are erased.',
    'interest.registered-in-future': 'The date lies in the future.',
    'interest.consent-withdrawn': 'You have unsubscribed already.',
    'interest.exists': 'This person is in the register already.',
  },
  notices: {
    'interest.confirm': { subject: 'Confirm your interest: {title}', body: 'You showed interest in ‘{title}’. Confirm it with this link: {link}\n\nIt was not you? Then there is nothing to do. The same link can erase your data too.' },
    'interest.newsletter': { subject: 'You will get the newsletter: {title}', body: 'You confirmed your interest in ‘{title}’ and asked for the newsletter too. You can unsubscribe at any time with this link: {link}' },
    'interest.trajectory-cancelled': { subject: '‘{title}’ does not go on', body: 'You showed interest in ‘{title}’. This trajectory does not go on. The reason: {reason}' },
    'interest.body-ended': { subject: '‘{title}’ comes to an end', body: 'You told us that you are interested in ‘{title}’. This body comes to an end. The reason: {reason}' },
    'interest.known': { subject: 'You are in the register already: {title}', body: 'You showed interest in ‘{title}’ before. There is nothing to do.' },
  },
  statuses: { interest: { pending: 'to be confirmed', confirmed: 'confirmed' } },
  events: { register: 'Interest recorded', confirm: 'Address confirmed', recordOutcome: 'Outcome recorded', erase: 'Data erased', withdrawConsent: 'Consent withdrawn' },
  words: {
    sources: { web: 'website', phone: 'phone', post: 'post', desk: 'desk' },
    outcomes: { invited: 'invited', attended: 'attended', contributed: 'contributed', declined: 'declined', unreachable: 'unreachable' },
  },
};
