import { type ClockTexts } from './nl.js';

export const en: ClockTexts = {
  refusals: {
    'R003-29': 'A term of at least {least} days and a reason are required.',
    'R003-29.feasibility': 'Within {days} days no new meeting can be called (invitation {notice} days ahead). The first possible day is {earliest}.',
    'R003-30': 'Waiting for the advisory body to confirm; until then {until} keeps applying.',
    'R003-30.city': 'Waiting for the city to confirm; until then {until} keeps applying.',
    'clock.not-shorter': 'Choose a term shorter than the present one of {amount} days.',
    'clock.not-longer': 'Choose a term longer than the present one of {amount} days.',
  },
  notices: {
    'clock.due-soon': { subject: '{label}: {kind} by {due}', body: 'A term runs for {label}: {kind}. It is due on {due}.' },
    'clock.due-today': { subject: '{label}: {kind}, last day today', body: 'A term ends today, {due}, for {label}: {kind}.' },
    'clock.overdue': { subject: '{label}: {kind}, term passed', body: 'A term has passed for {label}: {kind}. It was due on {due}.' },
  },
  statuses: { clock: { running: 'running', dueSoon: 'due soon', overdue: 'overdue', met: 'on time', metLate: 'late', unset: 'no date agreed' } },
  events: { recalculate: 'Due date recalculated', setClosingDays: 'Closing days changed' },
  words: {
    kinds: {
      request: 'Advice asked by the city', response: 'Answer of the city', invitation: 'Invitation', agendaIntake: 'Agenda items', annualAdvice: 'Yearly advice',
      annualEvaluation: 'Yearly evaluation', legislatureFeedback: 'Feedback to the council committee', preElection: 'Memorandum before the elections',
      report: 'Report', committeeAnswer: 'Answer to the neighbourhood committee', publication: 'Publication', signal: 'Outcome of a signal', question: 'Answer to a question',
      contactOfficial: 'Naming a contact official',
    },
    sides: { city: 'city', body: 'advisory body' },
    due: 'Due on {due}',
    left: { one: '{count} day left', other: '{count} days left' },
    dueToday: 'last day today',
    late: { one: 'Overdue ({count} day)', other: 'Overdue ({count} days)' },
    recalculated: 'Computed again after a change of the calendar: {from} becomes {to}.',
    options: {
      invitedMeeting: 'Put the item on the meeting of {on}: its invitation has been sent.',
      plannedMeeting: 'Use the meeting planned on {on}: send the invitation on {inviteAtLatest} at the latest.',
      newMeeting: 'Plan a new meeting from {earliest} on. To meet on the last day, send the invitation on {inviteAtLatest} at the latest.',
      writtenRound: 'Hold a written round until {until}, that day included.',
      extension: 'Agree together on an extension until {neededUntil} at least.',
    },
  },
};
