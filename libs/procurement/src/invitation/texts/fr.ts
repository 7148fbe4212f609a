import { type InvitationTexts } from './nl.js';

export const fr: InvitationTexts = {
  refusals: {
    'invitation.wrong-status': 'L’invitation a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'invitation.offer-stands': 'Vous avez remis une offre. Retirez-la d’abord.',
    'invitation.undertaking-first': 'Cette mission est confidentielle. Une personne habilitée à engager votre organisation signe d’abord l’engagement de confidentialité.',
    'invitation.undertaking-given': 'Votre organisation a déjà signé l’engagement de confidentialité.',
    'invitation.undertaking-outdated': 'Le texte de l’engagement a été modifié entre-temps. Lisez la version {version} et signez-la.',
    'invitation.not-confidential': 'Cet appel n’est pas confidentiel : aucun engagement de confidentialité n’est nécessaire.',
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
  events: { invite: 'Invitation envoyée', see: 'Invitation lue', announceOffer: 'Offre annoncée', decline: 'Renonciation', giveUndertaking: 'Confidentialité promise', ask: 'Question posée' },
  words: {
    commands: { see: 'Lire', announceOffer: 'Annoncer une offre', decline: 'Renoncer', giveUndertaking: 'Signer l’engagement de confidentialité', ask: 'Poser une question' },
    fields: { reason: 'Pourquoi renoncez-vous', question: 'Votre question' },
    undertaking: {
      title: 'Engagement de confidentialité',
      text: [
        'Mon organisation n’utilise ce qu’elle apprend sur cet appel que pour décider si elle remet une offre, pour la rédiger et pour exécuter la mission.',
        'Elle ne le communique qu’aux collaborateurs, sous-traitants et partenaires qui en ont besoin à cette fin et qui s’engagent à la même confidentialité.',
        'Elle ne rend rien public du sujet, des documents ni des questions, même si elle ne remet pas d’offre.',
        'Cet engagement vaut jusqu’à ce que le commanditaire rende lui-même la mission publique.',
      ],
    },
    hiddenUntilOpening: 'Jusqu’à l’ouverture, l’administration ne sait pas si vous lisez, préparez une offre ou renoncez.',
  },
};
