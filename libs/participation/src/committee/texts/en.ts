import { type CommitteeTexts } from './nl.js';

export const en: CommitteeTexts = {
  refusals: {
    'R001-05': 'Applications of new neighbourhood committees that wait for an answer: {count}.',
    'R002-13': 'All fields are compulsory. Still to fill in: {field}.',
    'committee.wrong-status': 'This application has the status ‘{status}’ now. That does not allow this step.',
    'committee.erased': 'The data of this application are erased.',
    'committee.city-unknown': 'This organisation holds no citizen meetings.',
  },
  notices: {
    'committee.received': { subject: 'New neighbourhood committee: application {number}', body: 'A new neighbourhood committee wants to take part in the preparatory meetings (application {number}). Answer within the term.' },
    'committee.confirmed': { subject: 'We received your application {number}', body: 'We received the application of your neighbourhood committee and answer within a few working days.' },
    'committee.confirmed-with-newsletter': { subject: 'We received your application {number}', body: 'We received the application of your neighbourhood committee and answer within a few working days. You also subscribed to the newsletter. You can unsubscribe at any time with this link: {link}' },
    'committee.accepted': { subject: 'Your neighbourhood committee can take part', body: 'Your neighbourhood committee is welcome at the preparatory meetings (application {number}). You will be invited to the next one.' },
    'committee.refused': { subject: 'Your application {number}', body: 'Your neighbourhood committee cannot take part in the preparatory meetings now. The reason: {reason}' },
  },
  statuses: { committee: { received: 'received', accepted: 'accepted', refused: 'refused' } },
  events: { receive: 'Received', accept: 'Accepted', refuse: 'Refused', erase: 'Data erased', withdrawConsent: 'Consent withdrawn' },
  words: {
    commands: { accept: 'Accept', refuse: 'Refuse', erase: 'Erase the data' },
    fields: {
      committeeName: 'name of the neighbourhood committee', contactName: 'name of the contact', email: 'e-mail address', phone: 'phone number', about: 'about the committee', privacyAccepted: 'agreement with the privacy statement',
    },
  },
};
