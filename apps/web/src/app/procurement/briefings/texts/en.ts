import { type BriefingsTexts } from './nl';

export const en: BriefingsTexts = {
  list: {
    title: 'Briefings', intro: 'What buyers need, from first draft to call-off.', caption: 'Briefings', subject: 'Subject', buyer: 'Buyer', status: 'Status', officer: 'Officer', updated: 'Changed',
    untitled: 'No title yet', emptyTitle: 'No briefings yet', emptyText: 'A briefing describes in plain words what you need. It saves itself while you write.', start: 'Start a briefing', startFor: 'Start a briefing for {organisation}',
    noAgreement: 'No framework agreement is in force now.',
  },
  page: {
    eyebrow: 'Briefing {number} · {organisation}', back: 'Briefings', print: 'Print', export: 'Export the briefing (JSON)', content: 'Content', callOff: 'To the call-off', declined: 'Reason: {reason}', owner: 'Project owner', officer: 'Officer',
    acts: { buyer: 'The buyer', service: 'The service', nobody: '' }, by: 'by {name}', documents: 'Documents', noDocuments: 'No documents.', withdrawAsk: 'Withdraw the briefing?', declineAsk: 'Decline the briefing?', reason: 'Reason',
    assignMe: 'Assign to me', askAbove: 'First place your remarks at the fields that they are about.', general: 'General remark',
  },
  wizard: {
    label: 'Steps of the briefing', next: 'Next: {step}', previous: 'Previous', helpTitle: 'Proposal based on your answers', helpNone: 'Fill in the earlier steps first; then a proposal appears here.', use: 'Use the proposal',
    steps: { subject: 'Question', people: 'Who', course: 'Course', access: 'Languages and access', results: 'Result and budget', lots: 'Lots and contact', preview: 'Read and submit' },
    addPhase: 'Add a phase', removePhase: 'Remove phase {no}', addDate: 'Add a date', removeDate: 'Remove date {no}', phase: 'Phase {no}', fixedDate: 'Fixed date {no}', wholeRegion: 'The whole Region',
    documents: 'Documents', complete: 'Everything is filled in.', remarksIn: { one: '{count} remark', other: '{count} remarks' }, missingIn: '{count} to go', restored: 'This draft was still on this device and has been put back.',
    hints: {
      title: 'As you would explain it to a resident.', context: 'Why now, what came before, what is fixed already?', question: 'What do you want to answer together with participants?', level: 'What do you promise to those who take part?',
      hardToReach: 'Who must not be missing, and what holds them back?', quotas: 'For example: half women, a third under 30.', phases: 'Rough dates will do; the service refines them with you.', fixedDates: 'Meetings of college or council, elections, deadlines of grants.',
      deliverables: 'What do you want to have in your hands?', dataProtection: 'Which data, for what, and kept how long?', budget: 'A range will do. All amounts exclude VAT.', payer: 'Budget item or department that pays.',
    },
  },
  remarks: { title: 'Remarks', add: 'Remark on this field', place: 'Place', cancel: 'Cancel', text: 'Remark', service: 'Service' },
  versions: { title: 'Versions', version: 'Version {no}', show: 'Show what was submitted then' },
};
