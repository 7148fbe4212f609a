import { type AdvicePageTexts } from './nl';

export const en: AdvicePageTexts = {
  desk: {
    title: 'Advice', intro: 'Questions of the city, advice, and the answers to it.', newRequest: 'New request', newAdvice: 'New advice',
    requests: 'Requests', advice: 'Advice', emptyRequests: 'No requests yet', emptyRequestsText: 'Here come the questions that the city puts to its advisory bodies.',
    emptyAdvice: 'No advice yet', emptyAdviceText: 'Here comes the advice, with the answer of the city.', subject: 'Subject', body: 'Advisory body', status: 'Status', term: 'Term', number: 'Number', untitled: 'Without a title',
  },
  begin: {
    requestTitle: 'New request for advice', adviceTitle: 'New advice', body: 'Advisory body', origin: 'Origin', request: 'Request', choose: 'Choose', start: 'Begin', started: 'Begun', none: 'No request waits for an advice of this body.',
    requestIntro: 'Choose which advisory body the city asks. You write the question on the next page.', adviceIntro: 'Choose for which advisory body you write. The text comes on the next page.',
  },
  acts: { members: 'The members write', body: 'The members vote and adopt', chair: 'The chair', official: 'The contact official', city: 'The city answers', commitments: 'The city carries out its commitments', draftRequest: 'The city writes its question', requestBody: 'The advisory body' },
  request: {
    question: 'The question', facts: 'Facts', days: '{days} calendar days', shortened: 'Shortened from {days} to {to} days', noDate: 'No date agreed', write: 'Write the question', extensions: 'Extensions',
    issue: 'Issue the request', issueIntro: 'The term runs from the day of receipt.', urgent: 'Shorten, as it is urgent', shortenTo: 'Shortened term (calendar days)', why: 'Motivation (public)', issued: 'Request issued', ways: 'What is still possible', toMeeting: 'To the meeting',
    plan: 'What can still be done within this term?', feasible: 'A new meeting is still possible.', propose: 'Propose an extension', proposed: 'Proposal sent',
    proposedBy: { city: 'proposed by the city', body: 'proposed by the body' }, receivedHint: 'Leave empty: today. By post the request arrives later.', becomes: 'becomes {due}', askWithdraw: 'Withdraw the request? The body gets the reason.', withdrawn: 'Withdrawn', toAdvice: 'To the advice', answer: 'Begin an advice', decision: 'Draft decision',
  },
  advice: {
    text: 'The text', write: 'Write the text', stopWriting: 'Done writing', minority: 'Minority positions', supportedBy: { one: 'supported by {count} member', other: 'supported by {count} members' }, supporters: 'Supported by (number)', trajectories: 'Advice trajectories', noTrajectory: 'Why no trajectory', notes: 'Notes of expertise',
    addRecommendation: 'Add a recommendation', recommendation: 'Recommendation', addMinority: 'Add a minority position', minorityName: 'Minority position', addTrajectory: 'Link a trajectory', trajectory: 'Trajectory', subTheme: 'Sub-theme',
    steps: { complete: 'The text is complete', adopted: 'Adopted', voted: 'Vote recorded' }, askWithdraw: 'Withdraw the advice? Contributions that were to go into it wait for an outcome again.', facts: 'Facts', onRequest: 'request {number}', delivery: 'Delivery', sentTo: '{channel}, on {sentOn}, to {to}', received: 'received on {receivedOn}', proof: 'Proof: {proof}',
    vote: 'Vote', voteIntro: 'Write down how the members voted on this text. Only the numbers become public.', tally: 'for: {for} · against: {against} · abstained: {abstained} (on {on})', outdated: 'The text was changed since.', votedOn: 'Voted on', didNotVote: 'did not vote', voters: 'How the members voted', noVoters: 'Nobody may vote today.', supportersHint: 'Only the number is kept, no names.',
    note: 'Your note of expertise', noteHint: 'The note is kept as an annex with your name. The text of the advice does not change.',
  },
  check: {
    title: 'Self-check', intro: 'Once signed it does not change any more.', domains: 'Policy domains', oneDomain: 'Why only one domain', groups: 'Target groups', group: 'Target group', judgement: 'Was this group heard?', explanation: 'What was done, or why it is not relevant', voices: 'Which voices of the debate', dissent: 'Dissenting voices are in the advice',
    readability: 'The text is plain', outcome: 'Outcome', remarks: 'Remarks', signedBy: 'Signed by {name}', past: 'About an earlier text', addGroup: 'Add a target group', none: 'Not filled in yet.',
  },
  evidence: { title: 'Evidence dossier', passes: 'Complete', fails: 'Not complete', interests: 'Interested', open: '{interests}, of whom {open} without follow-up', channels: 'Channels', languages: 'Languages', counts: 'Present', none: 'No trajectory is linked.' },
  send: { title: 'Deliver the advice', intro: 'In writing, by e-mail or post. The term of the city runs from receipt.', sentOn: 'Sent on', to: 'To which official or service', proof: 'Proof (message or registered number)', receivedOn: 'Received on', receivedHint: 'Leave empty: e-mail the same day, post three working days later.', receipt: 'Record the receipt' },
  answer: {
    title: 'Answer of the city', none: 'The city has not answered yet.', due: 'Answer of the city', by: '{organ}, {ref}', interims: 'Interim status', prepare: 'Prepare the answer', open: 'To the answer', commitments: 'Commitments', give: 'Give the answer', given: 'Answer given', askGive: 'The answer becomes public and does not change any more.',
    write: 'The answer', draftDecision: 'Draft decision (Word)', interim: 'Give an interim status', announcedTerm: 'Announced answer', announced: 'Announced for {day}', late: 'late', commit: 'Record a commitment', doneOn: 'Done on {day}', by2: 'by {day}', whole: 'the whole advice',
  },
  back: 'Back', deviations: 'Departures', motivation: 'Motivation',
};
