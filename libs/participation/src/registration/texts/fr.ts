import { type RegistrationTexts } from './nl.js';

export const fr: RegistrationTexts = {
  refusals: {
    'registration.wrong-status': 'L’inscription a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'registration.not-open': 'Il n’est pas possible de s’inscrire à cette réunion pour le moment.',
    'registration.by-invitation': 'Cette réunion se tient sur invitation.',
    'registration.through-committee': 'La participation à cette réunion préparatoire passe par un comité de quartier ou une association.',
    'registration.exists': 'Une personne est déjà inscrite à cette réunion avec cette adresse e-mail.',
    'registration.received-already': 'Cette personne est déjà inscrite à cette réunion, avec ce nom et ce numéro de téléphone.',
    'registration.alternative-not-offered': 'Cette possibilité n’est pas proposée pour cette réunion.',
    'registration.link-unknown': 'Ce lien ne fonctionne plus. Inscrivez-vous à nouveau.',
    'registration.erased': 'Les données de cette inscription ont été effacées.',
    'registration.reach-missing': 'Notez une adresse e-mail ou un numéro de téléphone, pour que tout changement parvienne à cette personne. Ce n’est pas nécessaire pour une inscription par courrier.',
  },
  notices: {
    'registration.confirm': {
      subject: 'Confirmez votre inscription : {title}',
      body: 'Quelqu’un, sans doute vous, a utilisé cette adresse e-mail pour vous inscrire à « {title} », le {at}.\n\nConfirmez votre inscription par ce lien : {link}\n\nVous n’avez rien demandé ? Vous ne devez rien faire : sans confirmation, vous n’êtes pas inscrit.',
    },
    'registration.confirmed': {
      subject: 'Inscription confirmée : {title}, {at}',
      body: 'Vous êtes inscrit à « {title} ».\n\nQuand : {at}\nOù : {place}\n\nCe lien vous permet de consulter votre inscription, de l’annuler ou de faire effacer vos données : {link}',
    },
    'registration.waiting': {
      subject: 'Liste d’attente : {title}, {at}',
      body: 'Les places pour « {title} », le {at}, sont prises. Vous êtes sur la liste d’attente et serez averti dès qu’une place se libère.\n\nEntre-temps, vous pouvez choisir autre chose, comme un moment supplémentaire ou une contribution écrite : {link}',
    },
    'registration.promoted': {
      subject: 'Une place s’est libérée : {title}, {at}',
      body: 'Une place s’est libérée : vous êtes inscrit à « {title} ».\n\nQuand : {at}\nOù : {place}\n\nUn empêchement ? Annulez, quelqu’un d’autre pourra venir.',
    },
    'registration.cancelled': {
      subject: 'Votre inscription est annulée : {title}',
      body: 'Votre inscription à « {title} », le {at}, est annulée.',
    },
  },
  statuses: { registration: { pending: 'à confirmer', confirmed: 'inscrit', waiting: 'sur la liste d’attente', cancelled: 'annulée' } },
  events: {
    register: 'Inscription demandée', receive: 'Inscription notée', confirmRegistration: 'Inscription confirmée', promote: 'Place libérée pour une personne en attente',
    cancelRegistration: 'Inscription annulée', eraseRegistration: 'Données d’une inscription effacées', giveAlternative: 'Alternative choisie',
  },
  words: {
    sources: { web: 'en ligne', phone: 'téléphone', post: 'courrier postal', desk: 'guichet' },
    commands: { cancel: 'Annuler l’inscription', erase: 'Effacer les données', giveAlternative: 'Noter l’alternative', confirm: 'Confirmer l’inscription', chooseAlternative: 'Choisir une alternative', contribute: 'Contribuer par écrit' },
    fields: { name: 'Nom', email: 'Adresse e-mail', phone: 'Téléphone', language: 'Langue des messages', source: 'Inscription par', class: 'Vient comme', privateCapacity: 'À titre personnel, hors fonction', alternative: 'Alternative', place: 'Place sur la liste d’attente' },
  },
};
