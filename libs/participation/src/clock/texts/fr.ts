import { type ClockTexts } from './nl.js';

export const fr: ClockTexts = {
  refusals: {
    'R003-29': 'Un délai d’au moins {least} jours et une motivation sont obligatoires.',
    'R003-29.feasibility': 'En {days} jours, aucune nouvelle réunion ne peut être organisée (invitation {notice} jours à l’avance). Première date possible : {earliest}.',
    'R003-30': 'En attente de la confirmation de l’organe consultatif ; d’ici là, l’échéance du {until} reste valable.',
    'R003-30.city': 'En attente de la confirmation de la ville ; d’ici là, l’échéance du {until} reste valable.',
    'clock.not-shorter': 'Choisissez un délai plus court que l’actuel, qui est de {amount} jours.',
    'clock.not-longer': 'Choisissez un délai plus long que l’actuel, qui est de {amount} jours.',
  },
  notices: {
    'clock.due-soon': { subject: '{label} : {kind} pour le {due}', body: 'Un délai court pour {label} : {kind}. La date limite est le {due}.' },
    'clock.due-today': { subject: '{label} : {kind}, dernier jour', body: 'Un délai expire aujourd’hui, le {due}, pour {label} : {kind}.' },
    'clock.overdue': { subject: '{label} : {kind}, délai dépassé', body: 'Un délai est dépassé pour {label} : {kind}. La date limite était le {due}.' },
  },
  statuses: { clock: { running: 'en cours', dueSoon: 'bientôt à échéance', overdue: 'délai dépassé', met: 'dans les délais', metLate: 'hors délai', unset: 'aucune date convenue' } },
  events: { recalculate: 'Date limite recalculée', setClosingDays: 'Jours de fermeture modifiés' },
  words: {
    kinds: {
      request: 'Avis demandé par la ville', response: 'Réponse de la ville', invitation: 'Invitation', agendaIntake: 'Points à l’ordre du jour', annualAdvice: 'Avis annuel',
      annualEvaluation: 'Évaluation annuelle', legislatureFeedback: 'Retour en commission du conseil', preElection: 'Mémorandum avant les élections',
      report: 'Compte rendu', committeeAnswer: 'Réponse au comité de quartier', publication: 'Publication', signal: 'Suite donnée à un signal', question: 'Réponse à une question',
      contactOfficial: 'Désignation du fonctionnaire compétent',
    },
    sides: { city: 'ville', body: 'organe consultatif' },
    due: 'Date limite : {due}',
    left: { one: 'encore {count} jour', other: 'encore {count} jours' },
    dueToday: 'dernier jour aujourd’hui',
    late: { one: 'Délai dépassé ({count} jour)', other: 'Délai dépassé ({count} jours)' },
    recalculated: 'Recalculé après une modification du calendrier : le {from} devient le {to}.',
    options: {
      invitedMeeting: 'Inscrivez le point à l’ordre du jour de la réunion du {on} : l’invitation est déjà partie.',
      plannedMeeting: 'Utilisez la réunion prévue le {on} : envoyez l’invitation au plus tard le {inviteAtLatest}.',
      newMeeting: 'Prévoyez une nouvelle réunion à partir du {earliest}. Pour une réunion le dernier jour, envoyez l’invitation au plus tard le {inviteAtLatest}.',
      writtenRound: 'Organisez une consultation écrite jusqu’au {until} inclus.',
      extension: 'Demandez, de commun accord, une prolongation au moins jusqu’au {neededUntil}.',
    },
  },
};
