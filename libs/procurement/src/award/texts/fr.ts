import { type AwardTexts } from './nl.js';

export const fr: AwardTexts = {
  refusals: {
    'award.wrong-status': 'L’attribution a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'award.lot-not-open': 'Le lot sur mesure {lotNo} n’existe pas, ou il a déjà fait l’objet d’une décision.',
    'award.lot-twice': 'Le lot sur mesure {lotNo} apparaît deux fois.',
    'award.lot-missing': 'La proposition ne dit rien du lot sur mesure {lotNo}.',
    'award.nothing-proposed': 'Il n’y a aucune offre à retenir. Déclarez l’appel sans suite.',
    'award.offer-not-on-lot': 'Cette offre ne porte pas sur le lot sur mesure {lotNo}.',
    'award.offer-irregular': 'L’offre pour le lot sur mesure {lotNo} n’est pas régulière.',
    'award.offer-stood-down': 'Le prestataire a refusé la commande du lot sur mesure {lotNo}, ou laissé passer le délai. Proposez le suivant au classement.',
    'award.not-the-best': 'Lot sur mesure {lotNo} : seule l’offre la mieux classée peut être proposée. (P04)',
    'award.check-in-future': 'La date de la vérification ne peut pas se situer dans le futur.',
    'award.check-missing': 'Lot sur mesure {lotNo} : les motifs d’exclusion et les dettes du prestataire retenu n’ont pas encore été vérifiés.',
    'award.check-found': 'Lot sur mesure {lotNo} : la vérification a révélé un motif d’exclusion ou une dette. Retirez la proposition et réexaminez l’offre.',
    'award.decision-missing': 'La décision 2 de l’organe compétent sur cette proposition n’est pas encore enregistrée. (P08)',
    'award.decision-too-low': 'La décision 2 autorise {amountCents:amount}, les attributions totalisent {neededCents:amount}. (P08)',
    'award.credit-unconfirmed': 'Le service financier n’a pas encore confirmé le crédit pour la décision 2. (P08)',
    'award.standstill': 'Le délai d’attente court jusqu’au {until} inclus. (P15)',
    'award.order-exists': 'Une commande existe pour cette attribution. Annulez-la d’abord.',
    'award.order-came-back': 'La commande de cette attribution n’a pas abouti. Retirez l’attribution et proposez à nouveau.',
    'agreement.ceiling-reached': 'Il reste {leftCents:amount} au lot {lotNumber} de l’accord-cadre, il faut {neededCents:amount}. (P06)',
    'agreement.whole-ceiling-reached': 'Il reste {leftCents:amount} à l’accord-cadre, il faut {neededCents:amount}. (P06)',
    'call-off.lot-awarded': 'Un lot sur mesure de cet appel est déjà attribué. Pour les autres, proposez de ne pas attribuer.',
    'call-off.orders-not-accepted': 'Attributions dont la commande n’est pas encore acceptée : {count}.',
  },
  notices: {
    'award.proposed': { subject: 'Appel {number} : une attribution est proposée', body: 'Une attribution est proposée pour l’appel {number}. L’organe compétent peut prendre la décision 2.' },
    'award.letter': { subject: 'Appel {number} : la décision motivée', body: 'L’appel {number} a fait l’objet d’une décision. La décision motivée, avec vos propres cotes, se trouve sur la page de votre invitation.' },
    'award.notified': { subject: 'Appel {number} : les participants sont informés', body: 'L’appel {number} est attribué. Tous les participants ont reçu leur décision motivée.' },
    'award.withdrawn': { subject: 'Appel {number} : l’attribution est retirée', body: 'L’attribution à votre organisation pour l’appel {number} est retirée.' },
    'call-off.unsuccessful': { subject: 'L’appel {number} reste sans suite', body: 'L’appel {number} est déclaré sans suite. Le motif figure dans le dossier.' },
  },
  statuses: {
    award: { proposed: 'proposée', notified: 'notifiée', final: 'définitive', withdrawn: 'retirée' },
  },
  events: {
    proposeAward: 'Attribution proposée', withdrawProposal: 'Proposition retirée', checkAwardee: 'Prestataire vérifié', award: 'Attribué et notifié',
    withdrawAward: 'Attribution retirée', draftOrder: 'Commande établie', declareUnsuccessful: 'Déclaré sans suite', conclude: 'Clôturé',
  },
  words: {
    commands: {
      proposeAward: 'Proposer l’attribution', withdrawProposal: 'Retirer la proposition', check: 'Enregistrer la vérification', award: 'Attribuer et notifier', withdraw: 'Retirer l’attribution',
      draftOrder: 'Établir la commande', declareUnsuccessful: 'Déclarer sans suite', conclude: 'Clôturer l’appel',
    },
    outcomes: {
      awarded: 'attribué à votre organisation', notAwarded: 'non attribué à votre organisation', irregular: 'offre irrégulière', lotUnsuccessful: 'lot sur mesure sans suite', cancelled: 'appel annulé',
    },
    fields: {
      motivation: 'Motivation', amount: 'Montant (hors TVA)', chosen: 'Prestataire retenu', checkedOn: 'Vérifié le', exclusionGrounds: 'Motifs d’exclusion trouvés',
      socialDebts: 'Dettes sociales trouvées', taxDebts: 'Dettes fiscales trouvées', remark: 'Remarque', standstillUntil: 'Délai d’attente jusqu’au', reason: 'Motif',
      ownScores: 'Vos cotes', ownRank: 'Votre rang', ownTotal: 'Votre total', ownPrice: 'Vos points pour le prix', chosenTotal: 'Total de l’offre retenue', irregularReason: 'Motif de l’irrégularité',
    },
  },
};
