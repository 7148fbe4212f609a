import { type FeatureTexts } from '@centrale/kernel';
import { type OfferCommand, type OfferStatus } from '../offer.js';

export const nl = {
  refusals: {
    'offer.wrong-status': 'Deze offerte heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'offer.deadline-passed': 'De termijn voor offertes is verstreken op {until}. Vanaf dat ogenblik verandert er niets meer. (P11)',
    'offer.invitation-declined': 'Uw organisatie zag af van een offerte. Kondig eerst aan dat u er toch een indient.',
    'offer.already-submitted': 'Uw organisatie heeft al een offerte ingediend voor dit perceel op maat. U kunt ze vervangen of intrekken.',
    'offer.not-live': 'De offerte die u wilt vervangen, is intussen vervangen of ingetrokken. Laad de pagina opnieuw.',
    'offer.answer-missing': 'Er staat nog geen antwoord bij het criterium ‘{criterion}’.',
    'offer.answer-twice': 'Er staat meer dan één antwoord bij het criterium ‘{criterion}’.',
    'offer.answer-unknown': 'Het criterium ‘{criterion}’ hoort niet bij dit perceel op maat.',
    'offer.planning-reversed': 'Stap {step} van de planning eindigt voor ze begint.',
    'offer.price-missing': 'Er staat nog geen enkele prijs in de offerte.',
    'offer.price-unnamed': 'Prijsregel {line} zegt nog niet waarvoor de prijs is.',
    'offer.total-mismatch': 'Het totaal van {totalCents:amount} is niet de som van de regels, {sumCents:amount}.',
    'offer.total-zero': 'Het totaal van de offerte is nul.',
  },
  notices: {
    'offer.sealed': {
      subject: 'Oproep {number}: uw offerte is verzegeld',
      body: 'Uw offerte voor de oproep {number} is verzegeld op {at}, volgens de klok van de databank.\nBewaar dit ontvangstbewijs: {hash}\nTot de termijn verstrijkt, kunt u ze vervangen of intrekken. Tot de opening leest niemand ze.',
    },
    'offer.withdrawn': {
      subject: 'Oproep {number}: uw offerte is ingetrokken',
      body: 'Uw offerte voor de oproep {number} is ingetrokken op {at}. Tot de termijn verstrijkt, kunt u een nieuwe indienen.',
    },
  },
  statuses: {
    offer: { sealed: 'verzegeld', replaced: 'vervangen', withdrawn: 'ingetrokken' } satisfies Record<OfferStatus, string>,
  },
  events: { submit: 'Offerte verzegeld', replace: 'Offerte vervangen', withdraw: 'Offerte ingetrokken' } satisfies Record<OfferCommand | 'submit', string>,
  words: {
    commands: { submit: 'Offerte verzegelen', replace: 'Offerte vervangen', withdraw: 'Offerte intrekken', save: 'Bewaren' },
    fields: {
      answers: 'Antwoord per criterium', team: 'Team', memberName: 'Naam', memberRole: 'Rol', memberDays: 'Dagen', planning: 'Planning', step: 'Stap',
      startsOn: 'Van', endsOn: 'Tot en met', prices: 'Prijzen (excl. btw)', priceFor: 'Waarvoor', unit: 'Eenheid', quantity: 'Aantal', unitPrice: 'Prijs per eenheid',
      lineTotal: 'Bedrag', total: 'Totaal (excl. btw)', subcontractors: 'Onderaannemers', submittedAt: 'Verzegeld op', submittedBy: 'Ingediend door',
    },
    receipt: {
      title: 'Ontvangstbewijs', contentHash: 'Vingerafdruk van de inhoud', envelopeHash: 'Vingerafdruk van de verzegelde omslag', auditRoot: 'Laatst gepubliceerde controlewaarde van het register',
      nonce: 'Willekeurige waarde die mee verzegeld is',
    },
    sealed: 'Tot de opening kan niemand van de overheid zien of u een offerte indiende, of wat erin staat.',
  },
} satisfies FeatureTexts;

export type OfferTexts = typeof nl;
