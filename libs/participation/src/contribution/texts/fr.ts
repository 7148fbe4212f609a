import { type ContributionTexts } from './nl.js';

export const fr: ContributionTexts = {
  refusals: {
    'R001-14': 'Questions de la rencontre citoyenne en attente d’une réponse : {count}.',
    'R003-39': 'Signaux sans suite : {count}. Dans les {days} jours, un signal devient un point à l’ordre du jour ou un avis, ou il est clôturé avec un motif.',
    'contribution.belongs-nowhere': 'Choisissez la réunion, l’organe consultatif ou le trajet auquel cette contribution se rapporte.',
    'contribution.place-over': 'Cet organe consultatif ou ce trajet est terminé : il n’accueille plus de nouvelle contribution.',
    'contribution.has-outcome': 'La suite donnée à cette contribution est déjà publiée.',
    'contribution.outcome-not-for-signal': 'Un signal devient un point à l’ordre du jour ou un avis, ou il est clôturé avec un motif.',
    'contribution.outcome-untranslated': 'Rédigez aussi la suite en {language}.',
    'contribution.advice-missing': 'Choisissez l’avis dans lequel cette contribution est reprise.',
    'contribution.group-missing': 'Choisissez le groupe de travail auquel cette contribution est transmise.',
    'contribution.target-unasked': 'Un renvoi n’est prévu que pour « reprise dans un avis », « transmise à un groupe de travail » et « mise à l’ordre du jour ».',
    'contribution.advice-sent': 'Cet avis a déjà été transmis : rien ne peut plus y être ajouté. Choisissez un avis en cours de rédaction.',
    'contribution.meeting-elsewhere': 'Choisissez une prochaine réunion de cet organe consultatif ou de ce trajet.',
    'contribution.meeting-closed': 'Des points pouvaient être proposés pour cette réunion jusqu’au {until} inclus. Choisissez une réunion ultérieure.',
    'contribution.advice-elsewhere': 'Choisissez un avis de cet organe consultatif ou de ce trajet.',
    'contribution.group-elsewhere': 'Choisissez un groupe de travail lié à cet organe consultatif ou à ce trajet.',
    'contribution.theme-elsewhere': 'Ce thème ne fait partie ni de ce trajet ni de cette réunion.',
    'contribution.no-next-meeting': 'Planifiez d’abord une prochaine réunion : ce point pourra alors y figurer.',
  },
  notices: {},
  statuses: {},
  events: { contribute: 'Contribution notée', tieContribution: 'Contribution liée à un thème', giveOutcome: 'Suite d’une contribution publiée', reopenContribution: 'Contribution à nouveau sans suite : l’avis a été retiré' },
  words: {
    kinds: { question: 'question', opinion: 'opinion', need: 'besoin', solution: 'solution', signal: 'signal', opportunity: 'opportunité', experience: 'expérience' },
    outcomes: {
      answered: 'réponse donnée', takenUp: 'retenue', toWorkingGroup: 'transmise à un groupe de travail', toAgenda: 'mise à l’ordre du jour', toAdvice: 'reprise dans un avis', declined: 'non retenue',
    },
    commands: { answer: 'Publier la suite', tie: 'Lier à un thème', contribute: 'Noter une contribution' },
    fields: { kind: 'Type de contribution', text: 'Ce qui a été dit', theme: 'Thème', outcome: 'Suite', outcomeText: 'Explication publique', advice: 'Avis', group: 'Groupe de travail', meeting: 'Réunion', dueOn: 'Suite pour le' },
    owed: 'en attente d’une réponse',
  },
};
