import { type OfferTexts } from './nl.js';

export const fr: OfferTexts = {
  refusals: {
    'offer.wrong-status': 'Cette offre a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'offer.deadline-passed': 'Le délai de remise des offres a expiré le {until}. Depuis cet instant, plus rien ne change. (P11)',
    'offer.invitation-declined': 'Votre organisation a renoncé à remettre offre. Annoncez d’abord que vous en remettrez tout de même une.',
    'offer.already-submitted': 'Votre organisation a déjà remis une offre pour ce lot sur mesure. Vous pouvez la remplacer ou la retirer.',
    'offer.not-live': 'L’offre que vous voulez remplacer a entre-temps été remplacée ou retirée. Rechargez la page.',
    'offer.answer-missing': 'Il n’y a pas encore de réponse au critère « {criterion} ».',
    'offer.answer-twice': 'Il y a plus d’une réponse au critère « {criterion} ».',
    'offer.answer-unknown': 'Le critère « {criterion} » n’appartient pas à ce lot sur mesure.',
    'offer.planning-reversed': 'L’étape {step} du planning se termine avant de commencer.',
    'offer.price-missing': 'L’offre ne contient encore aucun prix.',
    'offer.price-unnamed': 'La ligne de prix {line} ne dit pas encore à quoi correspond le prix.',
    'offer.total-mismatch': 'Le total de {totalCents:amount} n’est pas la somme des lignes, {sumCents:amount}.',
    'offer.total-zero': 'Le total de l’offre est nul.',
  },
  notices: {
    'offer.sealed': {
      subject: 'Appel {number} : votre offre est scellée',
      body: 'Votre offre pour l’appel {number} a été scellée le {at}, selon l’horloge de la base de données.\nConservez cet accusé de réception : {hash}\nJusqu’à l’expiration du délai, vous pouvez la remplacer ou la retirer. Personne ne la lit avant l’ouverture.',
    },
    'offer.withdrawn': {
      subject: 'Appel {number} : votre offre est retirée',
      body: 'Votre offre pour l’appel {number} a été retirée le {at}. Jusqu’à l’expiration du délai, vous pouvez en remettre une nouvelle.',
    },
  },
  statuses: {
    offer: { sealed: 'scellée', replaced: 'remplacée', withdrawn: 'retirée' },
  },
  events: { submit: 'Offre scellée', replace: 'Offre remplacée', withdraw: 'Offre retirée' },
  words: {
    commands: { submit: 'Sceller l’offre', replace: 'Remplacer l’offre', withdraw: 'Retirer l’offre', save: 'Enregistrer' },
    fields: {
      answers: 'Réponse par critère', team: 'Équipe', memberName: 'Nom', memberRole: 'Rôle', memberDays: 'Jours', planning: 'Planning', step: 'Étape',
      startsOn: 'Du', endsOn: 'Au', prices: 'Prix (hors TVA)', priceFor: 'Objet', unit: 'Unité', quantity: 'Quantité', unitPrice: 'Prix unitaire',
      lineTotal: 'Montant', total: 'Total (hors TVA)', subcontractors: 'Sous-traitants', submittedAt: 'Scellée le', submittedBy: 'Remise par',
    },
    receipt: {
      title: 'Accusé de réception', contentHash: 'Empreinte du contenu', envelopeHash: 'Empreinte de l’enveloppe scellée', auditRoot: 'Dernière valeur de contrôle publiée du registre',
      nonce: 'Valeur aléatoire scellée avec l’offre',
    },
    sealed: 'Avant l’ouverture, personne au sein de l’administration ne peut voir si vous avez remis une offre, ni ce qu’elle contient.',
  },
};
