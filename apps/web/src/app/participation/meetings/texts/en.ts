import { type MeetingsTexts } from './nl';

export const en: MeetingsTexts = {
  list: {
    show: 'Which meetings', coming: 'From today on', past: 'Past', emptyPastTitle: 'No meetings are past yet', emptyPastText: 'Meetings that took place appear here, with their report.',
    title: 'Meetings', intro: 'What is planned, who is invited, and what was said.', caption: 'Meetings by date', create: 'New meeting',
    emptyTitle: 'No meetings', emptyText: 'The meetings of the coming months appear here. Plan one for an advisory body or a trajectory.',
    when: 'When', place: 'Place', of: 'Of', from: 'From', status: 'Status', kind: 'Kind',
  },
  form: {
    phase: 'Phase of the trajectory', phaseHint: 'Whoever guides the phase guides its meetings too.', noPhase: 'No phase in particular', byInvitation: 'This kind of meeting is by invitation.',
    createTitle: 'New meeting', editTitle: 'Change the meeting', intro: 'A draft may be half filled in: what is missing is asked before it is planned or announced.',
    belongs: 'For', body: 'Advisory body', trajectory: 'Trajectory', none: 'None', save: 'Save', saved: 'Saved', locationHint: 'Without a place nobody can be invited.',
    capacityHint: 'Empty: as many as come.', publicHint: 'For who is not invited.', methodHint: 'How everybody is heard.', nobody: 'Nobody yet',
    questionHint: 'Empty: the trajectory itself, where the meeting has one.', question: 'Request for advice or advice trajectory that the meeting serves', when: 'When',
  },
  people: { find: 'Search the register', findHint: 'Type a name: whoever you find is in both lists below.', official: '{name}, contact official', saved: 'Chair and rapporteur saved' },
  page: {
    organiser: 'the organiser', participants: 'the participants', inviteBy: 'Invite by', starts: 'Begins', 
    warnings: 'Points of attention', deviations: 'Departures with their reason', nonConformities: 'Non-conformities found', facts: 'Facts', agenda: 'Agenda', noLines: 'No items yet.', noAgenda: 'No agenda has been published yet.',
    packVersion: 'version {version}', version: 'Version {no}, {at}', items: 'Submitted items', noItems: 'No items submitted yet.', submit: 'Submit an item', submitted: 'Item submitted', minutes: '{minutes} min.',
    invitations: 'Invitations', noInvitations: 'Nobody invited yet.', registrations: 'Registrations', counts: '{confirmed} registered, {waiting} on the waiting list, {pending} to be confirmed',
    attendance: 'Attendance', noAttendance: 'Not noted yet.', contributions: 'Contributions', noContributions: 'Nothing noted yet.', report: 'Report', noReport: 'The report has not been begun.',
    corrections: 'Proposed corrections', anonymous: 'no name', publicPage: 'Public page', edit: 'Change', yes: 'yes', no: 'no', why: 'Why', late: 'late', round: 'Corrections until {until}',
    movedFrom: 'comes from {number}', signal: 'from a signal', back: 'Back', reasonPublic: 'The reason is public: whoever was invited or registered reads it.',
    up: 'Move “{title}” up', down: 'Move “{title}” down',
    
  },
  invite: {
    excluded: 'Not at this kind of meeting',
    title: 'Invite', members: 'All members of the advisory body', interested: 'Whoever showed interest', parties: 'People and associations', search: 'Search a name', group: 'A group as a whole', groupHint: 'For example: everybody in the street, by poster.',
    send: 'Send the invitations', sent: 'Invitations sent', nobodyFound: 'Nobody found.',
  },
  attendance: { title: 'Who was there?', intro: 'A number per class, and by name whoever has to be noted by name. This is a fact: it is never refused.', saved: 'Attendance noted', warning: 'Their presence is kept as a non-conformity.', persons: 'Whoever is noted by name', search: 'Search a name; leave empty where a number will do.', nobody: 'Nobody found.', removeName: 'Take {name} away', addName: 'Add {name}' },
  report: { shareTitle: 'Send the draft report', text: 'Text of the report', save: 'Save the report', saved: 'Report saved', correctionTitle: 'Propose a correction', proposed: 'Your correction is proposed. The organiser or the rapporteur will answer it.', correction: 'What is not right?', answer: 'Answer', taken: 'Take over', notTaken: 'Do not take over' },
  contribution: { noMeeting: 'No planned meeting takes items any more.', noTarget: 'There is none yet of this body or this trajectory.', becomesPublic: 'This can become public: leave out names and other personal data.', note: 'Note a contribution', noted: 'Contribution noted', answerTitle: 'Publish the outcome', published: 'Outcome published', deskTitle: 'Contributions and outcomes', deskIntro: 'Questions, solutions and signals that wait for a public answer.', caption: 'Contributions, the latest first', meeting: 'Meeting', state: 'Status', open: 'without an outcome', owed: 'waits for an answer', closed: 'with an outcome', emptyTitle: 'Nothing waits', emptyText: 'What people ask and propose at meetings appears here.' },
  registration: { offer: 'Chooses {alternative}', offered: 'Alternative noted', add: 'Register somebody', added: 'Registered', none: 'Nobody registered yet.', eraseAsk: 'Name and address are erased, in letters that were sent too. This cannot be undone.', cancelAsk: 'The place goes to who has waited longest.', erased: 'erased' },
  reach: { title: 'Still to be told', intro: 'These people have no e-mail address. Phone, write or call on them, and note here that they know.', told: 'Told {how}, by {by}', noWay: 'no number or address known', all: 'Everybody has been told.', done: 'Noted', way: 'Told {how}' },
  calendar: { title: 'Calendar', intro: 'All meetings that you can see.', empty: 'Look in another month.', feed: 'Subscribe', feedIntro: 'Put your meetings in your own calendar. The address is a secret: whoever knows it can read along.', make: 'Make an address', remake: 'Make a new address', revoke: 'Revoke the address', shown: 'This address is shown once. Copy it now.', madeAt: 'Made on {at}.', made: 'Address made', revoked: 'Address revoked' },
};
