import { type AgreementTexts } from './nl.js';

export const en: AgreementTexts = {
  refusals: {
    'agreement.wrong-status': 'The framework agreement now has the status ‘{status}’, which does not allow this step.',
    'agreement.ends-before-start': 'The end must come after the start.',
    'agreement.term-too-long': 'The framework agreement runs longer than four years. Choose an end no later than {latest}, or give reasons for the exception. (P01)',
    'agreement.ended': 'The framework agreement ended on {endsOn}. (P01)',
    'agreement.not-started': 'The framework agreement only starts on {startsOn}.',
    'agreement.lot-number-twice': 'Lot number {number} appears more than once.',
    'agreement.lot-over-ceiling': 'The ceiling of lot {number} is higher than that of the whole agreement. (P06)',
    'agreement.criterion-twice': 'The criterion ‘{code}’ appears more than once for lot {number}.',
    'agreement.number-taken': 'There already is a framework agreement with number {number}.',
    'agreement.ceiling-warning': 'More than {percent} % of the ceiling is reserved or committed. {left:amount} is left. (P06)',
  },
  notices: {},
  statuses: {
    agreement: { draft: 'draft', live: 'live', suspended: 'suspended', expired: 'expired', terminated: 'terminated' },
  },
  events: {
    create: 'Framework agreement created',
    launch: 'Framework agreement launched',
    suspend: 'Framework agreement suspended',
    resume: 'Suspension lifted',
    terminate: 'Framework agreement terminated',
  },
  words: {
    commands: { create: 'Create an agreement', launch: 'Launch the agreement', suspend: 'Suspend', resume: 'Lift the suspension', terminate: 'Terminate' },
    routes: { miniCompetition: 'mini-competition', cascade: 'cascade', direct: 'direct order' },
    movements: { reserve: 'reserved', commit: 'committed', release: 'released', uncommit: 'commitment reversed' },
    fields: {
      number: 'Number', title: 'Title', startsOn: 'Starts on', endsOn: 'Ends on', termException: 'Reasons for the longer term',
      ceiling: 'Ceiling', reserved: 'Reserved', committed: 'Committed', left: 'Left', standstill: 'Standstill after notification',
      userCategories: 'Categories of users', lot: 'Lot', lotName: 'Name of the lot', route: 'Route',
      minimumInvited: 'Minimum number of invitations', minimumDays: 'Minimum number of days to make an offer', criteria: 'Award criteria',
      admittedProviders: 'Admitted providers', reason: 'Reason',
    },
    inventedValues: 'Amounts and rules per lot were invented for this demonstration.',
  },
};
