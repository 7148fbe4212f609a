import { type EvaluationTexts } from './nl.js';

export const en: EvaluationTexts = {
  refusals: {
    'R003-34': 'The evaluation of {year} has not been made yet.',
    'R003-37': 'Feedback to the council committee: still to be planned.',
    'evaluation.criteria-incomplete': 'Judge every criterion, once.',
    'evaluation.text-missing': 'Say why something needs attention and what each improvement action is, in every language of the organisation.',
    'evaluation.action-missing': 'Not everything is good: write down at least one improvement action.',
    'evaluation.action-before-evaluation': 'An improvement action cannot come before the evaluation.',
    'evaluation.done-in-future': 'That date lies in the future.',
    'evaluation.year-exists': 'The evaluation of {year} is recorded already.',
    'evaluation.year-not-begun': 'The year {year} had not begun then.',
    'evaluation.trajectory-not-begun': 'This trajectory has not begun yet.',
    'evaluation.provider-without-order': 'This provider did not work on this trajectory by an order.',
    'evaluation.no-action': 'There is no such improvement action.',
    'evaluation.action-done': 'That improvement action was completed on {doneOn}.',
    'evaluation.no-body': 'This body no longer works.',
    'evaluation.feedback-given': 'The feedback was given on {givenOn}.',
    'evaluation.planned-in-past': 'Plan the feedback on a day to come.',
    'evaluation.after-legislature': 'The term of office ends on {to}. Plan the feedback before that.',
    'evaluation.given-in-future': 'Feedback cannot have been given in the future.',
  },
  notices: {
    'evaluation.feedback-planned': { subject: '{number}: feedback on {on}', body: 'The council committee hears of {number} on {on}.' },
  },
  statuses: {},
  events: {
    evaluate: 'Evaluated', completeAction: 'Improvement action completed', planFeedback: 'Feedback to the council committee planned',
    giveFeedback: 'Feedback given to the council committee',
  },
  words: {
    evaluation: 'Evaluation',
    evaluations: 'Evaluations',
    feedback: 'Feedback to the council committee',
    legislature: 'Term of office',
    subjects: { body: 'body', trajectory: 'trajectory', provider: 'provider' },
    criteria: {
      transparency: 'Transparency', inclusion: 'Inclusion', accessibility: 'Accessibility', cooperation: 'Cooperation', accountability: 'Accountability', efficiency: 'Efficiency',
    },
    judgements: { good: 'good', attention: 'needs attention', insufficient: 'insufficient' },
    commands: { evaluate: 'Record the evaluation', completeAction: 'The action is done', planFeedback: 'Plan the feedback', giveFeedback: 'Record the feedback' },
    fields: {
      year: 'Year', doneOn: 'Done on', remark: 'Explanation', action: 'Improvement action', dueOn: 'By', on: 'Date', reference: 'Report or number', plannedOn: 'Planned on',
      givenOn: 'Given on',
    },
    noDate: 'no date agreed',
  },
};
