import { type FeatureTexts } from '@centrale/kernel';
import { type CommitteeCommand, type CommitteeStatus } from '../committee.js';
import { type ContactFields } from '../committee-rules.js';

export const nl = {
  refusals: {
    'R001-05': 'Aanvragen van nieuwe wijkcomités die op antwoord wachten: {count}.',
    'R002-13': 'Alle velden zijn verplicht. Vul nog in: {field}.',
    'committee.wrong-status': 'Deze aanvraag heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'committee.erased': 'De gegevens van deze aanvraag zijn gewist.',
    'committee.city-unknown': 'Deze organisatie houdt geen burgerontmoetingen.',
  },
  notices: {
    'committee.received': { subject: 'Nieuw wijkcomité: aanvraag {number}', body: 'Een nieuw wijkcomité wil deelnemen aan de voorbereidende vergaderingen (aanvraag {number}). Antwoord binnen de termijn.' },
    'committee.confirmed': { subject: 'Wij ontvingen uw aanvraag {number}', body: 'Wij ontvingen de aanvraag van uw wijkcomité en antwoorden binnen enkele werkdagen.' },
    'committee.confirmed-with-newsletter': { subject: 'Wij ontvingen uw aanvraag {number}', body: 'Wij ontvingen de aanvraag van uw wijkcomité en antwoorden binnen enkele werkdagen. U schreef zich ook in voor de nieuwsbrief. Uitschrijven kan altijd met deze link: {link}' },
    'committee.accepted': { subject: 'Uw wijkcomité kan deelnemen', body: 'Uw wijkcomité is welkom op de voorbereidende vergaderingen (aanvraag {number}). U krijgt een uitnodiging voor de volgende.' },
    'committee.refused': { subject: 'Uw aanvraag {number}', body: 'Uw wijkcomité kan nu niet deelnemen aan de voorbereidende vergaderingen. De reden: {reason}' },
  },
  statuses: { committee: { received: 'ontvangen', accepted: 'aanvaard', refused: 'geweigerd' } satisfies Record<CommitteeStatus, string> },
  events: { receive: 'Ontvangen', accept: 'Aanvaard', refuse: 'Geweigerd', erase: 'Gegevens gewist', withdrawConsent: 'Toestemming ingetrokken' },
  words: {
    commands: { accept: 'Aanvaarden', refuse: 'Weigeren', erase: 'Gegevens wissen' } satisfies Record<CommitteeCommand | 'erase', string>,
    fields: {
      committeeName: 'naam van het wijkcomité', contactName: 'naam van de contactpersoon', email: 'e-mailadres', phone: 'telefoonnummer', about: 'voorstelling van het comité', privacyAccepted: 'akkoord met de privacyverklaring',
    } satisfies Record<keyof ContactFields, string>,
  },
} satisfies FeatureTexts;

export type CommitteeTexts = typeof nl;
