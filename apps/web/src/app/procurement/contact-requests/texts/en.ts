import { type ContactRequestsTexts } from './nl';

export const en: ContactRequestsTexts = {
  list: { title: 'Contact requests', intro: 'Questions that arrive through the public form.', caption: 'Contact requests', subject: 'Subject', organisation: 'Organisation', status: 'Status', officer: 'Officer', received: 'Received', emptyTitle: 'No contact requests', emptyText: 'A question from the public form appears here.' },
  page: { eyebrow: 'Contact request {number}', back: 'Contact requests', who: 'Who', question: 'The question', answer: 'Answer', assignMe: 'Assign to me', answerLabel: 'Your answer', answerHint: 'Will be mailed to {email}.', closeAsk: 'Close the request?', reason: 'Reason',
    leads: 'What does this question lead to?', admission: 'Request admission of', briefing: 'Start a briefing for', choose: 'Choose an organisation', owner: 'Project owner', ledBuyer: 'To the admission', ledBriefing: 'To the briefing', acts: 'The service', phone: 'Telephone', email: 'E-mail', language: 'Language', closed: 'Closed: {reason}' },
};
