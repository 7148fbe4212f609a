import { type ContactTexts } from './nl.js';

export const en: ContactTexts = {
  refusals: {
    'contact-request.wrong-status': 'The contact request now has the status ‘{status}’, which does not allow this step.',
    'contact-request.leads-nowhere': 'Choose the admission or the briefing that the request leads to.',
    'officer.not-an-officer': 'Choose somebody who is a service officer of the participation service now.',
  },
  notices: {
    'contact-request.received': { subject: 'New contact request {number}', body: 'A contact request came in: {number}. Assign it to a service officer.' },
    'contact-request.confirmed': {
      subject: 'We have received your request {number}',
      body: 'Thank you for writing to the participation service. Your request has number {number}. A service officer will contact you.',
    },
    'contact-request.assigned': { subject: 'Contact request {number} is assigned to you', body: 'Contact request {number} is assigned to you.' },
    'contact-request.answered': { subject: 'Answer to your request {number}', body: 'This is the answer of the participation service to your request {number}:\n\n{answer}' },
  },
  statuses: { 'contact-request': { received: 'received', assigned: 'assigned', led: 'followed up', answered: 'answered', closed: 'closed' } },
  events: { receive: 'Request received', assign: 'Assigned', lead: 'Linked to a dossier', answer: 'Answered', close: 'Closed' },
  words: {
    commands: { assign: 'Assign', lead: 'Link to a dossier', answer: 'Answer', close: 'Close' },
    send: 'Send the request',
    fields: {
      name: 'Your name', email: 'E-mail address', organisation: 'Organisation', phone: 'Telephone', subject: 'Subject', message: 'Your question', language: 'Language of the answer',
      officer: 'Service officer', buyer: 'Admission', briefing: 'Briefing', answer: 'Answer', reason: 'Reason', receivedAt: 'Received on', number: 'Number',
    },
  },
};
