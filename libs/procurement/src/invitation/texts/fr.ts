import { type InvitationTexts } from './nl.js';

export const fr: InvitationTexts = {
  refusals: {
    'invitation.wrong-status': 'L’invitation a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'invitation.offer-stands': 'Vous avez remis une offre. Retirez-la d’abord.',
  },
  notices: {
    'invitation.received': { subject: 'Invitation : {title}', body: 'Votre organisation est invitée à l’appel {number}, lot sur mesure {lot} : {title}. Questions jusqu’au {questionsDueAt}, offres jusqu’au {offersDueAt}.' },
    'invitation.addendum': { subject: 'Addendum {no} à l’appel {number}', body: 'L’appel {number} est complété par l’addendum {no}. Offres jusqu’au {offersDueAt}. Le texte se trouve sur la page de votre invitation.' },
    'invitation.question-answered': { subject: 'Appel {number} : une question a reçu une réponse', body: 'Une question sur l’appel {number} a reçu une réponse, envoyée à tous les prestataires invités. Elle se trouve sur la page de votre invitation.' },
    'invitation.cancelled': { subject: 'L’appel {number} est annulé', body: 'L’appel {number} est annulé. Le motif se trouve sur la page de votre invitation.' },
  },
  statuses: {
    invitation: { invited: 'reçue', seen: 'lue', willOffer: 'offre annoncée', declined: 'renonciation' },
  },
  events: { invite: 'Invitation envoyée', see: 'Invitation lue', announceOffer: 'Offre annoncée', decline: 'Renonciation', ask: 'Question posée' },
  words: {
    commands: { see: 'Lire', announceOffer: 'Annoncer une offre', decline: 'Renoncer', ask: 'Poser une question' },
    fields: { reason: 'Pourquoi renoncez-vous', question: 'Votre question' },
    hiddenUntilOpening: 'Jusqu’à l’ouverture, l’administration ne sait pas si vous lisez, préparez une offre ou renoncez.',
  },
};
