import { type FeatureTexts } from '@centrale/kernel';
import { type OrderCommand, type OrderStatus } from '../order.js';

export const nl = {
  refusals: {
    'order.wrong-status': 'De bestelling heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'order.answer-term-past': 'De termijn om te antwoorden moet in de toekomst liggen.',
    'order.ends-before-start': 'De uitvoering eindigt voor ze begint.',
    'order.answer-term-passed': 'De termijn om te antwoorden is verstreken op {until}.',
    'order.completed-in-future': 'De voltooiing kan niet in de toekomst liggen.',
    'order.completed-before-start': 'De voltooiing kan niet voor het begin van de uitvoering liggen, {startsOn}.',
  },
  notices: {
    'order.drafted': { subject: 'Oproep {number}: een bestelling staat klaar', body: 'Voor de oproep {number} is een bestelling opgemaakt. Ze kan verstuurd worden.' },
    'order.sent': { subject: 'Bestelling {number}', body: 'Uw organisatie krijgt de bestelling {number}. Antwoord voor {until}.' },
    'order.accepted': { subject: 'Bestelling {number} is aanvaard', body: 'De dienstverlener aanvaardde de bestelling {number}. De opdracht loopt.' },
    'order.declined': { subject: 'Bestelling {number} is geweigerd', body: 'De dienstverlener weigerde de bestelling {number}. Het bedrag is weer beschikbaar. De gunning kan ingetrokken worden, waarna de volgende in rang voorgesteld wordt.' },
    'order.answer-term-passed': { subject: 'Bestelling {number}: geen antwoord', body: 'De dienstverlener antwoordde niet op tijd op de bestelling {number}. U kunt ze annuleren.' },
    'order.dates-moved': { subject: 'Bestelling {number}: andere data', body: 'De fase waarvoor de bestelling {number} dient, is verplaatst. De geplande periode is nu {startsOn} tot en met {endsOn}. Neem contact op wanneer dat niet past.' },
    'order.completed': { subject: 'Bestelling {number} is voltooid', body: 'De afnemer stelde vast dat de bestelling {number} voltooid is op {completedOn}.' },
    'order.cancelled': { subject: 'Bestelling {number} is geannuleerd', body: 'De bestelling {number} is geannuleerd. De reden leest u bij de bestelling.' },
    'order.terminated': { subject: 'Bestelling {number} is beëindigd', body: 'De bestelling {number} is vroegtijdig beëindigd. De reden leest u bij de bestelling.' },
  },
  statuses: {
    order: {
      drafted: 'opgemaakt', sent: 'verstuurd', active: 'lopend', completed: 'voltooid', declined: 'geweigerd', cancelled: 'geannuleerd', terminated: 'beëindigd',
    } satisfies Record<OrderStatus, string>,
  },
  events: {
    draft: 'Opgemaakt', send: 'Verstuurd', accept: 'Aanvaard', decline: 'Geweigerd', findComplete: 'Voltooiing vastgesteld', cancel: 'Geannuleerd', moveDates: 'Data aangepast aan de fase', terminate: 'Beëindigd',
  } satisfies Record<OrderCommand | 'draft' | 'moveDates', string>,
  words: {
    commands: {
      send: 'Bestelling versturen', accept: 'Aanvaarden', decline: 'Weigeren', findComplete: 'Voltooiing vaststellen', cancel: 'Annuleren', terminate: 'Beëindigen',
    } satisfies Record<OrderCommand, string>,
    fields: {
      number: 'Nummer', amount: 'Bedrag (excl. btw)', answerBy: 'Antwoord voor', startsOn: 'Uitvoering vanaf', endsOn: 'Uitvoering tot en met', allocations: 'Verdeling over de percelen',
      completedOn: 'Voltooid op', finding: 'Vaststelling', reason: 'Reden', sentAt: 'Verstuurd op', answeredAt: 'Beantwoord op',
    },
    expired: 'Niet beantwoord binnen de termijn',
  },
} satisfies FeatureTexts;

export type OrderTexts = typeof nl;
