import { type BudgetPoolPageTexts } from './nl';

export const fr: BudgetPoolPageTexts = {
  list: {
    title: 'Moyens de fonctionnement partagés',
    intro: 'Un montant par an, sur le compte de la ville, pour plusieurs organes consultatifs ensemble.',
    caption: 'Moyens de fonctionnement et leur solde',
    open: 'Ouvrir des moyens',
    city: 'Ville',
    state: 'Statut',
    emptyTitle: 'Pas encore de moyens',
    emptyText: 'Ouvrez un montant pour une année et indiquez quels organes consultatifs le partagent.',
  },
  page: {
    state: { fine: 'suffisant', nearly: 'presque épuisé', over: 'dépassé' },
    acts: 'Le chef de service ou le coordinateur',
    ledger: 'Engagements et paiements',
    ledgerIntro: 'Rien n’est effacé : ce qui est mal noté est repris de façon visible.',
    participants: 'Qui partage',
    nonConformities: 'Écarts constatés', noteHint: 'Toute personne qui peut consulter ces moyens lira ce texte à côté du constat.',
    emptyTitle: 'Rien d’engagé ni de payé',
    emptyText: 'Les engagements et les paiements apparaîtront ici.',
    paidHint: 'Ce qui est payé est toujours noté. Au-delà du solde, c’est un écart.',
    back: 'Retour',
    choose: 'Choisissez un organe consultatif',
    
    used: 'Utilisation des moyens',
  },
};
