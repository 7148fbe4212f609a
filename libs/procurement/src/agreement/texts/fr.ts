import { type AgreementTexts } from './nl.js';

export const fr: AgreementTexts = {
  refusals: {
    'agreement.wrong-status': 'L’accord-cadre a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'agreement.ends-before-start': 'La date de fin doit suivre la date de début.',
    'agreement.term-too-long': 'L’accord-cadre dure plus de quatre ans. Choisissez une date de fin au plus tard le {latest}, ou motivez l’exception. (P01)',
    'agreement.ended': 'L’accord-cadre a pris fin le {endsOn}. (P01)',
    'agreement.not-started': 'L’accord-cadre ne commence que le {startsOn}.',
    'agreement.lot-number-twice': 'Le lot numéro {number} apparaît plus d’une fois.',
    'agreement.lot-over-ceiling': 'Le plafond du lot {number} dépasse celui de l’accord-cadre entier. (P06)',
    'agreement.criterion-twice': 'Le critère « {code} » apparaît plus d’une fois pour le lot {number}.',
    'agreement.number-taken': 'Un accord-cadre porte déjà le numéro {number}.',
    'agreement.ceiling-warning': 'Plus de {percent} % du plafond est réservé ou engagé. Il reste {left:amount}. (P06)',
  },
  notices: {},
  statuses: {
    agreement: { draft: 'projet', live: 'en cours', suspended: 'suspendu', expired: 'terminé', terminated: 'résilié' },
  },
  events: {
    create: 'Accord-cadre créé',
    launch: 'Accord-cadre lancé',
    suspend: 'Accord-cadre suspendu',
    resume: 'Suspension levée',
    terminate: 'Accord-cadre résilié',
  },
  words: {
    commands: {
      create: 'Créer un accord-cadre', launch: 'Lancer l’accord-cadre', suspend: 'Suspendre', resume: 'Lever la suspension', terminate: 'Résilier',
    },
    routes: { miniCompetition: 'mini-compétition', cascade: 'cascade', direct: 'commande directe' },
    movements: { reserve: 'réservé', commit: 'engagé', release: 'libéré', uncommit: 'engagement annulé' },
    fields: {
      number: 'Numéro', title: 'Titre', startsOn: 'Débute le', endsOn: 'Se termine le', termException: 'Motivation de la durée plus longue',
      ceiling: 'Plafond', reserved: 'Réservé', committed: 'Engagé', left: 'Disponible', standstill: 'Délai d’attente après la notification',
      userCategories: 'Catégories d’utilisateurs', lot: 'Lot', lotName: 'Nom du lot', route: 'Procédure',
      minimumInvited: 'Nombre minimum d’invitations', minimumDays: 'Nombre minimum de jours pour remettre offre', criteria: 'Critères d’attribution',
      admittedProviders: 'Prestataires admis', reason: 'Motif',
    },
    inventedValues: 'Les montants et les règles par lot sont inventés pour cette démonstration.',
  },
};
