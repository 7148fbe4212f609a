import { type FeatureTexts } from '@centrale/kernel';
import { type InterestOutcome, type InterestSource, type InterestStatus } from '../interest.js';

export const nl = {
  refusals: {
    'interest.wrong-status': 'Deze interesse heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'interest.not-open': 'Voor dit traject kunt u nu geen interesse laten weten.',
    'interest.members-only': 'Deze adviesstructuur werkt alleen met haar leden.',
    'interest.no-way-to-reach': 'Noteer een e-mailadres, een telefoonnummer of een postadres.',
    'interest.link-expired': 'De link werkte {days} dagen. Laat uw interesse opnieuw weten.',
    'interest.not-confirmed': 'Deze persoon heeft het e-mailadres nog niet bevestigd.',
    'interest.erased': 'Deze gegevens zijn gewist.',
    'interest.registered-in-future': 'De datum ligt in de toekomst.',
    'interest.consent-withdrawn': 'U bent al uitgeschreven.',
    'interest.exists': 'Deze persoon staat al in het register.',
  },
  notices: {
    'interest.confirm': { subject: 'Bevestig uw interesse: {title}', body: 'U liet weten dat u interesse hebt in ‘{title}’. Bevestig met deze link: {link}\n\nWas u het niet? Dan hoeft u niets te doen. Met dezelfde link kunt u uw gegevens ook laten wissen.' },
    'interest.newsletter': { subject: 'U krijgt de nieuwsbrief: {title}', body: 'U bevestigde uw interesse in ‘{title}’ en vroeg ook de nieuwsbrief. Uitschrijven kan altijd met deze link: {link}' },
    'interest.trajectory-cancelled': { subject: '‘{title}’ gaat niet door', body: 'U liet weten dat u interesse hebt in ‘{title}’. Dit traject gaat niet door. De reden: {reason}' },
    'interest.body-ended': { subject: '‘{title}’ houdt op', body: 'U liet weten dat u interesse hebt in ‘{title}’. Deze adviesstructuur houdt op. De reden: {reason}' },
    'interest.known': { subject: 'U staat al in het register: {title}', body: 'U liet al eerder weten dat u interesse hebt in ‘{title}’. U hoeft niets te doen.' },
  },
  statuses: { interest: { pending: 'te bevestigen', confirmed: 'bevestigd' } satisfies Record<InterestStatus, string> },
  events: { register: 'Interesse genoteerd', confirm: 'Adres bevestigd', recordOutcome: 'Opvolging genoteerd', erase: 'Gegevens gewist', withdrawConsent: 'Toestemming ingetrokken' },
  words: {
    sources: { web: 'website', phone: 'telefoon', post: 'post', desk: 'loket' } satisfies Record<InterestSource, string>,
    outcomes: {
      invited: 'uitgenodigd', attended: 'aanwezig geweest', contributed: 'heeft bijgedragen', declined: 'ziet ervan af', unreachable: 'niet bereikbaar',
    } satisfies Record<InterestOutcome, string>,
  },
} satisfies FeatureTexts;

export type InterestTexts = typeof nl;
