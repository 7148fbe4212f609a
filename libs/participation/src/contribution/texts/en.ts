import { type ContributionTexts } from './nl.js';

export const en: ContributionTexts = {
  refusals: {
    'R001-14': 'Questions from the citizen meeting that wait for an answer: {count}.',
    'R003-39': 'Signals without an outcome: {count}. Within {days} days a signal becomes an agenda item or an advice, or is closed with a reason.',
    'contribution.belongs-nowhere': 'Choose the meeting, the advisory body or the trajectory that this contribution belongs to.',
    'contribution.place-over': 'This advisory body or trajectory has ended: it takes no new contribution.',
    'contribution.has-outcome': 'The outcome of this contribution has been published already.',
    'contribution.outcome-not-for-signal': 'A signal becomes an agenda item or an advice, or is closed with a reason.',
    'contribution.outcome-untranslated': 'Write the outcome in {language} too.',
    'contribution.advice-missing': 'Choose the advice that this contribution goes into.',
    'contribution.group-missing': 'Choose the working group that this contribution goes to.',
    'contribution.target-unasked': 'Only “into an advice”, “to a working group” and “on an agenda” point at something.',
    'contribution.advice-sent': 'This advice was sent already: nothing can be added to it. Choose an advice that is still being written.',
    'contribution.meeting-elsewhere': 'Choose a coming meeting of this body or of this trajectory.',
    'contribution.meeting-closed': 'Items for this meeting could be submitted until {until}. Choose a later meeting.',
    'contribution.advice-elsewhere': 'Choose an advice of this body or of this trajectory.',
    'contribution.group-elsewhere': 'Choose a working group of this body or of this trajectory.',
    'contribution.theme-elsewhere': 'That theme does not belong to this trajectory or this meeting.',
    'contribution.no-next-meeting': 'Plan a next meeting first: then this can go on its agenda.',
  },
  notices: {},
  statuses: {},
  events: { contribute: 'Contribution noted', tieContribution: 'Contribution tied to a theme', giveOutcome: 'Outcome of a contribution published', reopenContribution: 'Outcome of a contribution fell away: the advice was withdrawn' },
  words: {
    kinds: { question: 'question', opinion: 'opinion', need: 'need', solution: 'solution', signal: 'signal', opportunity: 'opportunity', experience: 'experience' },
    outcomes: { answered: 'answered', takenUp: 'taken up', toWorkingGroup: 'to a working group', toAgenda: 'on an agenda', toAdvice: 'into an advice', declined: 'not taken up' },
    commands: { answer: 'Publish the outcome', tie: 'Tie to a theme', contribute: 'Note a contribution' },
    fields: { kind: 'Kind of contribution', text: 'What was said', theme: 'Theme', outcome: 'Outcome', outcomeText: 'Public explanation', advice: 'Advice', group: 'Working group', meeting: 'Meeting', dueOn: 'Outcome by' },
    owed: 'waits for an answer',
  },
};
