import { type EvaluationTexts } from './nl.js';

export const fr: EvaluationTexts = {
  refusals: {
    'R003-34': 'L’évaluation {year} n’a pas encore eu lieu.',
    'R003-37': 'Retour en commission du conseil : encore à planifier.',
    'evaluation.criteria-incomplete': 'Évaluez chaque critère, une seule fois.',
    'evaluation.text-missing': 'Expliquez ce qui demande de l’attention et décrivez chaque action d’amélioration, dans chaque langue de l’organisation.',
    'evaluation.action-missing': 'Tout n’est pas bon : notez au moins une action d’amélioration.',
    'evaluation.action-before-evaluation': 'Une action d’amélioration ne peut pas précéder l’évaluation.',
    'evaluation.done-in-future': 'Cette date se trouve dans le futur.',
    'evaluation.year-exists': 'L’évaluation de {year} est déjà notée.',
    'evaluation.year-not-begun': 'L’année {year} n’avait pas encore commencé.',
    'evaluation.trajectory-not-begun': 'Ce trajet n’a pas encore commencé.',
    'evaluation.provider-without-order': 'Ce prestataire n’a pas travaillé sur ce trajet par une commande.',
    'evaluation.no-action': 'Cette action d’amélioration n’existe pas.',
    'evaluation.action-done': 'Cette action d’amélioration est déjà réalisée, le {doneOn}.',
    'evaluation.no-body': 'Cet organe consultatif ne fonctionne plus.',
    'evaluation.feedback-given': 'Le retour a déjà été fait, le {givenOn}.',
    'evaluation.planned-in-past': 'Planifiez le retour à une date à venir.',
    'evaluation.after-legislature': 'La législature se termine le {to}. Planifiez le retour avant cette date.',
    'evaluation.given-in-future': 'Le retour ne peut pas avoir été fait dans le futur.',
  },
  notices: {
    'evaluation.feedback-planned': { subject: '{number} : retour le {on}', body: 'La commission du conseil examinera {number} le {on}.' },
  },
  statuses: {},
  events: {
    evaluate: 'Évaluée', completeAction: 'Action d’amélioration réalisée', planFeedback: 'Retour en commission du conseil planifié',
    giveFeedback: 'Retour fait en commission du conseil',
  },
  words: {
    evaluation: 'Évaluation',
    evaluations: 'Évaluations',
    feedback: 'Retour en commission du conseil',
    legislature: 'Législature',
    subjects: { body: 'organe consultatif', trajectory: 'trajet', provider: 'prestataire' },
    criteria: {
      transparency: 'Transparence', inclusion: 'Inclusion', accessibility: 'Accessibilité', cooperation: 'Collaboration', accountability: 'Responsabilité', efficiency: 'Efficacité',
    },
    judgements: { good: 'bon', attention: 'demande de l’attention', insufficient: 'insuffisant' },
    commands: { evaluate: 'Noter l’évaluation', completeAction: 'L’action est réalisée', planFeedback: 'Planifier le retour', giveFeedback: 'Noter le retour' },
    fields: {
      year: 'Année', doneOn: 'Réalisée le', remark: 'Explication', action: 'Action d’amélioration', dueOn: 'Pour le', on: 'Date', reference: 'Compte rendu ou numéro', plannedOn: 'Prévu le',
      givenOn: 'Fait le',
    },
    noDate: 'aucune date convenue',
  },
};
