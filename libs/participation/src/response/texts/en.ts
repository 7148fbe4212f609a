import { type ResponseTexts } from './nl.js';

export const en: ResponseTexts = {
  refusals: {
    'R003-08': 'Term exceeded (days: {days}). The city had to answer by {due}.',
    'R003-26': 'Recommendation {no}: say why it is not adopted.',
    'R003-26.partly': 'Recommendation {no}: say which part is not adopted, and why.',
    'R003-26.deferred': 'Recommendation {no}: say why the decision is put off.',
    'R003-26.undecided': 'Recommendation {no}: choose to what extent it is adopted.',
    'R003-26.due': 'More time needed? Give an interim status on {until} at the latest.',
    'advice-response.wrong-status': 'This answer has the status ‘{status}’, which does not allow this step.',
    'advice-response.city-answers': 'Only the college or the city’s secretariat can do this.',
    'advice-response.exists': 'An answer is being prepared already.',
    'advice-response.recommendation-unknown': 'One of the recommendations is not part of this advice.',
    'advice-response.organ-missing': 'Fill in which organ decided.',
    'advice-response.decision-missing': 'Fill in the date and the number of the decision.',
    'advice-response.decided-in-future': 'The decision cannot lie in the future.',
    'advice-response.decided-before-advice': 'The advice was sent on {sentOn}. The decision cannot be older.',
    'advice-response.announced-past': 'Announce a day that is still to come.',
    'advice-response.commitment-past': 'Agree on a day that is still to come.',
    'advice-response.commitment-done': 'This commitment was fulfilled already, on {doneOn}.',
    'advice-response.done-in-future': 'It cannot have been done in the future.',
    'advice-response.commitments-open': 'Commitments that are not fulfilled yet: {count}.',
    'advice-response.deferred-open': 'Deferred recommendations without a commitment: {count}. Record by when they are decided.',
  },
  notices: {
    'advice.answered': { subject: 'Answer to the advice {number}', body: 'The city gave a reasoned answer to each recommendation of the advice {number}.' },
    'advice.interim': { subject: 'Advice {number}: interim status', body: 'The city needs more time for the advice {number}. It announces an answer by {announcedFor}.' },
  },
  statuses: {
    'advice-response': { draft: 'being prepared', final: 'given' },
    'response-duty': { running: 'waits for an answer', interimGiven: 'interim status given', answered: 'answered' },
  },
  events: {},
  words: {
    decision: {
      title: 'Draft decision: answer to the advice {number} of {body}', college: 'The college of mayor and aldermen,', considering: 'Having regard to',
      received: 'the advice {number} of {body}, received on {receivedOn};', onRequest: 'the request {request} that the advice answers;', duty: 'the duty to answer with reasons: to what extent the advice is adopted, what is not, and why;',
      decides: 'Decides', recommendation: 'Recommendation {no}', says: 'The recommendation reads: {text}', becomes: 'It is: {outcome}.', open: 'to be decided', why: 'Motivation: {why}',
      delivery: 'Delivery', deliveryText: 'This answer is delivered to {body} and made public, with its due date ({due}).', deliveryUndated: 'This answer is delivered to {body} and made public.', mayor: 'mayor', director: 'general director',
    },
    commands: { save: 'Save', finalise: 'Give the answer' },
    outcomes: { adopted: 'adopted', partly: 'partly adopted', notAdopted: 'not adopted', deferred: 'deferred' },
    fields: {
      organ: 'Organ', decisionOn: 'Date of the decision', decisionRef: 'Number of the decision', introduction: 'Introduction', outcome: 'To what extent adopted', motivation: 'Motivation',
      announcedFor: 'Answer announced by', what: 'Commitment', dueOn: 'By', doneOn: 'Done on', text: 'Interim status',
    },
    bothDates: 'Original due date {due}; announced by {announcedFor}.',
    interimLate: 'This interim status came after the term and does not extend it.',
  },
};
