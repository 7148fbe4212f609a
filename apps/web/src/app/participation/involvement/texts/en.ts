import { type InvolvementTexts } from './nl';

export const en: InvolvementTexts = {
  page: { save: 'Save', back: 'Back', remove: 'Remove', none: 'Nothing yet.', removed: 'This is removed.' },
  communication: { title: 'Communication', intro: 'Each channel counts once. At least one reaches people without a screen.', add: 'Record communication', channel: 'Channel', onDate: 'Date', languages: 'Languages', groups: 'For whom', proof: 'Where to see it', digital: 'digital', notDigital: 'not digital' },
  interests: {
    title: 'Interest register', intro: 'Nobody is left without an outcome.', counts: '{registered} registered, {open} without an outcome, {unconfirmed} to be confirmed', register: 'Record interest', name: 'Name', email: 'E-mail address', phone: 'Phone', address: 'Postal address', language: 'Language',
    source: 'How did it come in?', theme: 'Theme', whole: 'The whole trajectory', outcome: 'Outcome', record: 'Record the outcome', erase: 'Erase the data', eraseAsk: 'Name and address go for good. What became of it stays as a number.', erased: 'erased', saved: 'The interest is recorded.', more: 'Show more', at: 'Since', how: 'By', openOnly: 'Only without an outcome', all: 'All',
  },
};
