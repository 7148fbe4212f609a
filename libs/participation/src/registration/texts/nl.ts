import { type FeatureTexts } from '@centrale/kernel';
import { type RegistrationSource, type RegistrationStatus } from '../registration.js';

export const nl = {
  refusals: {
    'registration.wrong-status': 'De inschrijving heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'registration.not-open': 'Voor deze vergadering kunt u zich nu niet inschrijven.',
    'registration.by-invitation': 'Deze vergadering is op uitnodiging.',
    'registration.through-committee': 'Aan deze voorbereidende vergadering neemt u deel via een wijkcomité of een vereniging.',
    'registration.exists': 'Met dit e-mailadres is al iemand ingeschreven voor deze vergadering.',
    'registration.received-already': 'Deze persoon is al ingeschreven voor deze vergadering, met deze naam en dit telefoonnummer.',
    'registration.alternative-not-offered': 'Dat wordt voor deze vergadering niet aangeboden.',
    'registration.link-unknown': 'Deze link werkt niet meer. Schrijf u opnieuw in.',
    'registration.erased': 'De gegevens van deze inschrijving zijn gewist.',
    'registration.reach-missing': 'Noteer een e-mailadres of een telefoonnummer, zodat een wijziging deze persoon bereikt. Bij een inschrijving per post hoeft dat niet.',
  },
  notices: {
    'registration.confirm': {
      subject: 'Bevestig uw inschrijving: {title}',
      body: 'Iemand, wellicht u, schreef u met dit e-mailadres in voor “{title}” op {at}.\n\nBevestig uw inschrijving via deze link: {link}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen: zonder bevestiging wordt u niet ingeschreven.',
    },
    'registration.confirmed': {
      subject: 'Ingeschreven: {title}, {at}',
      body: 'U bent ingeschreven voor “{title}”.\n\nWanneer: {at}\nWaar: {place}\n\nVia deze link kunt u uw inschrijving bekijken, afzeggen of uw gegevens laten wissen: {link}',
    },
    'registration.waiting': {
      subject: 'Op de wachtlijst: {title}, {at}',
      body: 'De plaatsen voor “{title}” op {at} zijn ingenomen. U staat op de wachtlijst en krijgt bericht zodra er een plaats vrijkomt.\n\nIntussen kunt u iets anders kiezen, zoals een extra moment of schriftelijke inbreng: {link}',
    },
    'registration.promoted': {
      subject: 'Er is plaats: {title}, {at}',
      body: 'Er kwam een plaats vrij: u bent ingeschreven voor “{title}”.\n\nWanneer: {at}\nWaar: {place}\n\nKunt u niet komen? Zeg af, dan kan iemand anders komen.',
    },
    'registration.cancelled': {
      subject: 'Uw inschrijving is geannuleerd: {title}',
      body: 'Uw inschrijving voor “{title}” op {at} is geannuleerd.',
    },
  },
  statuses: {
    registration: { pending: 'te bevestigen', confirmed: 'ingeschreven', waiting: 'op de wachtlijst', cancelled: 'geannuleerd' } satisfies Record<RegistrationStatus, string>,
  },
  events: {
    register: 'Inschrijving aangevraagd', receive: 'Inschrijving genoteerd', confirmRegistration: 'Inschrijving bevestigd', promote: 'Plaats vrijgekomen voor wie wachtte',
    cancelRegistration: 'Inschrijving geannuleerd', eraseRegistration: 'Gegevens van een inschrijving gewist', giveAlternative: 'Alternatief gekozen',
  },
  words: {
    sources: { web: 'online', phone: 'telefoon', post: 'post', desk: 'loket' } satisfies Record<RegistrationSource, string>,
    commands: { cancel: 'Inschrijving annuleren', erase: 'Gegevens wissen', giveAlternative: 'Alternatief noteren', confirm: 'Inschrijving bevestigen', chooseAlternative: 'Alternatief kiezen', contribute: 'Schriftelijk bijdragen' },
    fields: { name: 'Naam', email: 'E-mailadres', phone: 'Telefoon', language: 'Taal van de berichten', source: 'Ingeschreven via', class: 'Komt als', privateCapacity: 'In eigen naam, niet in functie', alternative: 'Alternatief', place: 'Plaats op de wachtlijst' },
  },
} satisfies FeatureTexts;

export type RegistrationTexts = typeof nl;
