import { type SupportPageTexts } from './nl';

export const fr: SupportPageTexts = {
  list: {
    title: 'Soutien',
    intro: 'Ce que les structures consultatives demandent à la ville. Un atelier stratégique demande aussi pour ses groupes de travail.',
    caption: 'Demandes de soutien',
    what: 'Demande',
    body: 'Structure consultative',
    forBody: 'Pour',
    official: 'Agent',
    status: 'Statut',
    number: 'Numéro',
    emptyTitle: 'Aucune demande',
    emptyText: 'Les demandes des structures consultatives apparaîtront ici.',
  },
  page: {
    acts: { asked: 'La ville : accorder ou refuser', granted: 'L’agent désigné' },
    what: 'Ce qui est demandé',
    reason: 'Pourquoi la ville a refusé',
    answered: 'Répondu le',
    officialHint: 'Qui apporte le soutien ? Cette personne pourra ensuite participer à la demande de la structure consultative.',
    choose: 'Choisissez quelqu’un',
    refuseAsk: 'La structure consultative lira pourquoi la ville ne peut pas aider.',
    withdrawAsk: 'La demande tombe. La personne désignée n’apporte plus son soutien.',
    done: 'C’est noté.',
    back: 'Retour',
    form: 'Demander un soutien',
    formIntro: 'La demande part à la ville, qui répond par un nom ou par un motif.',
    itself: 'Pour la structure consultative elle-même',
    whatHint: 'Par exemple des chiffres, des cartes, une salle ou un agent qui participe à la réflexion.',
  },
};
