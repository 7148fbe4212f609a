import { type MemorandumTexts } from './nl.js';

export const fr: MemorandumTexts = {
  refusals: {
    'R002-02': 'Il manque : {part}.',
    'R002-02.qualitative': 'Il manque : {part}. Complétez-la ou expliquez son absence.',
    'R002-03': 'Seule une analyse SWOT est prévue ; ajouter une méthode de cocréation ?',
    'R002-04': 'Aucune partie prenante extérieure à l’organisation n’est encore impliquée.',
    'R002-04.staff': 'Aucun membre du personnel n’est encore impliqué.',
    'R002-05': 'Commencez maintenant au plus tard : encore {months} mois avant le lancement prévu par le modèle ({kickOffOn}).',
    'R002-06.late': 'La date limite de publication, {dueOn}, est menacée : encore {months} mois.',
    'R002-08': 'Un mémorandum existe déjà pour cette législature ({legislature}).',
    'R002-09': 'Désignez le directeur général comme responsable.',
    'R002-10': 'Les mandataires décident, mais ne rédigent pas le mémorandum administratif.',
    'R002-11': '{participants} participants : cette formule convient de {least} à {most}.',
    'R002-11.least': '{participants} participants : cette formule convient à partir de {least}.',
    'R002-11.most': '{participants} participants : cette formule convient jusqu’à {most}.',
    'R002-12': 'Décrivez la couleur locale : qu’est-ce qui est propre à cette commune ?',
    'memorandum.wrong-status': 'Le mémorandum a actuellement le statut « {status} ». Cette étape n’est pas possible.',
    'memorandum.election-past': 'Les élections du {electionOn} sont passées. Choisissez une date à venir.',
    'memorandum.not-of-organisation': 'Personnes qui ne travaillent pas dans cette organisation : {count}.',
    'memorandum.embargo-past': 'L’embargo ne peut pas se terminer le {until} : ce jour est passé.',
    'memorandum.embargo-after-election': 'L’embargo se termine avant les élections du {electionOn}.',
    'memorandum.under-embargo': 'Le mémorandum reste sous embargo jusqu’au {until}.',
    'memorandum.not-published': 'Un mémorandum se termine par sa publication. Publiez-le d’abord.',
  },
  notices: {
    'memorandum.team-named': { subject: 'Mémorandum {number} : vous participez à la rédaction', body: 'Vous faites partie de l’équipe de conception du mémorandum {number}. Restez discret : le projet est confidentiel.' },
    'memorandum.validated': { subject: 'Le mémorandum {number} est validé', body: 'Le comité de direction a validé le mémorandum {number}. Choisissez maintenant une date d’embargo.' },
    'memorandum.published': { subject: 'Le mémorandum {number} est publié', body: 'Tout le monde peut lire le mémorandum {number}. C’est un document d’orientation, non contraignant.' },
  },
  statuses: {
    memorandum: { drafting: 'en rédaction', validated: 'validé', embargoed: 'sous embargo', published: 'publié', cancelled: 'annulé' },
  },
  events: {
    start: 'Mémorandum commencé', nameTeam: 'Équipe de conception modifiée', validate: 'Validé par le comité de direction', reopen: 'De nouveau en rédaction', embargo: 'Placé sous embargo',
    publish: 'Publié', cancel: 'Annulé', depart: 'Dérogation motivée à une règle', findNonConformity: 'Écart constaté',
  },
  words: {
    commands: { validate: 'Valider', reopen: 'Rouvrir', embargo: 'Fixer l’embargo', publish: 'Publier', cancel: 'Annuler', save: 'Enregistrer', nameTeam: 'Choisir l’équipe de conception' },
    parts: {
      policyEvaluation: 'évaluation de la politique menée', quantitative: 'analyse quantitative de l’environnement', qualitative: 'analyse qualitative de l’environnement',
      'inspiration.residents': 'inspiration pour les habitants', 'inspiration.visitors': 'inspiration pour les visiteurs', 'inspiration.companies': 'inspiration pour les entreprises',
      'inspiration.associations': 'inspiration pour les associations', choices: 'choix de fond', realisation: 'manière de les réaliser',
    },
    swot: 'Analyse SWOT',
    couleurLocale: 'Couleur locale',
    nonBinding: 'Document d’orientation, non contraignant',
    confidential: 'Ce projet n’est visible que pour le comité de direction et l’équipe de conception.',
  },
};
