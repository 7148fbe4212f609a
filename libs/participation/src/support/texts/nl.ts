import { type FeatureTexts } from '@centrale/kernel';
import { type SupportCommand, type SupportStatus } from '../support-request.js';

export const nl = {
  refusals: {
    'R000-15': 'Vraag ondersteuning via het strategisch atelier.',
    'support-request.wrong-status': 'De vraag heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'support-request.not-its-group': 'Dat is geen werkgroep van deze adviesstructuur.',
    'support-request.not-at-work': 'Ondersteuning is er voor adviesstructuren en werkgroepen die werken.',
    'support-request.not-an-official': 'Kies iemand van de stad die deze ondersteuning kan geven.',
    'support-request.delivered-in-future': 'De ondersteuning kan niet in de toekomst gegeven zijn.',
    'support-request.delivered-before-asked': 'De ondersteuning kan niet gegeven zijn voor ze gevraagd was, op {askedOn}.',
  },
  notices: {
    'support-request.asked': { subject: '{number}: vraag om ondersteuning', body: 'Een adviesstructuur vraagt ondersteuning van de stad: {number}. Ken ze toe of weiger ze met een reden.' },
    'support-request.granted': { subject: '{number}: ondersteuning toegekend', body: 'De stad kent de ondersteuning toe die gevraagd werd in {number}.' },
    'support-request.named': { subject: '{number}: u ondersteunt een adviesstructuur', body: 'U bent aangeduid om de ondersteuning te geven die gevraagd werd in {number}.' },
    'support-request.refused': { subject: '{number}: ondersteuning geweigerd', body: 'De stad weigert de ondersteuning die gevraagd werd in {number}. De reden leest u bij de vraag.' },
    'support-request.withdrawn': { subject: '{number}: vraag ingetrokken', body: 'De adviesstructuur trekt de vraag {number} in.' },
  },
  statuses: {
    'support-request': { asked: 'gevraagd', granted: 'toegekend', refused: 'geweigerd', delivered: 'gegeven', withdrawn: 'ingetrokken' } satisfies Record<SupportStatus, string>,
  },
  events: { ask: 'Gevraagd', grant: 'Toegekend', refuse: 'Geweigerd', deliver: 'Gegeven', withdraw: 'Ingetrokken' } satisfies Record<SupportCommand | 'ask', string>,
  words: {
    request: 'Vraag om ondersteuning',
    requests: 'Ondersteuning',
    commands: {
      ask: 'Ondersteuning vragen', grant: 'Toekennen', refuse: 'Weigeren', deliver: 'Als gegeven noteren', withdraw: 'Vraag intrekken',
    } satisfies Record<SupportCommand | 'ask', string>,
    fields: { body: 'Adviesstructuur', forBody: 'Voor de werkgroep', what: 'Wat wordt gevraagd', official: 'Ambtenaar', reason: 'Reden', deliveredOn: 'Gegeven op', askedAt: 'Gevraagd op' },
    forItself: 'de adviesstructuur zelf',
  },
} satisfies FeatureTexts;

export type SupportTexts = typeof nl;
