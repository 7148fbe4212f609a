import { type ContactTexts } from './nl.js';

export const fr: ContactTexts = {
  refusals: {
    'contact-request.wrong-status': 'La demande de contact a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'contact-request.leads-nowhere': 'Choisissez l’admission ou le briefing auquel la demande mène.',
    'officer.not-an-officer': 'Choisissez une personne qui est actuellement gestionnaire de dossier au service de la participation.',
  },
  notices: {
    'contact-request.received': { subject: 'Nouvelle demande de contact {number}', body: 'Une demande de contact est arrivée : {number}. Confiez-la à un gestionnaire de dossier.' },
    'contact-request.confirmed': {
      subject: 'Nous avons reçu votre demande {number}',
      body: 'Merci pour votre message au service de la participation. Votre demande porte le numéro {number}. Un gestionnaire de dossier prendra contact avec vous.',
    },
    'contact-request.assigned': { subject: 'La demande de contact {number} vous est confiée', body: 'La demande de contact {number} vous est confiée.' },
    'contact-request.answered': { subject: 'Réponse à votre demande {number}', body: 'Voici la réponse du service de la participation à votre demande {number} :\n\n{answer}' },
  },
  statuses: { 'contact-request': { received: 'reçue', assigned: 'confiée', led: 'suivie', answered: 'réponse envoyée', closed: 'clôturée' } },
  events: { receive: 'Demande reçue', assign: 'Demande confiée', lead: 'Demande liée à un dossier', answer: 'Réponse envoyée', close: 'Demande clôturée' },
  words: {
    commands: { assign: 'Confier', lead: 'Lier à un dossier', answer: 'Répondre', close: 'Clôturer' },
    send: 'Envoyer la demande',
    fields: {
      name: 'Votre nom', email: 'Adresse e-mail', organisation: 'Organisation', phone: 'Téléphone', subject: 'Objet', message: 'Votre question', language: 'Langue de la réponse',
      officer: 'Gestionnaire de dossier', buyer: 'Admission', briefing: 'Briefing', answer: 'Réponse', reason: 'Motif', receivedAt: 'Reçue le', number: 'Numéro',
    },
  },
};
