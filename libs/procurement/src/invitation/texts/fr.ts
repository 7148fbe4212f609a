import { type InvitationTexts } from './nl.js';

export const fr: InvitationTexts = {
  refusals: {
    'invitation.wrong-status': 'L’invitation est actuellement « {status} ». Cette étape n’est pas possible.',
    'invitation.offer-stands': 'Vous avez remis une offre. Retirez-la d’abord.',
  },
  notices: {
    'invitation.received': { subject: 'Invitation : {title}', body: 'Votre organisation est invitée à l’appel {number}, lot sur mesure {lot} : {title}. Questions jusqu’au {questionsDueAt}, offres jusqu’au {offersDueAt}.' },
    'invitation.addendum': { subject: 'Addendum {no} à l’appel {number}', body: 'L’appel {number} est complété par l’addendum {no}. Offres jusqu’au {offersDueAt}. Lisez le texte auprès de votre invitation.' },
    'invitation.question-answered': { subject: 'Appel {number} : une question a reçu réponse', body: 'Une question sur l’appel {number} a reçu une réponse pour tous les invités. Vous la lisez auprès de votre invitation.' },
    'invitation.cancelled': { subject: 'L’appel {number} est annulé', body: 'L’appel {number} est annulé. Vous lisez le motif auprès de votre invitation.' },
  },
  statuses: {
    invitation: { invited: 'invité', seen: 'lue', willOffer: 'annonce une offre', declined: 'renonce' },
  },
  events: { invite: 'Invité', see: 'Invitation lue', announceOffer: 'Offre annoncée', decline: 'A renoncé', ask: 'Question posée' },
  words: {
    commands: { see: 'Lire', announceOffer: 'Annoncer une offre', decline: 'Renoncer', ask: 'Poser une question' },
    fields: { reason: 'Pourquoi renoncez-vous', question: 'Votre question' },
    hiddenUntilOpening: 'Jusqu’à l’ouverture, l’autorité ne sait pas si vous lisez, préparez une offre ou renoncez.',
  },
};
