import { type RequestTexts } from './nl.js';

export const en: RequestTexts = {
  refusals: {
    'R000-16': 'Address the request for advice to the strategic atelier, not to a working group or a trajectory.',
    'R000-17': 'Working groups and trajectories bring their result to the atelier.',
    'R003-27': 'Only the city can make a formal request for advice.',
    'R003-28': 'Due date: {due}.',
    'advice-request.wrong-status': 'The request for advice has the status ‘{status}’, which does not allow this step.',
    'advice-request.subject-missing': 'The subject is missing in {language}.',
    'advice-request.question-missing': 'The question is missing in {language}.',
    'advice-request.receipt-out-of-range': 'It is received between {from} and {until}.',
    'advice-request.no-term': 'No term is set for this request, so there is nothing to shorten or to extend.',
    'advice-request.no-advice-here': 'The rules that hold here know no advice to the city.',
    'advice-request.body-not-active': 'This advisory body does not work at the moment.',
    'advice-request.trajectory-elsewhere': 'That trajectory belongs to another advisory body.',
    'advice-request.no-extension': 'No extension has been proposed.',
    'advice-request.extension-pending': 'An extension has been proposed already. Wait for the answer first.',
    'advice-request.extension-unmotivated': 'Write why the term has to be longer.',
    'advice-request.term-over': 'The term ended on {due}. An extension is agreed on while it runs.',
    'request-extension.wrong-status': 'This proposal has been answered already: ‘{status}’.',
  },
  notices: {
    'advice-request.issued': { subject: 'Request for advice {number}', body: 'The city asks your advisory body for advice (request {number}). The due date is {due}.' },
    'advice-request.issued-undated': { subject: 'Request for advice {number}', body: 'The city asks your advisory body for advice (request {number}). No due date was agreed.' },
    'advice-request.withdrawn': { subject: 'Request for advice {number} was withdrawn', body: 'The city withdrew the request for advice {number}. The reason stands with the request.' },
    'request-extension.proposed': { subject: 'Request for advice {number}: extension proposed', body: 'It is proposed to extend the term of the request for advice {number} until {due}. Your confirmation is needed; until then {until} applies.' },
    'request-extension.confirmed': { subject: 'Request for advice {number}: term extended', body: 'Both sides agree: the due date of the request for advice {number} is now {due}.' },
    'request-extension.refused': { subject: 'Request for advice {number}: term not extended', body: 'The proposal to extend the term of the request for advice {number} was not accepted. The due date remains {until}.' },
  },
  statuses: {
    'advice-request': { draft: 'draft', issued: 'issued', answered: 'answered', withdrawn: 'withdrawn' },
    'request-extension': { proposed: 'proposed', extended: 'extended', refused: 'not accepted' },
  },
  events: {
    start: 'Request drafted', issue: 'Request issued', proposeExtension: 'Extension proposed', confirmExtension: 'Extension confirmed',
    refuseExtension: 'Extension not accepted', answer: 'Answered by an advice', withdraw: 'Withdrawn',
  },
  words: {
    decision: {
      title: 'Draft decision: request for advice {number} to {body}', college: 'The college of mayor and aldermen,', considering: 'Considering',
      mayAsk: 'that the city may always ask its advisory bodies for formal advice on specific files or initiatives;',
      contactPoint: 'that the strategic atelier is the contact point for structural advice to the city;', noInfluence: 'that neither administration nor board has influence on the advice itself;',
      shortened: 'that the usual term of {days} calendar days is exceptionally shortened to {to} days, as it is urgent, for this reason: {why}', decides: 'Decides',
      ask: 'Request for advice', askText: 'The college asks {body} for advice on: {subject}.', question: 'The question', term: 'Term', termText: 'The advice is delivered within {days} calendar days of receipt of this request.',
      due: 'The due date is {due}.', noTerm: 'No due date is set; one can be agreed by both sides.', extension: 'The term can only be extended by agreement of the city and the body.',
      answer: 'Answer', answerText: 'The college gives a reasoned answer to each recommendation.', answerTerm: 'The college gives a reasoned answer to each recommendation, within {days} days of receipt of the advice.', mayor: 'mayor', director: 'general director',
    },
    commands: {
      save: 'Save', issue: 'Issue the request', withdraw: 'Withdraw', proposeExtension: 'Propose an extension', confirmExtension: 'Confirm the extension',
      refuseExtension: 'Do not accept the extension',
    },
    fields: {
      number: 'Number', subject: 'Subject', question: 'Question', body: 'Advisory body', trajectory: 'Trajectory', receivedOn: 'Received on', shortenTo: 'Shortened term (calendar days)',
      motivation: 'Motivation', days: 'Term (calendar days)', toDays: 'New term (calendar days)', decisionOn: 'Date of the college’s decision', decisionRef: 'Number of the college’s decision',
      reason: 'Reason', dueOn: 'Due date',
    },
  },
};
