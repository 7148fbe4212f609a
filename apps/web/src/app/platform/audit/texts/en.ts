import { type AuditTexts } from './nl';

export const en: AuditTexts = {
  title: 'Audit', intro: 'Check that nobody rewrote the past.',
  how: {
    title: 'How the check works',
    steps: [
      { title: 'Every dossier has a log', text: 'Each entry tells what happened, when and by whom. Entries are only added; nobody can change or erase one.' },
      { title: 'The entries form a chain', text: 'Each entry gets a fingerprint, computed from the entry itself and from the fingerprint of the one before. Whoever still changes, drops or inserts an entry breaks the chain in that place.' },
      { title: 'Check values make it public', text: 'Every hour Centrale computes one check value over all chains and publishes it. Whoever keeps an old value can verify later that the past is still the same. Receipts and reports quote the value of their moment.' },
    ],
  },
  check: {
    title: 'Verify everything', text: 'Centrale computes every chain and every check value anew. It does so every night as well. You can leave this page meanwhile.', ask: 'Verify everything', asked: 'Verification has begun.',
    running: 'Verification is running since {at}.', whole: 'Every chain is whole', wholeText: 'Verified on {at}. Nothing was changed, dropped or inserted.',
    broken: { one: '{count} fault found', other: '{count} faults found' }, brokenText: 'Verified on {at}. For each chain you see the first entry that does not fit.', most: 'At most a hundred faults are shown.', never: 'Nothing was verified yet.',
    dossier: 'Dossier', entry: 'Entry', fault: 'Fault', caption: 'Faults found', open: 'Open the log',
  },
  log: {
    title: 'Log of a dossier', text: 'Paste the address of the dossier’s page, or choose its kind and paste its reference.', address: 'Address or reference', addressHint: 'For instance the address that your browser shows.', type: 'Kind of dossier', choose: 'Choose a kind',
    open: 'Open the log', unread: 'We find no reference of a dossier in this.', typeNeeded: 'Choose the kind of dossier too.', caption: 'Entries of the log', of: 'Log: {type}',
    no: 'No.', at: 'When', what: 'What', who: 'Who', facts: 'Facts', system: 'Centrale itself or a visitor', emptyTitle: 'No entries', emptyText: 'This dossier has no log yet.',
  },
  roots: {
    title: 'Published check values', text: 'This list is public. Each value also contains the one before, so that none can disappear unnoticed.', caption: 'Check values', no: 'No.', at: 'Published', recorded: 'Real time', hash: 'Check value',
    emptyTitle: 'No check values yet', emptyText: 'The first one appears within the hour.',
  },
  types: {
    agreement: 'Framework agreement', buyer: 'Admission of a buyer', qualification: 'Qualification', contactRequest: 'Contact request', briefing: 'Briefing', callOff: 'Call-off', invitation: 'Invitation', offer: 'Offer', order: 'Order',
    trajectory: 'Trajectory', memorandum: 'Memorandum', meeting: 'Meeting', advice: 'Advice', adviceRequest: 'Advice request', body: 'Advisory body', sheet: 'Quality framework', budgetPool: 'Shared budget',
    supportRequest: 'Support request', committeeApplication: 'Request of a neighbourhood committee', party: 'Person or organisation in the register of a city', rulePack: 'Rule pack',
    person: 'Person', organisation: 'Organisation', root: 'Check value',
  },
};
