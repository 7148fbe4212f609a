import { type ResponseTexts } from './nl.js';

export const fr: ResponseTexts = {
  refusals: {
    'R003-08': 'Délai dépassé (jours : {days}). La ville devait répondre pour le {due}.',
    'R003-26': 'Recommandation {no} : motivez pourquoi elle n’est pas suivie.',
    'R003-26.partly': 'Recommandation {no} : motivez quelle partie n’est pas suivie et pourquoi.',
    'R003-26.deferred': 'Recommandation {no} : motivez pourquoi la décision est reportée.',
    'R003-26.undecided': 'Recommandation {no} : choisissez dans quelle mesure elle est suivie.',
    'R003-26.due': 'Besoin de plus de temps ? Communiquez un état d’avancement au plus tard le {until}.',
    'advice-response.wrong-status': 'Cette réponse a le statut « {status} », qui ne permet pas cette étape.',
    'advice-response.city-answers': 'Seules les autorités ou le secrétariat de la ville peuvent le faire.',
    'advice-response.exists': 'Une réponse est déjà en préparation.',
    'advice-response.recommendation-unknown': 'Une des recommandations ne fait pas partie de cet avis.',
    'advice-response.organ-missing': 'Indiquez quel organe a décidé.',
    'advice-response.decision-missing': 'Indiquez la date et le numéro de la décision.',
    'advice-response.decided-in-future': 'La décision ne peut pas se situer dans le futur.',
    'advice-response.decided-before-advice': 'L’avis a été envoyé le {sentOn}. La décision ne peut pas être antérieure.',
    'advice-response.announced-past': 'Annoncez un jour à venir.',
    'advice-response.commitment-past': 'Convenez d’un jour à venir.',
    'advice-response.commitment-done': 'Cet engagement a déjà été réalisé, le {doneOn}.',
    'advice-response.done-in-future': 'La réalisation ne peut pas se situer dans le futur.',
    'advice-response.commitments-open': 'Engagements non encore réalisés : {count}.',
    'advice-response.deferred-open': 'Recommandations reportées sans engagement : {count}. Notez pour quand une décision sera prise.',
  },
  notices: {
    'advice.answered': { subject: 'Réponse à l’avis {number}', body: 'La ville a donné une réponse motivée à chaque recommandation de l’avis {number}.' },
    'advice.interim': { subject: 'Avis {number} : état d’avancement', body: 'La ville a besoin de plus de temps pour l’avis {number}. Elle annonce une réponse pour le {announcedFor}.' },
  },
  statuses: {
    'advice-response': { draft: 'en préparation', final: 'donnée' },
    'response-duty': { running: 'réponse attendue', interimGiven: 'état d’avancement communiqué', answered: 'réponse donnée' },
  },
  events: {},
  words: {
    decision: {
      title: 'Projet de décision : réponse à l’avis {number} rendu par {body}', college: 'Le collège des bourgmestre et échevins,', considering: 'Vu',
      received: 'l’avis {number} rendu par {body}, reçu le {receivedOn} ;', onRequest: 'la demande d’avis {request} à laquelle l’avis répond ;', duty: 'l’obligation de répondre de façon motivée : dans quelle mesure l’avis est suivi, quels éléments ne le sont pas et pourquoi ;',
      decides: 'Décide', recommendation: 'Recommandation {no}', says: 'La recommandation : {text}', becomes: 'Elle est : {outcome}.', open: 'à décider', why: 'Motivation : {why}',
      delivery: 'Transmission', deliveryText: 'Cette réponse est transmise à {body} et rendue publique, avec sa date limite ({due}).', deliveryUndated: 'Cette réponse est transmise à {body} et rendue publique.', mayor: 'bourgmestre', director: 'directeur général',
    },
    commands: { save: 'Enregistrer', finalise: 'Donner la réponse' },
    outcomes: { adopted: 'suivie', partly: 'suivie en partie', notAdopted: 'non suivie', deferred: 'reportée' },
    fields: {
      organ: 'Organe', decisionOn: 'Date de la décision', decisionRef: 'Numéro de la décision', introduction: 'Introduction', outcome: 'Dans quelle mesure elle est suivie', motivation: 'Motivation',
      announcedFor: 'Réponse annoncée pour le', what: 'Engagement', dueOn: 'Pour le', doneOn: 'Réalisé le', text: 'État d’avancement',
    },
    bothDates: 'Date limite initiale : {due} ; réponse annoncée pour le {announcedFor}.',
    interimLate: 'Cet état d’avancement est arrivé après le délai et ne le prolonge pas.',
  },
};
