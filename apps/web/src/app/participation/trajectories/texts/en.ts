import { type TrajectoriesTexts } from './nl';

export const en: TrajectoriesTexts = {
  list: {
    untitled: 'Without a title', title: 'Trajectories', intro: 'From a question to a result: advice trajectories, citizen meetings and memoranda.', caption: 'Trajectories and their status', name: 'Trajectory', number: 'Number', of: 'Advisory body', ofWhom: 'Of whom',
    period: 'Period', phases: 'Phases', status: 'Status', rules: 'Rules', create: 'New trajectory', plan: 'Plan', emptyTitle: 'No trajectories yet', emptyText: 'Make one from a template: its phases get dates at once.',
  },
  start: {
    title: 'New trajectory', intro: 'Choose a template and a first day. The phases and their dates follow; you change them afterwards.', template: 'Template', city: 'City or municipality', body: 'Advisory body', noBody: 'None',
    startsOn: 'First day', name: 'Title', preview: 'This is what the plan looks like', phase: 'Phase', from: 'From', to: 'To', create: 'Make the trajectory', created: 'The trajectory is made.', memorandum: 'A memorandum begins on its own page.', toMemoranda: 'To the memoranda',
  },
  plan: { title: 'Plan of all trajectories', intro: 'Each bar is a phase. What is late says so.', caption: 'Trajectories and their phases', rows: 'Trajectory', from: 'From', to: 'To', show: 'Show', more: 'There are more: choose a shorter period.', late: 'This phase is late.', empty: 'No trajectory in this period.' },
  page: {
    acts: { atelier: 'The strategic atelier', team: 'The management team and the design team', official: 'The contact official' }, nextPhase: 'Next phase begins', shouldHaveBegun: 'Next phase should have begun on', endsOn: 'End of the trajectory', publicPage: 'Public page', print: 'Print',
    missing: 'What is missing for the announcement', warnings: 'Points of attention', removed: 'This is removed.', back: 'Back', save: 'Save', close: 'Close', change: 'Change', remove: 'Remove', add: 'Add',
    facts: 'In short', question: 'The question', rules: 'Rules', version: 'version {version}', changedAt: 'Last change', interrupted: 'Why it rests or stopped', copiedFrom: 'Copy of', confidential: 'Confidential',
    deviations: 'Departures with a reason', nonConformities: 'Non-conformities found', memorandum: 'To the memorandum', none: 'Nothing yet.', cycle: 'Cycle {cycle}',
    noEnd: 'continuous', copyTo: 'First day of the copy', cycleOn: 'First day of the next cycle', reason: 'Reason', reasonPublic: 'The reason becomes public.', makeGroup: 'Make a working group',
  },
  content: { noNeighbourhood: 'No neighbourhood in particular', title: 'The trajectory, tailored', intro: 'Everything saves itself. Announcing a trajectory fixes its question and way of working.', filled: 'Filled in' },
  phases: {
    title: 'Phases', add: 'Add a phase', kind: 'Kind', name: 'Name', goal: 'Goal', startsOn: 'From', endsOn: 'To', min: 'Participants (at least)', max: 'Participants (at most)', services: 'Services needed', output: 'Output', outputText: 'What came of it?',
    gates: 'Conditions', late: { begin: 'should have begun', finish: 'should have ended' }, facilitator: 'External facilitator', inHouse: 'Guided in-house', skipped: 'Why it was skipped', people: '{min} to {max} participants',
    said: {
      makeReady: 'The phase is ready. Begin it when its time has come.', begin: 'The phase has begun. Finish it once its output is there.', finish: 'The phase is finished. If another one follows, you can make it ready now.',
      skip: 'The phase is skipped. The reason is shown with it.', recordOutput: 'The output is recorded and now shown with the phase.',
    },
  },
  meetings: { title: 'Meetings', none: 'No meetings yet.', plan: 'Plan a meeting' },
  themes: { title: 'Themes', intro: 'Needs and priorities are what the open meeting works on. A working group may grow out of a theme.', add: 'Add a theme', name: 'Name', description: 'Explanation', kind: 'Kind', horizon: 'Term', priority: 'Priority', group: 'Working group', interests: '{count} interested', phase: 'Of which phase', noPhase: 'No phase in particular', meeting: 'At which meeting', noMeeting: 'Not at a meeting', meetingHint: 'Only a theme of a meeting that was held can become a working group.' },
  activities: { title: 'Activities', add: 'Add an activity', kind: 'Kind', name: 'Name', audience: 'For whom', onDate: 'Date', serves: 'This activity serves the question of the trajectory' },
  stakeholders: { title: 'Stakeholders', add: 'Add a stakeholder', name: 'Name', reason: 'Why this stakeholder?' },
  documents: { title: 'Documents', hint: 'A plan, a study, a report. They stand on the public page as soon as the trajectory is public.' },
  evidence: { title: 'Evidence: was everybody involved?', complete: 'Everybody who showed interest was provably involved.', channels: 'Channels before the start', languages: 'Languages', counts: 'Attendance' },
  memoranda: {
    title: 'Memoranda', intro: 'What the administration hands to the next council.', caption: 'Memoranda by legislature', name: 'Memorandum', legislature: 'Legislature', election: 'Elections', due: 'Public at the latest', status: 'Status', create: 'New memorandum',
    emptyTitle: 'No memoranda yet', emptyText: 'A draft is visible to the management team and the design team only.', city: 'City or municipality', electionOn: 'Day of the elections', owner: 'General director (owner)', ownerIsMe: 'I am the general director', noDirector: 'Nobody is general director of this organisation yet. Ask the administrator to give that role.', choose: 'Choose somebody', person: 'Who writes along?', nameField: 'Title', start: 'Begin the memorandum',
    started: 'The memorandum has begun.', parts: 'The text', team: 'Design team', teamHint: 'People of the organisation, without a mandate.', trajectory: 'To the trajectory', embargoUntil: 'Embargo until', url: 'Address on the website', publishedOn: 'Published on', validatedOn: 'Validated on', decidedOn: 'Decision of the management team of', reference: 'Reference of the decision', newOwner: 'New owner', inspiration: 'Inspiration', couleurHint: 'What is particular to this municipality?',
    missing: 'What is missing for validation', acts: 'The management team and the design team', due2: 'Public at the latest on', validateAsk: 'The text is fixed from then on, until you open it again.', publishAsk: 'Everybody can read the memorandum, those who decide too.', swotCheck: 'The memorandum contains a SWOT analysis',
    said: {
      reopen: 'The memorandum is being drafted again. After the changes the management team validates it anew.', embargo: 'The embargo is set. From that day on you can publish the memorandum.',
      cancel: 'The memorandum is cancelled. Nobody works on it any further.',
    },
  },
  committees: {
    title: 'New neighbourhood committees', intro: 'Committees that want to take part in the preparatory meetings.', caption: 'Applications of new neighbourhood committees', name: 'Committee', neighbourhood: 'Neighbourhood', received: 'Received', due: 'Answer by', status: 'Status', emptyTitle: 'No applications', emptyText: 'A new committee applies on the public page.',
    contact: 'Contact', email: 'E-mail address', phone: 'Phone', about: 'About the committee', answered: 'Answered on', reason: 'Reason', acts: 'The coordinator', toParty: 'To the committee in the register', acceptAsk: 'The committee gets a mail, stands in the register of participants and is invited from now on.', eraseAsk: 'The name, the addresses and the text of who asked are gone, from the letters too. That the committee asked, and what it was answered, stays.', refuseAsk: 'The committee gets the reason by mail.',
  },
};
