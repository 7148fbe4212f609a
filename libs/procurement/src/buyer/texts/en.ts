import { type BuyerTexts } from './nl.js';

export const en: BuyerTexts = {
  refusals: {
    'buyer.wrong-status': 'The admission now has the status ‘{status}’, which does not allow this step.',
    'buyer.organisation-not-a-buyer': 'This organisation is not registered as a buyer.',
    'buyer.already-known': 'There already is an admission for this organisation; its status is ‘{status}’.',
    'buyer.category-not-listed': 'Choose a category of users that the notice of the framework agreement names. (P02)',
    'buyer.admitted-in-future': 'The day of admission cannot come after today ({today}).',
    'buyer.not-admitted': 'Your organisation is not admitted to this framework agreement yet. You can print the briefing or take it along to a procedure of your own. (P02)',
  },
  notices: {
    'buyer.admitted': {
      subject: 'Your organisation is admitted to the framework agreement',
      body: 'Your organisation is admitted to the framework agreement. You can now submit a briefing.',
    },
    'buyer.refused': {
      subject: 'Your organisation is not admitted to the framework agreement',
      body: 'Your organisation is not admitted to the framework agreement. The reason is in the dossier. You can print a briefing or take it along to a procedure of your own.',
    },
    'buyer.withdrawn': {
      subject: 'The admission of your organisation is withdrawn',
      body: 'The admission of your organisation to the framework agreement is withdrawn. The reason is in the dossier.',
    },
    'buyer.requested': {
      subject: 'New request for admission',
      body: 'Admission to the framework agreement is requested for an organisation. You can decide on it.',
    },
  },
  statuses: { buyer: { requested: 'requested', admitted: 'admitted', refused: 'refused', withdrawn: 'withdrawn' } },
  events: { request: 'Admission requested', admit: 'Admitted', refuse: 'Refused', withdraw: 'Admission withdrawn' },
  words: {
    commands: { request: 'Request admission', admit: 'Admit', refuse: 'Refuse', withdraw: 'Withdraw the admission' },
    fields: {
      organisation: 'Organisation', userCategory: 'Category of users', legalBasis: 'Legal basis', admittedOn: 'Admitted on',
      requestedAt: 'Requested on', languageRegime: 'Language regime', reason: 'Reason',
    },
    languageRegimes: { brussels: 'Brussels: French and Dutch', flanders: 'Flanders: Dutch' },
  },
};
