import { type CommitteeTexts } from './nl.js';

export const fr: CommitteeTexts = {
  refusals: {
    'R001-05': 'Demandes de nouveaux comités de quartier en attente d’une réponse : {count}.',
    'R002-13': 'Tous les champs sont obligatoires. Complétez encore : {field}.',
    'committee.wrong-status': 'Cette demande a actuellement le statut « {status} ». Cette étape n’est pas possible.',
    'committee.erased': 'Les données de cette demande sont effacées.',
    'committee.city-unknown': 'Cette organisation n’organise pas de rencontres citoyennes.',
  },
  notices: {
    'committee.received': { subject: 'Nouveau comité de quartier : demande {number}', body: 'Un nouveau comité de quartier souhaite participer aux réunions préparatoires (demande {number}). Répondez dans le délai.' },
    'committee.confirmed': { subject: 'Nous avons reçu votre demande {number}', body: 'Nous avons reçu la demande de votre comité de quartier et répondons dans quelques jours ouvrables.' },
    'committee.confirmed-with-newsletter': { subject: 'Nous avons reçu votre demande {number}', body: 'Nous avons reçu la demande de votre comité de quartier et répondons dans quelques jours ouvrables. Vous vous êtes aussi inscrit à la lettre d’information. Vous pouvez vous désinscrire à tout moment avec ce lien : {link}' },
    'committee.accepted': { subject: 'Votre comité de quartier peut participer', body: 'Votre comité de quartier est le bienvenu aux réunions préparatoires (demande {number}). Vous recevrez une invitation pour la prochaine.' },
    'committee.refused': { subject: 'Votre demande {number}', body: 'Votre comité de quartier ne peut pas participer aux réunions préparatoires pour le moment. Le motif : {reason}' },
  },
  statuses: { committee: { received: 'reçue', accepted: 'acceptée', refused: 'refusée' } },
  events: { receive: 'Reçue', accept: 'Acceptée', refuse: 'Refusée', erase: 'Données effacées', withdrawConsent: 'Consentement retiré' },
  words: {
    commands: { accept: 'Accepter', refuse: 'Refuser', erase: 'Effacer les données' },
    fields: {
      committeeName: 'nom du comité de quartier', contactName: 'nom de la personne de contact', email: 'adresse e-mail', phone: 'numéro de téléphone', about: 'présentation du comité', privacyAccepted: 'accord avec la déclaration de confidentialité',
    },
  },
};
