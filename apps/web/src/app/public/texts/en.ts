import { type PublicTexts } from './nl';

export const en: PublicTexts = {
  home: {
    title: 'Deciding together starts with a good assignment',
    intro: 'Centrale brings Brussels authorities and providers of citizen participation together under one framework agreement. From your question to work that is done, without running a procedure yourself.',
    start: 'Ask your question',
    browse: 'See the open call-offs',
    figures: 'The framework agreement today',
    used: 'Committed in orders',
    buyers: 'admitted buyers',
    providers: 'qualified providers',
    callOffs: 'published call-offs',
    orders: 'running orders',
    lots: 'Six lots',
    lotsIntro: 'Each lot has its own providers. A custom assignment can combine one or more lots.',
    how: 'How it works',
    steps: [
      { title: 'You say what you need', text: 'A briefing in plain words: your question, for whom, where and when. The service thinks along.' },
      { title: 'The service composes the call-off', text: 'Custom lots, with criteria and budget. Your competent organ approves the procedure.' },
      { title: 'Providers make an offer', text: 'All qualified providers are invited. Offers stay sealed until the deadline; two people open them together.' },
      { title: 'The best offer gets the assignment', text: 'Every participant gets their own scores with reasons. You order, follow up and find that the work is done.' },
    ],
    who: 'Who may order?',
    whoIntro: 'Organisations that belong to one of these categories and were admitted by the service:',
    whoNot: 'Not one of them? You can always export a briefing for a procedure of your own.',
    latest: 'Recent call-offs',
    all: 'All call-offs',
    participation: { title: 'Take part in your city or municipality', intro: 'What residents are asked, and what becomes of their answers.', trajectories: 'trajectories', meetings: 'meetings to come', bodies: 'advisory bodies', answered: 'advice answered', all: 'All about participation', calendar: 'The calendar' },
  },
  agreement: {
    title: 'The framework agreement', term: 'Term', number: 'Number', ceiling: 'Ceiling', lots: 'Lots and ceilings', categories: 'Categories of users',
    invented: 'Routes, minimums and amounts per lot were invented for this demonstration.', used: 'Used', lotLine: 'Route: {route}',
    routes: { miniCompetition: 'Mini-competition', cascade: 'Cascade', direct: 'Direct order' }, none: 'No framework agreement has been published yet.', noneText: 'Once it is in force, you will read its lots and ceilings here.',
  },
  lots: { title: 'Lots', intro: 'What you can order under the agreement.', seeProviders: 'See the providers', count: { one: '{count} provider', other: '{count} providers' } },
  providers: {
    title: 'Providers', intro: 'Who is admitted to the lots, and what they say of themselves.', lot: 'Lot', caption: 'Qualified providers', name: 'Name', lots: 'Lots',
    about: 'How they work', formats: 'Formats', size: '{min} to {max} participants', languages: 'Languages: {languages}', empty: 'No provider in this lot', emptyText: 'Providers appear here as soon as they are admitted.',
  },
  callOffs: {
    title: 'Call-offs', intro: 'Published call-offs of buyers, and where they stand.', caption: 'Published call-offs', subject: 'Subject', buyer: 'Buyer', lots: 'Lots', published: 'Published', due: 'Offers until',
    phase: 'Phase', empty: 'No call-offs yet', emptyText: 'As soon as a call-off is published, you will read it here.', back: 'All call-offs',
    scope: 'What is asked', criteria: 'Award criteria', price: 'Price', weight: '{name}: {weight} points', lot: 'Custom lot {no}', awards: 'Award', hash: 'Fingerprint of the publication', onLots: 'Lots of the framework agreement',
    phases: { preparation: 'In preparation', questions: 'Open for questions and offers', offers: 'Open for offers', closed: 'Closed', opening: 'Being opened', evaluation: 'In evaluation', decision: 'Decision', standstill: 'Standstill', ended: 'Ended' },
    statuses: { cancelled: 'Cancelled', unsuccessful: 'Unsuccessful' },
  },
  awards: {
    title: 'Awards', intro: 'Who got which assignment, and for what amount (excluding VAT).', caption: 'Awards', subject: 'Assignment', buyer: 'Buyer', provider: 'Provider', amount: 'Amount', at: 'Notified on', order: 'Order',
    orders: { none: 'Not ordered yet', running: 'Running', completed: 'Completed' }, empty: 'No awards yet', emptyText: 'An award appears here once every participant has been told.',
  },
  contact: {
    title: 'Ask your question', intro: 'Planning participation and not sure where to begin? The participation service answers and thinks along, also when you have no account yet.',
    name: 'Your name', email: 'E-mail address', organisation: 'Organisation', phone: 'Telephone', subject: 'Subject', message: 'Your question', messageHint: 'What do you want to achieve, with whom, and when? A few sentences will do.',
    language: 'Language of the answer', languages: { nl: 'Dutch', fr: 'French', en: 'English' }, send: 'Send the question', privacy: 'We use this information only to answer you.',
    done: 'Your question has arrived', doneText: 'The service will be in touch. Keep this reference:', another: 'Ask another question',
  },
  verify: {
    title: 'Verify a fingerprint', intro: 'A receipt, an opening’s report or a publication bears a fingerprint (SHA-256). Paste it here to see whether Centrale knows it.',
    hash: 'Fingerprint', hint: '64 characters, digits and letters a to f', check: 'Verify', known: 'This fingerprint is known.', unknown: 'This fingerprint is not known.', at: 'Recorded on', wrong: 'This is no fingerprint: it takes 64 characters, digits and letters a to f.',
    kinds: { offerReceipt: 'Receipt of a sealed offer', openingReport: 'Report of an opening', publication: 'Publication of a call-off', auditRoot: 'Published check value of the register' },
  },
};
