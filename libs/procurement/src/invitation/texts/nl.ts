import { type FeatureTexts } from '@centrale/kernel';
import { type InvitationCommand, type InvitationStatus } from '../invitation.js';

export const nl = {
  refusals: {
    'invitation.wrong-status': 'De uitnodiging heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'invitation.offer-stands': 'U hebt een offerte ingediend. Trek die eerst in.',
    'invitation.undertaking-first': 'Deze opdracht is vertrouwelijk. Wie uw organisatie mag verbinden, ondertekent eerst de geheimhoudingsverklaring.',
    'invitation.undertaking-given': 'Uw organisatie heeft de geheimhoudingsverklaring al ondertekend.',
    'invitation.undertaking-outdated': 'De tekst van de verklaring is intussen aangepast. Lees versie {version} en onderteken die.',
    'invitation.not-confidential': 'Deze oproep is niet vertrouwelijk: een geheimhoudingsverklaring is niet nodig.',
  },
  notices: {
    'invitation.received': { subject: 'Uitnodiging: {title}', body: 'Uw organisatie is uitgenodigd voor de oproep {number}, perceel op maat {lot}: {title}. Vragen stellen kan tot {questionsDueAt}, een offerte indienen tot {offersDueAt}.' },
    'invitation.addendum': { subject: 'Addendum {no} bij de oproep {number}', body: 'Bij de oproep {number} hoort nu addendum {no}. Offertes indienen kan tot {offersDueAt}. Lees de tekst bij uw uitnodiging.' },
    'invitation.question-answered': { subject: 'Oproep {number}: een vraag is beantwoord', body: 'Een vraag over de oproep {number} is beantwoord aan alle uitgenodigden. U leest ze bij uw uitnodiging.' },
    'invitation.cancelled': { subject: 'De oproep {number} is geannuleerd', body: 'De oproep {number} is geannuleerd. De reden leest u bij uw uitnodiging.' },
  },
  statuses: {
    invitation: { invited: 'uitgenodigd', seen: 'gelezen', willOffer: 'wil een offerte indienen', declined: 'ziet ervan af' } satisfies Record<InvitationStatus, string>,
  },
  events: { invite: 'Uitgenodigd', see: 'Uitnodiging gelezen', announceOffer: 'Offerte aangekondigd', decline: 'Ziet ervan af', giveUndertaking: 'Geheimhouding verklaard', ask: 'Vraag gesteld' },
  words: {
    commands: { see: 'Lezen', announceOffer: 'Offerte aankondigen', decline: 'Ervan afzien', giveUndertaking: 'Geheimhoudingsverklaring ondertekenen', ask: 'Vraag stellen' } satisfies Record<InvitationCommand | 'ask' | 'giveUndertaking', string>,
    fields: { reason: 'Waarom ziet u ervan af', question: 'Uw vraag' },
    undertaking: {
      title: 'Geheimhoudingsverklaring',
      text: [
        'Mijn organisatie gebruikt wat zij over deze oproep te weten komt alleen om te beslissen of zij een offerte indient, om die op te stellen en om de opdracht uit te voeren.',
        'Zij deelt het enkel met medewerkers, onderaannemers en partners die het daarvoor nodig hebben en die zich tot dezelfde geheimhouding verbinden.',
        'Zij maakt niets openbaar over het onderwerp, de documenten of de vragen, ook niet als zij geen offerte indient.',
        'Deze verbintenis geldt tot de opdrachtgever de opdracht zelf openbaar maakt.',
      ],
    },
    hiddenUntilOpening: 'Tot de opening weet de overheid niet of u leest, een offerte maakt of ervan afziet.',
  },
} satisfies FeatureTexts;

export type InvitationTexts = typeof nl;
