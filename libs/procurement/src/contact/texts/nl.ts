import { type FeatureTexts } from '@centrale/kernel';
import { type ContactCommand, type ContactStatus } from '../contact-request.js';

export const nl = {
  refusals: {
    'contact-request.wrong-status': 'De contactaanvraag heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'contact-request.leads-nowhere': 'Kies de toelating of de briefing waartoe de aanvraag leidt.',
    'officer.not-an-officer': 'Kies iemand die nu dossierbeheerder is bij de participatiedienst.',
  },
  notices: {
    'contact-request.received': { subject: 'Nieuwe contactaanvraag {number}', body: 'Er is een contactaanvraag binnengekomen: {number}. Wijs ze toe aan een dossierbeheerder.' },
    'contact-request.confirmed': {
      subject: 'Wij hebben uw aanvraag {number} ontvangen',
      body: 'Dank u voor uw bericht aan de participatiedienst. Uw aanvraag heeft het nummer {number}. Een dossierbeheerder neemt contact met u op.',
    },
    'contact-request.assigned': { subject: 'Contactaanvraag {number} is aan u toegewezen', body: 'Contactaanvraag {number} is aan u toegewezen.' },
    'contact-request.answered': { subject: 'Antwoord op uw aanvraag {number}', body: 'Dit is het antwoord van de participatiedienst op uw aanvraag {number}:\n\n{answer}' },
  },
  statuses: {
    'contact-request': { received: 'ontvangen', assigned: 'toegewezen', led: 'opgevolgd', answered: 'beantwoord', closed: 'afgesloten' } satisfies Record<ContactStatus, string>,
  },
  events: { receive: 'Aanvraag ontvangen', assign: 'Toegewezen', lead: 'Gekoppeld aan een dossier', answer: 'Beantwoord', close: 'Afgesloten' },
  words: {
    commands: { assign: 'Toewijzen', lead: 'Koppelen aan een dossier', answer: 'Beantwoorden', close: 'Afsluiten' } satisfies Record<ContactCommand, string>,
    send: 'Aanvraag versturen',
    fields: {
      name: 'Uw naam', email: 'E-mailadres', organisation: 'Organisatie', phone: 'Telefoon', subject: 'Onderwerp', message: 'Uw vraag', language: 'Taal van het antwoord',
      officer: 'Dossierbeheerder', buyer: 'Toelating', briefing: 'Briefing', answer: 'Antwoord', reason: 'Reden', receivedAt: 'Ontvangen op', number: 'Nummer',
    },
  },
} satisfies FeatureTexts;

export type ContactTexts = typeof nl;
