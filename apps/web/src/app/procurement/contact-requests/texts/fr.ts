import { type ContactRequestsTexts } from './nl';

export const fr: ContactRequestsTexts = {
  list: { title: 'Demandes de contact', intro: 'Les questions qui arrivent par le formulaire public.', caption: 'Demandes de contact', subject: 'Objet', organisation: 'Organisation', status: 'Statut', officer: 'Gestionnaire', received: 'Reçue le', emptyTitle: 'Aucune demande de contact', emptyText: 'Une question posée par le formulaire public apparaît ici.' },
  page: { eyebrow: 'Demande de contact {number}', back: 'Demandes de contact', who: 'Qui', question: 'La question', answer: 'Réponse', assignMe: 'M’en charger', answerLabel: 'Votre réponse', answerHint: 'Sera envoyée par e-mail à {email}.', closeAsk: 'Clôturer la demande ?', reason: 'Motif',
    leads: 'À quoi mène cette question ?', admission: 'Demander l’admission de', briefing: 'Commencer un briefing pour', choose: 'Choisissez une organisation', owner: 'Porteur de projet', ledBuyer: 'Vers l’admission', ledBriefing: 'Vers le briefing', acts: 'Le service', phone: 'Téléphone', email: 'E-mail', language: 'Langue', closed: 'Clôturée : {reason}' },
};
