import { type AgreementsTexts } from './nl';

export const en: AgreementsTexts = {
  list: { title: 'Framework agreements', intro: 'Term, ceilings and what is left.', caption: 'Framework agreements', number: 'Number', name: 'Title', status: 'Status', term: 'Term', left: 'Left', emptyTitle: 'No framework agreement yet', emptyText: 'The contract manager creates the agreement with its lots.' },
  page: { eyebrow: 'Framework agreement {number}', back: 'Framework agreements', lots: 'Lots', ledger: 'Movements', ledgerText: 'Every reservation, commitment and release, the last one first.', warning: 'More than {percent} % is used', lot: 'Lot', at: 'When', kind: 'Movement', amount: 'Amount', callOff: 'Call-off', empty: 'No movements yet', emptyText: 'As soon as an award is proposed, its reservation appears here.', suspendAsk: 'Suspend the agreement?', terminateAsk: 'Terminate the agreement?', reason: 'Reason', whole: 'The whole agreement', minimum: 'At least {invited} invited, at least {days} days', providers: { one: '{count} admitted provider', other: '{count} admitted providers' }, acts: 'The contract manager', ends: 'Ends' },
};
