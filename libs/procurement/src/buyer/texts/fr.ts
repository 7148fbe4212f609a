import { type BuyerTexts } from './nl.js';

export const fr: BuyerTexts = {
  refusals: {
    'buyer.wrong-status': 'L’admission a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'buyer.organisation-not-a-buyer': 'Cette organisation n’est pas enregistrée comme acheteur.',
    'buyer.already-known': 'Une admission existe déjà pour cette organisation ; son statut est « {status} ».',
    'buyer.category-not-listed': 'Choisissez une catégorie d’utilisateurs citée dans l’avis de l’accord-cadre. (P02)',
    'buyer.admitted-in-future': 'La date d’admission ne peut pas être postérieure à aujourd’hui ({today}).',
    'buyer.not-admitted': 'Votre organisation n’est pas encore admise à cet accord-cadre. Vous pouvez imprimer le briefing ou l’emporter pour votre propre procédure. (P02)',
  },
  notices: {
    'buyer.admitted': {
      subject: 'Votre organisation est admise à la centrale de marchés',
      body: 'Votre organisation est admise à l’accord-cadre. Vous pouvez désormais introduire un briefing.',
    },
    'buyer.refused': {
      subject: 'Votre organisation n’est pas admise à la centrale de marchés',
      body: 'Votre organisation n’est pas admise à l’accord-cadre. Le motif figure dans le dossier. Vous pouvez imprimer un briefing ou l’emporter pour votre propre procédure.',
    },
    'buyer.withdrawn': {
      subject: 'L’admission de votre organisation est retirée',
      body: 'L’admission de votre organisation à l’accord-cadre est retirée. Le motif figure dans le dossier.',
    },
    'buyer.requested': {
      subject: 'Nouvelle demande d’admission',
      body: 'Une admission à l’accord-cadre est demandée pour une organisation. Vous pouvez examiner la demande.',
    },
  },
  statuses: { buyer: { requested: 'demandée', admitted: 'admise', refused: 'refusée', withdrawn: 'retirée' } },
  events: { request: 'Admission demandée', admit: 'Admission accordée', refuse: 'Admission refusée', withdraw: 'Admission retirée' },
  words: {
    commands: { request: 'Demander l’admission', admit: 'Admettre', refuse: 'Refuser', withdraw: 'Retirer l’admission' },
    fields: {
      organisation: 'Organisation', userCategory: 'Catégorie d’utilisateurs', legalBasis: 'Base légale', admittedOn: 'Admise le',
      requestedAt: 'Demandée le', languageRegime: 'Régime linguistique', reason: 'Motif',
    },
    languageRegimes: { brussels: 'Bruxelles : français et néerlandais', flanders: 'Flandre : néerlandais' },
  },
};
