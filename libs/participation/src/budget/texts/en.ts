import { type BudgetTexts } from './nl.js';

export const en: BudgetTexts = {
  refusals: {
    'R003-32': 'Balance of the shared working budget: {balance:amount} ({bodies} groups). That is too little for {cents:amount}.',
    'R003-32.nearly': 'Balance of the shared working budget: {balance:amount} ({bodies} groups).',
    'R003-32.paid': 'Paid beyond the balance: {cents:amount} with {balance:amount} left ({bodies} groups), {over:amount} too much. The expense is recorded.',
    'budget-pool.not-a-participant': 'This body does not share this budget.',
    'budget-pool.other-year': 'The date falls outside the year of this budget ({year}).',
    'budget-pool.no-commitment': 'That is no commitment of this body.',
    'budget-pool.more-than-open': 'Of this commitment {open:amount} is still open.',
    'budget-pool.paid-in-future': 'A payment cannot lie in the future.',
    'budget-pool.no-payment': 'That is no payment.',
    'budget-pool.more-than-paid': 'Of this payment {paid:amount} can still be taken back.',
    'budget-pool.below-used': 'An amount of {used:amount} is committed or paid already. The budget cannot be lower.',
    'budget-pool.year-out-of-range': 'Open a budget for {from} or {to}.',
    'budget-pool.foreign-body': 'One of these bodies does not belong to this city.',
    'budget-pool.participates': 'This body shares this budget already.',
    'budget-pool.exists': 'A budget with this name exists for that year already.',
    'budget-pool.unnamed': 'Name the budget in every language in which the organisation publishes.',
  },
  notices: {
    'budget-pool.nearly-spent': { subject: '{number}: budget nearly spent', body: 'Of the shared working budget {number} an amount of {balance:amount} is left.' },
    'budget-pool.overspent': { subject: '{number}: more paid than there was', body: 'An expense was recorded that goes beyond the balance of {number}. That departs from the rules.' },
  },
  statuses: {},
  events: {
    open: 'Opened', changeAmount: 'Amount changed', addBody: 'Body added', commit: 'Committed', release: 'Commitment released', pay: 'Payment recorded',
    correct: 'Payment taken back', findNonConformity: 'Non-conformity found', correctNonConformity: 'Non-conformity corrected',
  },
  words: {
    pool: 'Working budget',
    pools: 'Shared working budgets',
    commands: {
      open: 'Open a budget', changeAmount: 'Change the amount', addBody: 'Add a body', commit: 'Commit', release: 'Release', pay: 'Record a payment',
      correct: 'Take back a payment',
    },
    kinds: { commit: 'commitment', release: 'release', pay: 'payment', correct: 'correction' },
    fields: {
      year: 'Year', name: 'Name', amount: 'Amount', committed: 'Committed', paid: 'Paid', balance: 'Balance', bodies: 'Shared by', body: 'Body', on: 'Date', what: 'For what',
      commitment: 'From commitment', expense: 'Expense', reason: 'Reason', open: 'Open',
    },
    none: 'no commitment',
  },
};
