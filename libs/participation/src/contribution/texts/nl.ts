import { type FeatureTexts } from '@centrale/kernel';
import { type ContributionKind, type ContributionOutcome } from '../contribution.js';

export const nl = {
  refusals: {
    'R001-14': 'Vragen van de burgerontmoeting die op een antwoord wachten: {count}.',
    'R003-39': 'Signalen zonder gevolg: {count}. Binnen {days} dagen wordt een signaal een agendapunt of een advies, of het wordt met een reden afgesloten.',
    'contribution.belongs-nowhere': 'Kies de vergadering, de adviesstructuur of het traject waarbij deze inbreng hoort.',
    'contribution.place-over': 'Deze adviesstructuur of dit traject is afgelopen: er komt geen nieuwe inbreng meer bij.',
    'contribution.has-outcome': 'Het gevolg van deze inbreng is al bekendgemaakt.',
    'contribution.outcome-not-for-signal': 'Een signaal wordt een agendapunt of een advies, of wordt met een reden afgesloten.',
    'contribution.outcome-untranslated': 'Schrijf het gevolg ook in het {language}.',
    'contribution.advice-missing': 'Kies het advies waarin deze inbreng opgenomen wordt.',
    'contribution.group-missing': 'Kies de werkgroep waar deze inbreng naartoe gaat.',
    'contribution.target-unasked': 'Alleen bij ‘in een advies’, ‘naar een werkgroep’ en ‘op een agenda’ hoort een verwijzing.',
    'contribution.advice-sent': 'Dit advies is al verstuurd: er komt niets meer bij. Kies een advies dat nog geschreven wordt.',
    'contribution.meeting-elsewhere': 'Kies een komende vergadering van deze adviesstructuur of van dit traject.',
    'contribution.meeting-closed': 'Agendapunten voor deze vergadering konden tot en met {until}. Kies een latere vergadering.',
    'contribution.advice-elsewhere': 'Kies een advies van deze adviesstructuur of van dit traject.',
    'contribution.group-elsewhere': 'Kies een werkgroep die bij deze adviesstructuur of dit traject hoort.',
    'contribution.theme-elsewhere': 'Dat thema hoort niet bij dit traject of deze vergadering.',
    'contribution.no-next-meeting': 'Plan eerst een volgende vergadering: dan kan dit op de agenda.',
  },
  notices: {},
  statuses: {},
  events: { contribute: 'Inbreng genoteerd', tieContribution: 'Inbreng aan een thema gekoppeld', giveOutcome: 'Gevolg van een inbreng bekendgemaakt', reopenContribution: 'Gevolg van een inbreng vervallen: het advies is ingetrokken' },
  words: {
    kinds: {
      question: 'vraag', opinion: 'mening', need: 'nood', solution: 'oplossing', signal: 'signaal', opportunity: 'kans', experience: 'ervaring',
    } satisfies Record<ContributionKind, string>,
    outcomes: {
      answered: 'beantwoord', takenUp: 'opgenomen', toWorkingGroup: 'naar een werkgroep', toAgenda: 'op een agenda', toAdvice: 'in een advies', declined: 'niet opgenomen',
    } satisfies Record<ContributionOutcome, string>,
    commands: { answer: 'Gevolg bekendmaken', tie: 'Aan een thema koppelen', contribute: 'Inbreng noteren' },
    fields: { kind: 'Soort inbreng', text: 'Wat er gezegd is', theme: 'Thema', outcome: 'Gevolg', outcomeText: 'Publieke toelichting', advice: 'Advies', group: 'Werkgroep', meeting: 'Vergadering', dueOn: 'Gevolg tegen' },
    owed: 'wacht op een antwoord',
  },
} satisfies FeatureTexts;

export type ContributionTexts = typeof nl;
