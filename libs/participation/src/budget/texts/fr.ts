import { type BudgetTexts } from './nl.js';

export const fr: BudgetTexts = {
  refusals: {
    'R003-32': 'Solde des moyens de fonctionnement partagés : {balance:amount} ({bodies} groupes). C’est trop peu pour {cents:amount}.',
    'R003-32.nearly': 'Solde des moyens de fonctionnement partagés : {balance:amount} ({bodies} groupes).',
    'R003-32.paid': 'Payé au-delà du solde : {cents:amount} pour un solde de {balance:amount} ({bodies} groupes), soit {over:amount} de trop. La dépense est notée.',
    'budget-pool.not-a-participant': 'Cet organe consultatif ne partage pas ces moyens.',
    'budget-pool.other-year': 'La date ne tombe pas dans l’année de ces moyens ({year}).',
    'budget-pool.no-commitment': 'Ce n’est pas un engagement de cet organe consultatif.',
    'budget-pool.more-than-open': 'Il reste {open:amount} sur cet engagement.',
    'budget-pool.paid-in-future': 'Un paiement ne peut pas se trouver dans le futur.',
    'budget-pool.no-payment': 'Ce n’est pas un paiement.',
    'budget-pool.more-than-paid': 'Sur ce paiement, {paid:amount} peuvent encore être repris.',
    'budget-pool.below-used': 'Un montant de {used:amount} est déjà engagé ou payé. Le budget ne peut pas être inférieur.',
    'budget-pool.year-out-of-range': 'Ouvrez des moyens pour {from} ou {to}.',
    'budget-pool.foreign-body': 'Un de ces organes consultatifs ne relève pas de cette ville.',
    'budget-pool.participates': 'Cet organe consultatif partage déjà ces moyens.',
    'budget-pool.exists': 'Des moyens portant ce nom existent déjà pour cette année.',
    'budget-pool.unnamed': 'Donnez aux moyens un nom dans chaque langue de publication de l’organisation.',
  },
  notices: {
    'budget-pool.nearly-spent': { subject: '{number} : moyens presque épuisés', body: 'Il reste {balance:amount} sur les moyens de fonctionnement partagés {number}.' },
    'budget-pool.overspent': { subject: '{number} : dépense au-delà du solde', body: 'Une dépense notée dépasse le solde de {number}. C’est un écart par rapport aux règles.' },
  },
  statuses: {},
  events: {
    open: 'Ouvert', changeAmount: 'Montant modifié', addBody: 'Organe consultatif ajouté', commit: 'Engagé', release: 'Engagement libéré', pay: 'Paiement noté',
    correct: 'Paiement repris', findNonConformity: 'Écart constaté', correctNonConformity: 'Écart rectifié',
  },
  words: {
    pool: 'Moyens de fonctionnement',
    pools: 'Moyens de fonctionnement partagés',
    commands: {
      open: 'Ouvrir des moyens', changeAmount: 'Modifier le montant', addBody: 'Ajouter un organe consultatif', commit: 'Engager', release: 'Libérer', pay: 'Noter un paiement',
      correct: 'Reprendre un paiement',
    },
    kinds: { commit: 'engagement', release: 'libération', pay: 'paiement', correct: 'correction' },
    fields: {
      year: 'Année', name: 'Nom', amount: 'Montant', committed: 'Engagé', paid: 'Payé', balance: 'Solde', bodies: 'Partagé par', body: 'Organe consultatif', on: 'Date', what: 'Objet',
      commitment: 'Sur engagement', expense: 'Dépense', reason: 'Motif', open: 'Reste',
    },
    none: 'sans engagement',
  },
};
