import { type MemorandumTexts } from './nl.js';

export const en: MemorandumTexts = {
  refusals: {
    'R002-02': 'Missing: {part}.',
    'R002-02.qualitative': 'Missing: {part}. Write it or say why it is not there.',
    'R002-03': 'Only a SWOT is chosen; add a co-creative work form?',
    'R002-04': 'No stakeholders outside the organisation involved yet.',
    'R002-04.staff': 'No staff involved yet.',
    'R002-05': 'Start now at the latest: {months} months left to the kick-off of the template ({kickOffOn}).',
    'R002-06.late': 'The last day to publish, {dueOn}, is in danger: {months} months left.',
    'R002-08': 'A memorandum for this legislature exists already ({legislature}).',
    'R002-09': 'Name the general director as its owner.',
    'R002-10': 'Mandataries decide, but do not write the administrative memorandum.',
    'R002-11': '{participants} participants: this format works with {least} to {most}.',
    'R002-11.least': '{participants} participants: this format works from {least} on.',
    'R002-11.most': '{participants} participants: this format works up to {most}.',
    'R002-12': 'Describe the local character: what is particular to this municipality?',
    'memorandum.wrong-status': 'The memorandum has the status ‘{status}’ now. That does not allow this step.',
    'memorandum.election-past': 'The elections of {electionOn} are over. Choose a day to come.',
    'memorandum.not-of-organisation': 'People who do not work in this organisation: {count}.',
    'memorandum.embargo-past': 'The embargo cannot end on {until}: that day is over.',
    'memorandum.embargo-after-election': 'The embargo ends before the elections of {electionOn}.',
    'memorandum.under-embargo': 'The memorandum stays under embargo until {until}.',
    'memorandum.not-published': 'A memorandum ends by its publication. Publish it first.',
  },
  notices: {
    'memorandum.team-named': { subject: 'Memorandum {number}: you write along', body: 'You are in the design team of memorandum {number}. Handle it with discretion: the draft is confidential.' },
    'memorandum.validated': { subject: 'Memorandum {number} is validated', body: 'The management team validated memorandum {number}. Choose the day on which the embargo ends.' },
    'memorandum.published': { subject: 'Memorandum {number} is published', body: 'Everybody can read memorandum {number}. It guides and binds nobody.' },
  },
  statuses: {
    memorandum: { drafting: 'being drafted', validated: 'validated', embargoed: 'under embargo', published: 'published', cancelled: 'cancelled' },
  },
  events: {
    start: 'Memorandum begun', nameTeam: 'Design team changed', validate: 'Validated by the management team', reopen: 'Being drafted again', embargo: 'Put under embargo',
    publish: 'Published', cancel: 'Cancelled', depart: 'Departed from a rule, with a reason', findNonConformity: 'Non-conformity found',
  },
  words: {
    commands: { validate: 'Validate', reopen: 'Open again', embargo: 'Set the embargo', publish: 'Publish', cancel: 'Cancel', save: 'Save', nameTeam: 'Choose the design team' },
    parts: {
      policyEvaluation: 'policy evaluation', quantitative: 'quantitative environment analysis', qualitative: 'qualitative environment analysis',
      'inspiration.residents': 'inspiration for residents', 'inspiration.visitors': 'inspiration for visitors', 'inspiration.companies': 'inspiration for companies',
      'inspiration.associations': 'inspiration for associations', choices: 'substantive choices', realisation: 'how to realise them',
    },
    swot: 'SWOT analysis',
    couleurLocale: 'Local character',
    nonBinding: 'Guiding document, not binding',
    confidential: 'This draft is visible to the management team and the design team only.',
  },
};
