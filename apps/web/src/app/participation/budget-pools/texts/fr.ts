import { type BudgetPoolPageTexts } from './nl';

export const fr: BudgetPoolPageTexts = {
  list: {
    title: 'Moyens de fonctionnement partagés',
    intro: 'Un montant par an, sur le compte de la ville, pour plusieurs structures consultatives ensemble.',
    caption: 'Moyens de fonctionnement et leur solde',
    open: 'Ouvrir des moyens',
    city: 'Ville',
    state: 'Situation',
    emptyTitle: 'Pas encore de moyens',
    emptyText: 'Ouvrez un montant pour une année et indiquez quelles structures consultatives le partagent.',
  },
  page: {
    state: { fine: 'suffisant', nearly: 'presque épuisé', over: 'dépassé' },
    acts: 'Le chef de service ou le coordinateur',
    ledger: 'Les mouvements',
    ledgerIntro: 'Rien n’est effacé : ce qui est mal noté est repris de façon visible.',
    participants: 'Qui partage',
    nonConformities: 'Écarts constatés',
    emptyTitle: 'Rien d’engagé ni de payé',
    emptyText: 'Les engagements et les paiements apparaîtront ici.',
    paidHint: 'Ce qui est payé est toujours noté. Au-delà du solde, c’est un écart.',
    done: 'C’est noté.',
    back: 'Retour',
    choose: 'Choisissez une structure consultative',
    noCommitment: 'Sans engagement',
    used: 'Utilisation des moyens',
  },
};
