import { type SupportPageTexts } from './nl';

export const fr: SupportPageTexts = {
  list: {
    title: 'Soutien',
    intro: 'Ce que les organes consultatifs demandent à la ville. Un atelier stratégique demande aussi pour ses groupes de travail.',
    caption: 'Demandes de soutien',
    what: 'Demande',
    body: 'Organe consultatif',
    forBody: 'Pour',
    official: 'Fonctionnaire',
    status: 'Statut',
    number: 'Numéro',
    emptyTitle: 'Aucune demande',
    emptyText: 'Les demandes des organes consultatifs apparaîtront ici.',
  },
  page: {
    acts: { asked: 'La ville : accorder ou refuser', granted: 'Le fonctionnaire désigné' },
    what: 'Ce qui est demandé',
    reason: 'Pourquoi la ville a refusé',
    answered: 'Répondu le',
    officialHint: 'Qui apporte le soutien ? Cette personne pourra ensuite participer si l’organe consultatif le demande.',
    choose: 'Choisissez quelqu’un',
    refuseAsk: 'L’organe consultatif lira pourquoi la ville ne peut pas aider.',
    withdrawAsk: 'La demande tombe. La personne désignée n’apporte plus son soutien.',
    back: 'Retour',
    form: 'Demander un soutien',
    formIntro: 'La demande part à la ville, qui répond par un nom ou par un motif.',
    itself: 'Pour l’organe consultatif lui-même',
    whatHint: 'Par exemple des chiffres, des cartes, une salle ou un fonctionnaire qui participe à la réflexion.',
  },
};
