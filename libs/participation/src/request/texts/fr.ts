import { type RequestTexts } from './nl.js';

export const fr: RequestTexts = {
  refusals: {
    'R000-16': 'Adressez la demande d’avis à l’atelier stratégique, et non à un groupe de travail ou à un trajet.',
    'R000-17': 'Les groupes de travail et les trajets remettent leur résultat à l’atelier.',
    'R003-27': 'Seules les autorités de la ville peuvent introduire une demande d’avis formelle.',
    'R003-28': 'Date limite : {due}.',
    'advice-request.wrong-status': 'La demande d’avis a le statut « {status} », qui ne permet pas cette étape.',
    'advice-request.subject-missing': 'L’objet manque en {language}.',
    'advice-request.question-missing': 'La question manque en {language}.',
    'advice-request.receipt-out-of-range': 'La réception se situe entre le {from} et le {until}.',
    'advice-request.no-term': 'Aucun délai n’est fixé pour cette demande d’avis : il n’y a donc rien à réduire ni à prolonger.',
    'advice-request.no-advice-here': 'Les règles qui s’appliquent ici ne prévoient pas d’avis à la ville.',
    'advice-request.body-not-active': 'Cet organe consultatif n’est pas en activité.',
    'advice-request.trajectory-elsewhere': 'Ce trajet relève d’un autre organe consultatif.',
    'advice-request.no-extension': 'Il n’y a pas de proposition de prolongation.',
    'advice-request.extension-pending': 'Une proposition de prolongation attend déjà une réponse.',
    'advice-request.extension-unmotivated': 'Expliquez pourquoi le délai doit être prolongé.',
    'advice-request.term-over': 'Le délai a expiré le {due}. Une prolongation se convient tant qu’il court.',
    'request-extension.wrong-status': 'Une réponse a déjà été donnée à cette proposition : « {status} ».',
  },
  notices: {
    'advice-request.issued': { subject: 'Demande d’avis {number}', body: 'La ville demande un avis à votre organe consultatif (demande {number}). La date limite est le {due}.' },
    'advice-request.issued-undated': { subject: 'Demande d’avis {number}', body: 'La ville demande un avis à votre organe consultatif (demande {number}). Aucune date limite n’a été convenue.' },
    'advice-request.withdrawn': { subject: 'La demande d’avis {number} est retirée', body: 'La ville a retiré la demande d’avis {number}. Le motif figure dans la demande.' },
    'request-extension.proposed': { subject: 'Demande d’avis {number} : proposition de prolongation', body: 'Il est proposé de prolonger le délai de la demande d’avis {number} jusqu’au {due}. Votre confirmation est nécessaire ; d’ici là, l’échéance du {until} reste valable.' },
    'request-extension.confirmed': { subject: 'Demande d’avis {number} : délai prolongé', body: 'Les deux parties sont d’accord : la date limite de la demande d’avis {number} est désormais le {due}.' },
    'request-extension.refused': { subject: 'Demande d’avis {number} : délai non prolongé', body: 'La proposition de prolonger le délai de la demande d’avis {number} n’a pas été acceptée. La date limite reste le {until}.' },
  },
  statuses: {
    'advice-request': { draft: 'projet', issued: 'introduite', answered: 'a reçu un avis', withdrawn: 'retirée' },
    'request-extension': { proposed: 'proposée', extended: 'acceptée', refused: 'non acceptée' },
  },
  events: {
    start: 'Demande d’avis rédigée', issue: 'Demande d’avis introduite', proposeExtension: 'Prolongation proposée', confirmExtension: 'Prolongation confirmée',
    refuseExtension: 'Prolongation non acceptée', answer: 'Avis rendu', withdraw: 'Retirée',
  },
  words: {
    decision: {
      title: 'Projet de décision : demande d’avis {number} à {body}', college: 'Le collège des bourgmestre et échevins,', considering: 'Considérant',
      mayAsk: 'que la ville peut toujours demander un avis formel à ses organes consultatifs sur des dossiers ou des initiatives précis ;',
      contactPoint: 'que l’atelier stratégique est le point de contact pour les avis structurels aux autorités ;', noInfluence: 'que ni l’administration ni les autorités n’exercent d’influence sur l’avis lui-même ;',
      shortened: 'que le délai ordinaire de {days} jours calendrier est exceptionnellement réduit à {to} jours en raison de l’urgence, pour le motif suivant : {why}', decides: 'Décide',
      ask: 'Demande d’avis', askText: 'Le collège demande à {body} un avis sur : {subject}.', question: 'La question', term: 'Délai', termText: 'L’avis est remis dans les {days} jours calendrier qui suivent la réception de la demande.',
      due: 'La date limite est le {due}.', noTerm: 'Aucune date limite n’est fixée ; elle peut être convenue de commun accord.', extension: 'Une prolongation n’est possible que de commun accord entre la ville et l’organe consultatif.',
      answer: 'Réponse', answerText: 'Le collège donne une réponse motivée à chaque recommandation.', answerTerm: 'Le collège donne une réponse motivée à chaque recommandation, dans les {days} jours qui suivent la réception de l’avis.', mayor: 'bourgmestre', director: 'directeur général',
    },
    commands: {
      save: 'Enregistrer', issue: 'Introduire la demande d’avis', withdraw: 'Retirer', proposeExtension: 'Proposer une prolongation', confirmExtension: 'Confirmer la prolongation',
      refuseExtension: 'Ne pas accepter la prolongation',
    },
    fields: {
      number: 'Numéro', subject: 'Objet', question: 'Question', body: 'Organe consultatif', trajectory: 'Trajet', receivedOn: 'Reçue le', shortenTo: 'Délai réduit (jours calendrier)',
      motivation: 'Motivation', days: 'Délai (jours calendrier)', toDays: 'Nouveau délai (jours calendrier)', decisionOn: 'Date de la décision du collège', decisionRef: 'Numéro de la décision du collège',
      reason: 'Motif', dueOn: 'Date limite',
    },
  },
};
