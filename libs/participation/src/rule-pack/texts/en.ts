import { type RulePackTexts } from './nl.js';

export const en: RulePackTexts = {
  refusals: {
    'rule-pack.wrong-status': 'This version of the rules has the status ‘{status}’, which does not allow this step.',
    'rule-pack.floor-without-term': 'A minimum term in urgent cases only makes sense with an ordinary term.',
    'rule-pack.floor-above-term': 'The minimum term ({floor} days) is longer than the ordinary term ({days} days).',
    'rule-pack.more-non-digital-than-channels': 'More non-digital channels are asked than channels in all.',
    'rule-pack.purpose-missing': 'Choose at least one purpose.',
    'rule-pack.route-missing': 'Where advice is given, say along which way it reaches the city.',
    'rule-pack.memorandum-is-bounded': 'A memorandum ends with the elections: choose a bounded duration.',
    'rule-pack.draft-exists': 'There already is a draft of a new version. Finish or discard it.',
    'rule-pack.nothing-changes': 'This version differs in nothing from the present one.',
    'rule-pack.not-active': 'That is no version of these rules that holds.',
    'rule-pack.not-newer': 'Version {version} holds here already.',
  },
  notices: {},
  statuses: {
    'rule-pack': { draft: 'draft', active: 'in force', superseded: 'superseded' },
  },
  events: { draft: 'New version drafted', activate: 'Entered into force', supersede: 'Superseded by a new version', discard: 'Draft discarded' },
  words: {
    packs: { ATELIER: 'Strategic ateliers', WIJK: 'Neighbourhood citizen meetings', MEMO: 'Administrative memorandum', WERKGROEP: 'Working groups' },
    unset: 'not set',
    assumption: 'assumption: the source says nothing of it',
    yes: 'yes',
    no: 'no',
    upgrade: {
      newer: 'Version {version} holds by now. It changes this:', parameter: 'What', from: 'Now', to: 'Becomes', done: 'The new version was adopted.',
      ask: 'From now on the rules of version {version} hold here. What is running keeps its term.',
    },
    parameters: {
      durationPolicy: 'Duration', purposes: 'Purposes', adviceRoute: 'Way of the advice', ownInitiative: 'Advice on own initiative',
      requestDays: 'Term of a request for advice (calendar days)', requestFloorDays: 'Minimum when urgent (calendar days)',
      responseDays: 'Term of the answer (calendar days)', roll: 'Term that ends on a day off', invitationDays: 'Notice of a meeting (calendar days)',
      agendaIntakeWorkingDays: 'Agenda items beforehand (working days)', publicCalendar: 'Public calendar compulsory', attendance: 'Who may be present',
      membersRecognised: 'Only recognised organisations as members', selfCheck: 'Self-check', evidence: 'Evidence dossier', minChannels: 'Channels of a broad call (at least)',
      minNonDigitalChannels: 'Of which not digital (at least)', evaluation: 'Evaluation', yearlyAdviceFrom: 'Yearly advice from these types',
      legislatureFeedback: 'Feedback per legislature', externalFacilitator: 'External facilitation', reportDays: 'Report after the meeting (calendar days)',
      committeeAnswerWorkingDays: 'Answer to a new neighbourhood committee (working days)', outcomeDays: 'Outcome of questions and solutions (calendar days)',
      signalDays: 'Outcome of a signal (calendar days)', monthsBeforeElection: 'Available before the elections (months)',
      postWorkingDays: 'Post counts as received after (working days)', budgetWarnPercent: 'Warning at this share spent (%)', transversal: 'More than one policy domain expected',
    },
    values: {
      bounded: 'bounded', continuous: 'continuous, in cycles', indefinite: 'indefinite',
      advice: 'advice', signals: 'signals', network: 'network', dialogue: 'dialogue', solutions: 'solutions', memorandum: 'memorandum',
      atelierToBoard: 'from the atelier to the board', groupViaContactOfficial: 'from the group through the contact official',
      openToAll: 'everybody', perKind: 'by kind of meeting', teamAndStakeholders: 'the team and invited stakeholders',
      publicMembersConditional: 'everybody; membership has conditions', required: 'required', recommended: 'recommended', optional: 'optional', none: 'none',
      afterCycle: 'after the cycle', yearly: 'yearly', thematic: 'thematic', organising: 'organising', project: 'project-based', expected: 'expected',
      nextWorkingDay: 'moves to the next working day',
    },
  },
};
