import { type FeatureTexts } from '@centrale/kernel';
import { type AgreementCommand, type AgreementStatus, type Route } from '../agreement.js';

export const nl = {
  refusals: {
    'agreement.wrong-status': 'De raamovereenkomst heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'agreement.ends-before-start': 'De einddatum moet na de begindatum vallen.',
    'agreement.term-too-long': 'De raamovereenkomst duurt langer dan vier jaar. Kies een einddatum tot en met {latest}, of motiveer de uitzondering. (P01)',
    'agreement.ended': 'De raamovereenkomst is afgelopen op {endsOn}. (P01)',
    'agreement.not-started': 'De raamovereenkomst begint pas op {startsOn}.',
    'agreement.lot-number-twice': 'Perceelnummer {number} komt meer dan één keer voor.',
    'agreement.lot-over-ceiling': 'Het plafond van perceel {number} is hoger dan dat van de hele raamovereenkomst. (P06)',
    'agreement.criterion-twice': 'Het criterium ‘{code}’ komt meer dan één keer voor bij perceel {number}.',
    'agreement.number-taken': 'Er bestaat al een raamovereenkomst met het nummer {number}.',
    'agreement.ceiling-warning': 'Meer dan {percent} % van het plafond is gereserveerd of vastgelegd. Er blijft {left:amount} over. (P06)',
  },
  notices: {},
  statuses: {
    agreement: {
      draft: 'ontwerp', live: 'lopend', suspended: 'geschorst', expired: 'afgelopen', terminated: 'beëindigd',
    } satisfies Record<AgreementStatus, string>,
  },
  events: {
    create: 'Raamovereenkomst aangemaakt',
    launch: 'Raamovereenkomst gestart',
    suspend: 'Raamovereenkomst geschorst',
    resume: 'Schorsing opgeheven',
    terminate: 'Raamovereenkomst beëindigd',
  },
  words: {
    commands: {
      create: 'Raamovereenkomst aanmaken', launch: 'Raamovereenkomst starten', suspend: 'Schorsen', resume: 'Schorsing opheffen', terminate: 'Beëindigen',
    } satisfies Record<AgreementCommand | 'create', string>,
    routes: { miniCompetition: 'minicompetitie', cascade: 'cascade', direct: 'rechtstreekse bestelling' } satisfies Record<Route, string>,
    movements: { reserve: 'gereserveerd', commit: 'vastgelegd', release: 'vrijgegeven', uncommit: 'vastlegging teruggedraaid' },
    fields: {
      number: 'Nummer', title: 'Titel', startsOn: 'Begint op', endsOn: 'Eindigt op', termException: 'Motivering van de langere looptijd',
      ceiling: 'Plafond', reserved: 'Gereserveerd', committed: 'Vastgelegd', left: 'Beschikbaar', standstill: 'Wachttermijn na de kennisgeving',
      userCategories: 'Categorieën van gebruikers', lot: 'Perceel', lotName: 'Naam van het perceel', route: 'Procedure',
      minimumInvited: 'Minimumaantal uitnodigingen', minimumDays: 'Minimumaantal dagen om een offerte te maken', criteria: 'Gunningscriteria',
      admittedProviders: 'Toegelaten dienstverleners', reason: 'Reden',
    },
    inventedValues: 'De bedragen en regels per perceel zijn verzonnen voor deze demonstratie.',
  },
} satisfies FeatureTexts;

export type AgreementTexts = typeof nl;
