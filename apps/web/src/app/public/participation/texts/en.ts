import { type PublicParticipationTexts } from './nl';

export const en: PublicParticipationTexts = {
  overview: {
    title: 'Take part and follow', intro: 'What cities and municipalities ask their residents, where and when, and what becomes of the answers.',
    figures: 'Today in figures', trajectories: 'trajectories', bodies: 'advisory bodies', meetings: 'meetings to come', given: 'advice given', answered: 'advice answered',
    overdue: 'answers past their term', seeTrajectories: 'All trajectories', seeBodies: 'All advisory bodies', seeAdvice: 'All advice', seeCalendar: 'To the calendar', apply: 'Announce a new neighbourhood committee',
    byOrganisation: 'By city or municipality', byNeighbourhood: 'By neighbourhood', byDomain: 'By policy domain', name: 'Name', trajectoriesHead: 'Trajectories', meetingsHead: 'Meetings held', participants: 'Participants',
  },
  trajectories: {
    title: 'Trajectories', intro: 'Each trajectory has one question. Read how it goes, when you can take part and what the city answers.', caption: 'Announced trajectories', search: 'Search in titles', pack: 'Rules',
    name: 'Trajectory', organisation: 'City or municipality', period: 'Period', status: 'State', empty: 'No trajectories found', emptyText: 'A trajectory appears here as soon as it is announced.',
    back: 'All trajectories',
  },
  trajectory: {
    question: 'The question', facts: 'In short', body: 'Advisory body', period: 'Period', level: 'Level of participation', domains: 'Policy domains', targetGroups: 'For whom', neighbourhood: 'Neighbourhood', interests: 'People interested',
    cycle: 'Cycle', workForm: 'How the work is done', composition: 'Who takes part', phases: 'Course', phaseCycle: 'Cycle {cycle}', goal: 'Goal', services: 'Support: {services}', facilitator: 'Facilitated by {name}', output: 'Result',
    inHouse: 'Why the city does this itself', skipped: 'Why this phase is left out', meetings: 'Meetings', themes: 'Needs, priorities and themes', spawned: 'Working group that came of it', priority: 'Priority {no}',
    advice: 'Advice', contributions: 'What was said, and what becomes of it', documents: 'Documents', channels: 'How this was announced', duties: 'Terms', ics: 'Meetings in your calendar', published: 'Published on {on}, ahead of the elections of {election}.',
    memorandum: 'The memorandum',
    paused: 'Why this trajectory is paused', cancelled: 'Why this trajectory was cancelled',
    document: 'Read the memorandum', none: 'Nothing yet.', openEnd: 'from {from}', fromTo: '{from} to {to}',
    legend: { done: 'done', running: 'going on', planned: 'planned' },
  },
  interest: {
    title: 'Stay informed', intro: 'Let us know that this interests you. You get a message when you can take part.', name: 'Name', email: 'E-mail address', language: 'Language of messages', theme: 'About', whole: 'The whole trajectory',
    data: 'Your data', privacy: 'I have read what happens with my data.', privacyText: 'Your name and address only serve to inform you about this trajectory. They are never published, and you can have them erased at any time with the link in each message.',
    privacyTextBody: 'Your name and address only serve to inform you about this body. They are never published, and you can have them erased at any time with the link in each message.',
    newsletter: 'Send me the newsletter too.', send: 'Tell that I am interested', sent: 'Look in your mailbox', toLink: 'Confirm my interest', sentText: 'You get a message with a link. Your interest counts once you have opened and confirmed it.',
    noEmail: 'No e-mail? Call, write or come to the desk of your city or municipality: you are registered with the same rights.',
    languages: { nl: 'Dutch', fr: 'French', en: 'English' },
  },
  bodies: {
    title: 'Advisory bodies', intro: 'Ateliers, advisory bodies and working groups: who is in them, how they work and what they advise.', caption: 'Advisory bodies', name: 'Name', kind: 'Kind', organisation: 'City or municipality', domain: 'Policy domain',
    status: 'State', empty: 'No advisory bodies yet', emptyText: 'An advisory body appears here as soon as its page is published.', back: 'All advisory bodies',
  },
  body: {
    facts: 'In short', kind: 'Kind', domain: 'Policy domain', frequency: 'How often', parent: 'Belongs to', toParent: 'To the body above it', themeNote: 'What it is about', composition: 'Who is in it', groups: 'Working groups',
    members: 'Members', count: { one: '{count} person', other: '{count} people' }, named: 'Names are shown only of those who agreed.', sheet: 'Quality framework', version: 'Version {version}, approved on {on} ({reference}), published on {published}.',
    seeSheet: 'Read it on the website of the city', meetings: 'Meetings', trajectories: 'Trajectories', advice: 'Advice', duties: 'Terms', ics: 'Meetings in your calendar',
    chapters: {
      goal: 'Goal', members: 'Type of members', conditions: 'Conditions to take part', spread: 'Spread and representation', leads: 'Leads', agreements: 'Agreements on advice', infrastructure: 'Infrastructure of the city',
      use: 'Working budget', adjustment: 'Adjustment',
    },
  },
  adviceList: {
    title: 'Advice', intro: 'What advisory bodies recommend, and whether the city has answered.', caption: 'Advice that was sent', name: 'Advice', body: 'From', sent: 'Sent', answer: 'Answer', status: 'State', empty: 'No advice yet',
    emptyText: 'An advice appears here as soon as it is sent.', back: 'All advice',
  },
  advice: {
    from: 'From', origin: 'Origin', sent: 'Sent on', arrives: 'Expected to arrive on', received: 'Received on', answer: 'Answer of the city', waiting: 'The city has not answered yet.', due: 'Answer expected', deadline: 'Last day for the answer',
    vote: 'Vote on this text', tally: 'for: {for} · against: {against} · abstained: {abstained} (on {on})', asked: 'What the city asked',
    decided: 'Decided by {organ} on {on} ({reference}).', recommendations: 'Recommendations and what the city does with them', analysis: 'Analysis', justification: 'Why', minority: 'Minority positions', supportedBy: { one: 'supported by {count} member', other: 'supported by {count} members' }, trajectories: 'Rests on these trajectories',
    evidence: 'How people were involved', evidenceChannels: 'Channels', evidenceInterests: 'Interested', evidenceOpen: '{interests}, of whom {open} without follow-up',
    noTrajectory: 'Why no trajectory came before it', interims: 'What the city said in the meantime', announced: 'Answer announced for {on}.', late: 'This message came after the term and does not extend it.', commitments: 'What the city promised',
    commitment: 'Commitment', duties: 'Terms', announcedTerm: 'Announced answer',
  },
  meeting: {
    when: 'When', where: 'Where', access: 'Accessibility', languages: 'Languages', trajectory: 'Trajectory', body: 'Advisory body', facilitator: 'Facilitator', method: 'Working form', agenda: 'Agenda', version: 'Version {no}, {on}', earlier: 'Earlier versions of the agenda',
    minutes: '{minutes} min.', noAgenda: 'The agenda is not published yet.', noItems: 'No items yet.', intake: 'Items can be submitted up to and including {on}. If you are a member, invited or registered and have an account, do it yourself. Otherwise ask the organiser.', report: 'Report', reportOn: 'Published on {on}.', contributions: 'Questions and contributions', attendance: 'Present',
    late: 'Invited late', lateText: 'The invitation left later than the rules ask. The reason is at the end of this page.', reason: 'Reason', places: { one: '{count} place left', other: '{count} places left' }, full: 'Full',
    open: 'Everybody is welcome', invited: 'By invitation', back: 'To the calendar', from: '{day}, {from} to {to}', noPlace: 'To be determined',
  },
  secretariat: { title: 'Secretariat', phone: 'Call', post: 'Write or come by', email: 'E-mail' },
  registration: {
    title: 'Register', intro: 'You get a message with a link to confirm. With the same link you can cancel or have your data erased.', name: 'Name', email: 'E-mail address', language: 'Language of messages', class: 'I come as',
    private: 'I come in my own name, not in my function', send: 'Register me', sent: 'Look in your mailbox', sentText: 'Open the link in the message to confirm your registration.', link: 'Here is the link: no messages leave this demonstration.',
    toLink: 'Open my registration', full: 'All places are taken. You come on the waiting list and get a message as soon as a place comes free.', offers: 'On the waiting list you can also choose: {list}.',
    privacy: 'Your data only serve for this meeting. They are never published and you can have them erased at any time.', noEmail: 'No e-mail? Call, write or come to the secretariat: you are registered with the same rights.',
  },
  own: {
    title: 'Your registration', text: 'You are the only one with this link.', noLink: 'This link is not complete', goneLink: 'This link no longer works', goneLinkText: 'Your data were erased, or the link is old. Do you want to take part again? Say so on the page of the trajectory or the body.', goneRegistrationText: 'Your data were erased, or the link is old. Do you want to take part again? Sign up on the page of the meeting.', noLinkText: 'Open the link again from your message.', status: 'State', place: 'You are at place {place} of the waiting list.',
    confirm: 'Confirm my registration', cancel: 'Cancel my registration', erase: 'Erase my data', eraseAsk: 'What we know of you disappears. A place that you had goes to whoever waits.', erased: 'Your data are erased.',
    erasedText: 'We no longer know who you are.', alternatives: 'What you can do instead', choose: 'Choose: {name}', chosen: 'You chose: {name}.', write: 'Your contribution in writing', writeText: 'You cannot be there, or want to pass something on? Write it here. Your name does not go with it.',
    kind: 'Kind of contribution', words: 'Your text', send: 'Send my contribution', sent: 'Your contribution is received.', toMeeting: 'To the meeting', confirmed: 'Your registration is noted.', cancelled: 'Your registration is cancelled.',
  },
  ownInterest: {
    title: 'Your interest', text: 'Confirm that this address is yours. Or have everything erased that we know of you.', confirm: 'Confirm my interest', confirmed: 'Your interest is confirmed', confirmedText: 'You get a message when you can take part.',
    eraseAsk: 'What we know of you disappears, and you get no more messages about this.', erase: 'Erase my data',
  },
  newsletter: {
    title: 'Leave the newsletter', text: 'You will no longer get the newsletter. What you asked for goes on as before.', goneText: 'Your data were erased, or the link is old. With this link you get no newsletter any more.', leave: 'Unsubscribe me', left: 'You are unsubscribed', leftText: 'No more newsletters leave for this address.',
  },
  calendar: {
    title: 'Calendar', intro: 'All announced meetings.', caption: 'Meetings', organisation: 'City or municipality', empty: 'Look a month further, or choose another city or municipality.', feeds: 'In your own calendar',
    feedsText: 'Subscribe: a meeting that moves or is cancelled changes in your calendar too.', everything: 'All meetings', of: 'Meetings of {name}', address: 'Address to subscribe to',
  },
  apply: {
    title: 'Announce a new neighbourhood committee', intro: 'Does your committee want to help prepare citizens’ meetings? Fill in all fields. You get an answer within the term that the rules set.', organisation: 'City or municipality', choose: 'Choose',
    committeeName: 'Name of the committee', contactName: 'Name of the contact person', email: 'E-mail address', phone: 'Phone number', about: 'Present your committee', aboutHint: 'Who you are, in which streets you are active and what you want to achieve.',
    language: 'Language of messages', data: 'Your data', privacy: 'I have read what happens with my data.', privacyText: 'These data only serve to answer your application and are not published.', newsletter: 'Send me the newsletter too.',
    send: 'Send the application', sent: 'Your application is received', sentText: 'You get a confirmation by e-mail, and then the answer of your city or municipality.',
  },
  rules: {
    short: '{pack}, version {version}', column: 'Rules and last change',
    title: 'Rules and departures', deviations: 'Departures from the rules, with the reason', departed: 'This rule was departed from here: {rule}', reason: 'Reason:', nonConformities: 'Facts that do not follow the rules', corrected: 'Put right on {on}.', open: 'Not put right yet.',
    held: 'Rules: {pack}, version {version}.', changed: 'Last change: {at}.', shortened: { one: 'Term adjusted {count} time.', other: 'Term adjusted {count} times.' },
  },
};
