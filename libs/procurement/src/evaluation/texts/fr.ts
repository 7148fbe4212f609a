import { type EvaluationTexts } from './nl.js';

export const fr: EvaluationTexts = {
  refusals: {
    'call-off.offers-sealed': 'Les offres restent scellées jusqu’au {until}. (P11)',
    'opening.second-opener-needed': 'Une deuxième personne, dans sa propre session, achève l’ouverture. (P10)',
    'opening.sign-in-again': 'Connectez-vous à nouveau : pour ouvrir, votre connexion doit dater de {minutes} minutes au plus. (P10)',
    'opening.seal-broken': 'Une offre scellée ne s’ouvre pas. Avertissez l’administrateur : la clé ou les données ne sont plus ce qu’elles étaient.',
    'evaluation.not-on-panel': 'Vous n’évaluez pas cet appel.',
    'evaluation.declare-first': 'Déclarez d’abord si vous avez un conflit d’intérêts. Vous verrez ensuite les offres. (P21)',
    'evaluation.conflict-declared': 'Vous avez déclaré un conflit d’intérêts et ne voyez pas les offres de cet appel. (P21)',
    'evaluation.regularity-missing': 'Offres dont la régularité n’est pas encore constatée : {count}.',
    'evaluation.panel-missing': 'Aucun évaluateur n’est encore désigné.',
    'evaluation.conflict-on-panel': 'Un évaluateur a déclaré un conflit d’intérêts. Désignez d’abord quelqu’un d’autre. (P21)',
    'evaluation.scores-missing': 'Cotes que les évaluateurs doivent encore donner : {count}.',
    'evaluation.consensus-missing': 'Points encore sans consensus : {count}.',
    'evaluation.scores-complete': 'Tous les évaluateurs ont donné leurs cotes et voient celles des autres. Elles ne changent plus ; le consensus peut s’en écarter.',
    'evaluation.scored-twice': 'Un même critère d’une offre apparaît deux fois.',
    'evaluation.offer-unknown': 'Cette offre n’appartient pas à cet appel.',
    'evaluation.offer-not-regular': 'Cette offre n’a pas été déclarée régulière.',
    'evaluation.criterion-unknown': 'Ce critère n’appartient pas au lot sur mesure de l’offre.',
    'evaluation.points-above-scale': 'Le maximum est de {scaleMax} points.',
    'evaluation.lot-decided': 'Le lot sur mesure {lotNo} a déjà fait l’objet d’une décision.',
    'evaluation.price-far-under-average': 'Ce prix est inférieur d’au moins {percent} % à la moyenne de {averageCents:amount}. Demandez une justification au prestataire. (P12)',
  },
  notices: {
    'opening.begun': { subject: 'Appel {number} : une deuxième personne est nécessaire', body: 'L’ouverture des offres de l’appel {number} a commencé. Une deuxième personne l’achève, dans sa propre session.' },
    'opening.completed': { subject: 'Appel {number} : les offres sont ouvertes', body: 'Les offres de l’appel {number} sont ouvertes. Le procès-verbal se trouve dans le dossier.' },
    'evaluation.scores-complete': { subject: 'Appel {number} : toutes les cotes sont données', body: 'Tous les évaluateurs de l’appel {number} ont donné leurs cotes. Le consensus peut être établi.' },
  },
  statuses: {},
  events: {
    beginOpening: 'Ouverture commencée', completeOpening: 'Offres ouvertes', readOffers: 'Offres lues', findRegularity: 'Régularité constatée',
    score: 'Cotes données', consensus: 'Consensus établi',
  },
  words: {
    commands: {
      beginOpening: 'Commencer l’ouverture', completeOpening: 'Achever l’ouverture', findRegularity: 'Constater la régularité', score: 'Enregistrer les cotes', consensus: 'Établir le consensus',
    },
    fields: {
      firstOpener: 'Première personne', secondOpener: 'Deuxième personne', openedAt: 'Ouvertes le', report: 'Procès-verbal', reportHash: 'Empreinte du procès-verbal',
      lotsWithoutOffer: 'Lots sur mesure sans offre', regular: 'Régulière', irregular: 'Irrégulière', points: 'Points', reason: 'Motif', average: 'Moyenne',
      quality: 'Qualité', price: 'Prix', total: 'Total', rank: 'Rang',
    },
    tieBrokenBy: {
      heaviestCriterion: 'ex æquo, départagé par le critère le plus lourd', lowerPrice: 'ex æquo, départagé par le prix le plus bas', draw: 'ex æquo, départagé par tirage au sort',
    },
    ownScoresOnly: 'Vous ne voyez que vos propres cotes, jusqu’à ce que tous les évaluateurs aient donné les leurs.',
  },
};
