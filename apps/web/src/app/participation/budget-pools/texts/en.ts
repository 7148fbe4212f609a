import { type BudgetPoolPageTexts } from './nl';

export const en: BudgetPoolPageTexts = {
  list: {
    title: 'Shared working budgets',
    intro: 'One amount a year on the city’s account, for several bodies together.',
    caption: 'Working budgets and their balance',
    open: 'Open a budget',
    city: 'City',
    state: 'Status',
    emptyTitle: 'No budgets yet',
    emptyText: 'Open an amount for a year and say which bodies share it.',
  },
  page: {
    state: { fine: 'ample', nearly: 'nearly spent', over: 'overspent' },
    acts: 'The head of service or the coordinator',
    ledger: 'Commitments and payments',
    ledgerIntro: 'Nothing is erased: what was recorded wrongly is taken back in the open.',
    participants: 'Who shares it',
    nonConformities: 'Non-conformities found', noteHint: 'Whoever can see this budget reads it beside what was found.',
    emptyTitle: 'Nothing committed or paid yet',
    emptyText: 'Commitments and payments appear here.',
    paidHint: 'What was paid is always recorded. Beyond the balance it is a non-conformity.',
    back: 'Back',
    choose: 'Choose a body',
    
    used: 'Use of the budget',
  },
};
