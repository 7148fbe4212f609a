import { type OrderTexts } from './nl.js';

export const fr: OrderTexts = {
  refusals: {
    'order.wrong-status': 'La commande a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'order.answer-term-past': 'Le délai de réponse doit se situer dans le futur.',
    'order.ends-before-start': 'L’exécution se termine avant de commencer.',
    'order.answer-term-passed': 'Le délai de réponse a expiré le {until}.',
    'order.completed-in-future': 'L’achèvement ne peut pas se situer dans le futur.',
    'order.completed-before-start': 'L’achèvement ne peut pas précéder le début de l’exécution, le {startsOn}.',
  },
  notices: {
    'order.drafted': { subject: 'Appel {number} : une commande est prête', body: 'Une commande est établie pour l’appel {number}. Elle peut être envoyée.' },
    'order.sent': { subject: 'Commande {number}', body: 'Votre organisation reçoit la commande {number}. Répondez avant le {until}.' },
    'order.accepted': { subject: 'La commande {number} est acceptée', body: 'Le prestataire a accepté la commande {number}. La mission est en cours.' },
    'order.declined': { subject: 'La commande {number} est refusée', body: 'Le prestataire a refusé la commande {number}. Le montant est à nouveau disponible. L’attribution peut être retirée ; le suivant au classement est alors proposé.' },
    'order.answer-term-passed': { subject: 'Commande {number} : pas de réponse', body: 'Le prestataire n’a pas répondu à temps à la commande {number}. Vous pouvez l’annuler.' },
    'order.dates-moved': { subject: 'Commande {number} : nouvelles dates', body: 'La phase à laquelle sert la commande {number} a été déplacée. La période prévue va désormais du {startsOn} au {endsOn}. Prenez contact si cela ne convient pas.' },
    'order.completed': { subject: 'La commande {number} est achevée', body: 'L’acheteur a constaté que la commande {number} a été achevée le {completedOn}.' },
    'order.cancelled': { subject: 'La commande {number} est annulée', body: 'La commande {number} est annulée. Le motif figure dans la commande.' },
    'order.terminated': { subject: 'La commande {number} est résiliée', body: 'La commande {number} a pris fin avant terme. Le motif figure dans la commande.' },
  },
  statuses: {
    order: { drafted: 'établie', sent: 'envoyée', active: 'en cours', completed: 'achevée', declined: 'refusée', cancelled: 'annulée', terminated: 'résiliée' },
  },
  events: { draft: 'Établie', send: 'Envoyée', accept: 'Acceptée', decline: 'Refusée', findComplete: 'Achèvement constaté', cancel: 'Annulée', moveDates: 'Dates adaptées à la phase', terminate: 'Résiliée' },
  words: {
    commands: { send: 'Envoyer la commande', accept: 'Accepter', decline: 'Refuser', findComplete: 'Constater l’achèvement', cancel: 'Annuler', terminate: 'Résilier' },
    fields: {
      number: 'Numéro', amount: 'Montant (hors TVA)', answerBy: 'Réponse avant le', startsOn: 'Exécution à partir du', endsOn: 'Exécution jusqu’au', allocations: 'Répartition entre les lots',
      completedOn: 'Achevée le', finding: 'Constat', reason: 'Motif', sentAt: 'Envoyée le', answeredAt: 'Réponse le',
    },
    expired: 'Sans réponse dans le délai',
  },
};
