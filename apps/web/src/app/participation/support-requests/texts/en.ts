import { type SupportPageTexts } from './nl';

export const en: SupportPageTexts = {
  list: {
    title: 'Support',
    intro: 'What bodies ask of the city. A strategic atelier asks for its working groups as well.',
    caption: 'Requests for support',
    what: 'Request',
    body: 'Body',
    forBody: 'For',
    official: 'Official',
    status: 'Status',
    number: 'Number',
    emptyTitle: 'No requests',
    emptyText: 'Requests of bodies appear here.',
  },
  page: {
    acts: { asked: 'The city: grant or refuse', granted: 'The official who was named' },
    what: 'What is asked',
    reason: 'Why the city refused',
    answered: 'Answered on',
    officialHint: 'Who gives the support? That person can then take part at the body’s own wish.',
    choose: 'Choose somebody',
    refuseAsk: 'The body reads why the city cannot help.',
    withdrawAsk: 'The request falls away. Whoever was named supports no more.',
    back: 'Back',
    form: 'Ask for support',
    formIntro: 'The request goes to the city, which answers with a name or with a reason.',
    itself: 'For the body itself',
    whatHint: 'For example figures, maps, a room, or an official who thinks along.',
  },
};
