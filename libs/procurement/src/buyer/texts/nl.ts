import { type FeatureTexts } from '@centrale/kernel';
import { type BuyerCommand, type BuyerStatus } from '../buyer.js';

export const nl = {
  refusals: {
    'buyer.wrong-status': 'De toelating heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'buyer.organisation-not-a-buyer': 'Deze organisatie staat niet geregistreerd als afnemer.',
    'buyer.already-known': 'Voor deze organisatie loopt al een toelating met de status ‘{status}’.',
    'buyer.category-not-listed': 'Kies een categorie van gebruikers die de aankondiging van de raamovereenkomst noemt. (P02)',
    'buyer.admitted-in-future': 'De datum van toelating kan niet na vandaag ({today}) vallen.',
    'buyer.not-admitted': 'Uw organisatie is nog niet toegelaten tot deze raamovereenkomst. U kunt de briefing wel afdrukken of meenemen voor een eigen procedure. (P02)',
  },
  notices: {
    'buyer.admitted': {
      subject: 'Uw organisatie is toegelaten tot de opdrachtencentrale',
      body: 'Uw organisatie is toegelaten tot de raamovereenkomst. U kunt nu een briefing indienen.',
    },
    'buyer.refused': {
      subject: 'Uw organisatie is niet toegelaten tot de opdrachtencentrale',
      body: 'Uw organisatie is niet toegelaten tot de raamovereenkomst. De reden leest u in het dossier. U kunt een briefing afdrukken of meenemen voor een eigen procedure.',
    },
    'buyer.withdrawn': {
      subject: 'De toelating van uw organisatie is ingetrokken',
      body: 'De toelating van uw organisatie tot de raamovereenkomst is ingetrokken. De reden leest u in het dossier.',
    },
    'buyer.requested': {
      subject: 'Nieuwe aanvraag tot toelating',
      body: 'Voor een organisatie is een toelating tot de raamovereenkomst aangevraagd. U kunt de aanvraag beoordelen.',
    },
  },
  statuses: {
    buyer: { requested: 'aangevraagd', admitted: 'toegelaten', refused: 'geweigerd', withdrawn: 'ingetrokken' } satisfies Record<BuyerStatus, string>,
  },
  events: { request: 'Toelating aangevraagd', admit: 'Toegelaten', refuse: 'Geweigerd', withdraw: 'Toelating ingetrokken' },
  words: {
    commands: { request: 'Toelating aanvragen', admit: 'Toelaten', refuse: 'Weigeren', withdraw: 'Toelating intrekken' } satisfies Record<BuyerCommand | 'request', string>,
    fields: {
      organisation: 'Organisatie', userCategory: 'Categorie van gebruikers', legalBasis: 'Rechtsgrond', admittedOn: 'Toegelaten op',
      requestedAt: 'Aangevraagd op', languageRegime: 'Taalregeling', reason: 'Reden',
    },
    languageRegimes: { brussels: 'Brussel: Nederlands en Frans', flanders: 'Vlaanderen: Nederlands' },
  },
} satisfies FeatureTexts;

export type BuyerTexts = typeof nl;
