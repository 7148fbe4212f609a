import { type FeatureTexts } from '@centrale/kernel';
import { type InvitationCommand, type InvitationStatus } from '../invitation.js';

export const nl = {
  refusals: {
    'invitation.wrong-status': 'De uitnodiging heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'invitation.offer-stands': 'U hebt een offerte ingediend. Trek die eerst in.',
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
  events: { invite: 'Uitgenodigd', see: 'Uitnodiging gelezen', announceOffer: 'Offerte aangekondigd', decline: 'Ziet ervan af', ask: 'Vraag gesteld' },
  words: {
    commands: { see: 'Lezen', announceOffer: 'Offerte aankondigen', decline: 'Ervan afzien', ask: 'Vraag stellen' } satisfies Record<InvitationCommand | 'ask', string>,
    fields: { reason: 'Waarom ziet u ervan af', question: 'Uw vraag' },
    hiddenUntilOpening: 'Tot de opening weet de overheid niet of u leest, een offerte maakt of ervan afziet.',
  },
} satisfies FeatureTexts;

export type InvitationTexts = typeof nl;
