import { type FeatureTexts } from '@centrale/kernel';
import { type PackId, type PackParameter, type PackStatus } from '../rule-pack.js';

export const nl = {
  refusals: {
    'rule-pack.wrong-status': 'Deze versie van de regels heeft de status ‘{status}’. Dat laat deze stap niet toe.',
    'deviation.untranslated': 'Motiveer de afwijking van regel {rule} ook in het {language}. De motivering wordt publiek.',
    'text.untranslated': 'Schrijf dit ook in het {language}: iedereen leest het in zijn eigen taal.',
    'rule-pack.floor-without-term': 'Een minimumtermijn bij hoogdringendheid heeft alleen zin met een standaardtermijn.',
    'rule-pack.floor-above-term': 'De minimumtermijn ({floor} dagen) is langer dan de standaardtermijn ({days} dagen).',
    'rule-pack.more-non-digital-than-channels': 'Er worden meer niet-digitale kanalen gevraagd dan kanalen in totaal.',
    'rule-pack.purpose-missing': 'Kies minstens één doel.',
    'rule-pack.route-missing': 'Wie advies vraagt, bepaalt ook langs welke weg dat advies bij de stad komt.',
    'rule-pack.memorandum-is-bounded': 'Een memorandum loopt af bij de verkiezingen: kies een afgebakende duurtijd.',
    'rule-pack.draft-exists': 'Er is al een ontwerp van een nieuwe versie. Werk dat af of verwerp het.',
    'rule-pack.nothing-changes': 'Deze versie verschilt in niets van de huidige.',
    'rule-pack.not-active': 'Dat is geen geldende versie van deze regels.',
    'rule-pack.not-newer': 'Hier geldt al versie {version}.',
  },
  notices: {},
  statuses: {
    'rule-pack': { draft: 'ontwerp', active: 'geldend', superseded: 'vervangen' } satisfies Record<PackStatus, string>,
  },
  events: { draft: 'Nieuwe versie ontworpen', activate: 'In werking getreden', supersede: 'Vervangen door een nieuwe versie', discard: 'Ontwerp verworpen' },
  words: {
    packs: { ATELIER: 'Strategische ateliers', WIJK: 'Burgerontmoetingen in de wijk', MEMO: 'Ambtelijk memorandum', WERKGROEP: 'Werkgroepen' } satisfies Record<PackId, string>,
    unset: 'niet bepaald',
    assumption: 'aanname: de bron zwijgt hierover',
    yes: 'ja',
    no: 'nee',
    upgrade: {
      newer: 'Versie {version} geldt intussen. Ze verandert dit:', parameter: 'Wat', from: 'Nu', to: 'Wordt', done: 'De nieuwe versie is aangenomen.',
      ask: 'Vanaf nu gelden hier de regels van versie {version}. Wat al loopt, behoudt zijn termijn.',
    },
    parameters: {
      durationPolicy: 'Duurtijd', purposes: 'Doelen', adviceRoute: 'Weg van het advies', ownInitiative: 'Advies op eigen initiatief',
      requestDays: 'Termijn van een adviesvraag (kalenderdagen)', requestFloorDays: 'Minimum bij hoogdringendheid (kalenderdagen)',
      responseDays: 'Termijn van het antwoord (kalenderdagen)', roll: 'Termijn die op een vrije dag eindigt', invitationDays: 'Uitnodiging vooraf (kalenderdagen)',
      agendaIntakeWorkingDays: 'Agendapunten vooraf (werkdagen)', publicCalendar: 'Publieke kalender verplicht', attendance: 'Wie aanwezig mag zijn',
      membersRecognised: 'Enkel erkende organisaties als lid', selfCheck: 'Zelfevaluatie', evidence: 'Bewijsdossier', minChannels: 'Kanalen bij een brede oproep (minimum)',
      minNonDigitalChannels: 'Waarvan niet digitaal (minimum)', evaluation: 'Evaluatie', yearlyAdviceFrom: 'Jaarlijks advies van deze types',
      legislatureFeedback: 'Terugkoppeling per legislatuur', externalFacilitator: 'Externe begeleiding', reportDays: 'Verslag na de vergadering (kalenderdagen)',
      committeeAnswerWorkingDays: 'Antwoord aan een nieuw wijkcomité (werkdagen)', outcomeDays: 'Antwoord op vragen en oplossingen (kalenderdagen)',
      signalDays: 'Gevolg aan een signaal (kalenderdagen)', monthsBeforeElection: 'Beschikbaar voor de verkiezingen (maanden)',
      dangerDays: 'Memorandum in gevaar, als nog ontwerp (dagen vooraf)', dormantMonths: 'Slapend zonder vergadering of advies (maanden)',
      sharingMonths: 'Niets gedeeld (maanden)', procurementDays: 'Duur van een opdracht, zolang ervaring ontbreekt (kalenderdagen)',
      postWorkingDays: 'Post geldt als ontvangen na (werkdagen)', budgetWarnPercent: 'Waarschuwing bij deze besteding (%)', transversal: 'Meer dan één beleidsdomein verwacht',
    } satisfies Record<PackParameter, string>,
    values: {
      bounded: 'afgebakend', continuous: 'doorlopend, in cycli', indefinite: 'onbepaald',
      advice: 'advies', signals: 'signalen', network: 'netwerk', dialogue: 'dialoog', solutions: 'oplossingen', memorandum: 'memorandum',
      atelierToBoard: 'van het atelier naar het bestuur', groupViaContactOfficial: 'van de groep via de bevoegde ambtenaar',
      openToAll: 'iedereen', perKind: 'per soort vergadering', teamAndStakeholders: 'het team en de uitgenodigde stakeholders',
      publicMembersConditional: 'iedereen; lidmaatschap heeft voorwaarden', required: 'verplicht', recommended: 'aanbevolen', optional: 'vrij', none: 'geen',
      afterCycle: 'na de cyclus', yearly: 'jaarlijks', thematic: 'thematisch', organising: 'organiserend', project: 'projectmatig', expected: 'verwacht',
      nextWorkingDay: 'schuift op naar de volgende werkdag',
    },
  },
} satisfies FeatureTexts;

export type RulePackTexts = typeof nl;
