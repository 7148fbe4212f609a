import { type FeatureTexts } from '@centrale/kernel';
import { type GateType, type PhaseCommand, type PhaseStatus } from '../phase.js';
import { type TrajectoryAct } from '../trajectory.policy.js';
import { type TrajectoryCommand, type TrajectoryField, type TrajectoryStatus } from '../trajectory.js';
import {
  type AccessLevel, type ActivityAudience, type ActivityKind, type Channel, type EngagementLevel, type Horizon, type OutputType, type ParticipationService,
  type PhaseKind, type PolicyDomain, type TargetGroup, type ThemeKind, type TopicKind,
} from '../vocabulary.js';
import { rules } from './rules.nl.js';

export const nl = {
  refusals: {
    ...rules,
    'trajectory.name-missing': 'De naam ontbreekt in het {language}.',
    'trajectory.wrong-status': 'Het traject heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'trajectory.field-missing': 'Vul eerst in: {field}.',
    'trajectory.phases-missing': 'Het traject heeft nog geen fases.',
    'trajectory.reason-missing': 'Schrijf waarom. De reden wordt publiek.',
    'trajectory.ends-before-start': 'De einddatum ({endsOn}) ligt voor de startdatum ({startsOn}).',
    'trajectory.too-long': 'Een periode van meer dan tien jaar is wellicht een vergissing.',
    'trajectory.starts-in-past': 'De startdatum {startsOn} ligt in het verleden.',
    'trajectory.ended-already': 'De einddatum {endsOn} is al voorbij.',
    'trajectory.announce-first': 'Maak het traject eerst bekend.',
    'trajectory.not-yet': 'Het traject start op {startsOn}.',
    'trajectory.phase-open': 'Fase {phase} is nog niet afgerond of overgeslagen.',
    'trajectory.not-continuous': 'Dit traject loopt niet in cycli.',
    'trajectory.cycle-unfinished': 'Rond eerst fase {phase} van deze cyclus af of sla ze over.',
    'trajectory.outside-period': '{onDate} valt buiten de looptijd van het traject.',
    'trajectory.memorandum-apart': 'Een memorandum begint u op de pagina Memoranda.',
    'trajectory.body-needed': 'Kies de adviesstructuur waarvan dit traject is.',
    'trajectory.body-at-rest': 'Deze adviesstructuur is niet actief.',
    'trajectory.neighbourhood-elsewhere': 'Die wijk ligt niet in deze stad.',
    'theme.taken': 'Een van deze thema’s is al opgenomen door een andere werkgroep.',
    'theme.meeting-elsewhere': 'Die vergadering hoort niet bij dit traject.',
    'trajectory.other-rules': 'Voor deze adviesstructuur gelden andere regels dan voor dit sjabloon.',
    'trajectory.purpose-unknown': 'Dit doel past niet bij de regels van het traject.',
    'phase.wrong-status': 'De fase heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'phase.trajectory-not-moving': 'Dat kan niet zolang het traject de status ‘{trajectoryStatus}’ heeft.',
    'phase.no-meeting-held': 'In deze fase is nog geen vergadering gehouden.',
    'phase.report-not-published': 'Het verslag van de vergadering is nog niet gepubliceerd.',
    'phase.participants-reversed': 'Het minimum aantal deelnemers is groter dan het maximum.',
    'phase.before-trajectory': 'Fase {phase} begint voor de start van het traject ({startsOn}).',
    'phase.after-trajectory': 'Fase {phase} eindigt na het einde van het traject ({endsOn}).',
    'phase.late-beginning': 'Fase {phase} moest beginnen op {startsOn}.',
    'phase.late-ending': 'Fase {phase} moest eindigen op {endsOn}.',
    'phase.out-of-order': 'Fase {phase} begint voor fase {before}.',
    'phase.in-use': 'Aan deze fase hangen al thema’s of activiteiten.',
    'phase.elsewhere': 'Die fase hoort niet bij dit traject.',
    'trajectory.language-missing': 'Kies minstens één taal.',
    'trajectory.told-ahead': 'Deze dag moet nog komen. Noteer wat gebeurd is, of wat vóór de start gepland is.',
    'stakeholder.name-missing': 'Wie is de stakeholder? Vul een naam in.',
    'theme.horizon-missing': 'Kies of dit op korte of op lange termijn speelt.',
    'theme.in-use': 'Een werkgroep of geïnteresseerden volgen dit thema al. Het kan niet meer weg.',
    'evidence.no-call': 'Voor de start is nergens opgeroepen om mee te doen.',
    'evidence.too-few-channels': 'Er is via {count} kanalen opgeroepen; minstens {least} zijn nodig.',
    'evidence.only-digital': 'Minstens {least} kanaal moet mensen zonder scherm bereiken.',
    'evidence.not-open': 'Het traject stond niet de hele tijd open voor iedereen.',
    'evidence.interests-open': 'Geïnteresseerden zonder opvolging: {count}.',
  },
  notices: {
    'trajectory.announced': { subject: 'Traject {number} is bekendgemaakt', body: 'Het traject {number} is publiek. Iedereen kan zijn interesse laten weten.' },
    'trajectory.cancelled': { subject: 'Traject {number} is geannuleerd', body: 'Het traject {number} gaat niet door. De reden leest u op de pagina van het traject.' },
    'trajectory.closed': { subject: 'Traject {number} is afgesloten', body: 'Het traject {number} is afgesloten. Het resultaat leest u op de pagina van het traject.' },
  },
  statuses: {
    trajectory: {
      draft: 'ontwerp', announced: 'bekendgemaakt', running: 'lopend', paused: 'onderbroken', reporting: 'verslag in opmaak', closed: 'afgesloten', cancelled: 'geannuleerd',
    } satisfies Record<TrajectoryStatus, string>,
    phase: { planned: 'gepland', ready: 'klaar om te starten', running: 'lopend', done: 'afgerond', skipped: 'overgeslagen' } satisfies Record<PhaseStatus, string>,
  },
  events: {
    start: 'Aangemaakt uit een sjabloon', copy: 'Gekopieerd', announce: 'Bekendgemaakt', begin: 'Gestart', pause: 'Onderbroken', resume: 'Hervat', beginCycle: 'Nieuwe cyclus gestart',
    report: 'Verslag begonnen', close: 'Afgesloten', cancel: 'Geannuleerd', adjust: 'Aangepast', upgradePack: 'Nieuwe versie van de regels aangenomen',
    addPhase: 'Fase toegevoegd', changePhase: 'Fase gewijzigd', removePhase: 'Fase verwijderd', makePhaseReady: 'Fase klaar om te starten', beginPhase: 'Fase gestart', finishPhase: 'Fase afgerond',
    skipPhase: 'Fase overgeslagen', recordOutput: 'Resultaat van een fase genoteerd', assignFacilitator: 'Begeleider toegewezen', assignProvider: 'Dienstverlener toegewezen',
    spawnGroup: 'Werkgroep opgericht uit een thema', addTheme: 'Thema toegevoegd', changeTheme: 'Thema gewijzigd', removeTheme: 'Thema verwijderd', addActivity: 'Activiteit toegevoegd', removeActivity: 'Activiteit geschrapt',
    tell: 'Bekendmaking genoteerd', withdrawCommunication: 'Bekendmaking geschrapt', addStakeholder: 'Stakeholder toegevoegd', removeStakeholder: 'Stakeholder geschrapt',
    depart: 'Gemotiveerd afgeweken van een regel', findNonConformity: 'Afwijking vastgesteld', correctNonConformity: 'Afwijking rechtgezet',
  },
  words: {
    commands: {
      announce: 'Bekendmaken', begin: 'Starten', pause: 'Onderbreken', resume: 'Hervatten', beginCycle: 'Volgende cyclus starten', report: 'Naar verslag', close: 'Afsluiten', cancel: 'Annuleren',
      save: 'Bewaren', copy: 'Kopiëren', adjust: 'Aanpassen', planPhases: 'Fases plannen', keepThemes: 'Thema’s bijhouden', keepActivities: 'Activiteiten bijhouden',
      tell: 'Bekendmaking noteren', keepStakeholders: 'Stakeholders bijhouden', upgradePack: 'Nieuwe versie aannemen', keepInterests: 'Interesse noteren',
    } satisfies Record<TrajectoryCommand | TrajectoryAct, string>,
    phaseCommands: {
      makeReady: 'Klaarmaken', begin: 'Fase starten', finish: 'Fase afronden', skip: 'Overslaan', change: 'Wijzigen', recordOutput: 'Resultaat noteren', remove: 'Verwijderen',
    } satisfies Record<PhaseCommand | 'change' | 'recordOutput' | 'remove', string>,
    fields: {
      title: 'titel', question: 'vraag', purpose: 'doel', domains: 'beleidsdomeinen', targetGroups: 'doelgroepen', neighbourhoodId: 'wijk', startsOn: 'startdatum', endsOn: 'einddatum',
      workForm: 'werkvorm', compositionNote: 'samenstelling', level: 'mate van inspraak', topicKind: 'soort onderwerp', accessLevel: 'toegang',
    } satisfies Record<TrajectoryField, string>,
    languages: { nl: 'Nederlands', fr: 'Frans' },
    domains: {
      mobility: 'mobiliteit', publicSpace: 'openbare ruimte', housing: 'wonen', welfare: 'welzijn', youth: 'jeugd', culture: 'cultuur', climate: 'klimaat', economy: 'economie',
      education: 'onderwijs', health: 'gezondheid', safety: 'veiligheid', participation: 'participatie',
    } satisfies Record<PolicyDomain, string>,
    targetGroups: {
      residents: 'buurtbewoners', youth: 'jongeren', seniors: 'ouderen', newcomers: 'nieuwkomers', parents: 'ouders', traders: 'handelaars', associations: 'verenigingen',
      peopleInPoverty: 'mensen in armoede', peopleWithDisability: 'mensen met een handicap', commuters: 'pendelaars', visitors: 'bezoekers', companies: 'bedrijven',
    } satisfies Record<TargetGroup, string>,
    levels: { inform: 'informeren', consult: 'raadplegen', involve: 'betrekken', collaborate: 'samenwerken', empower: 'meebeslissen' } satisfies Record<EngagementLevel, string>,
    access: { open: 'open voor iedereen', restricted: 'besloten' } satisfies Record<AccessLevel, string>,
    topics: { current: 'actueel thema', future: 'toekomstgericht dossier' } satisfies Record<TopicKind, string>,
    services: { design: 'ontwerpen', facilitate: 'begeleiden', communicate: 'communiceren', mobilise: 'mobiliseren', evaluate: 'evalueren' } satisfies Record<ParticipationService, string>,
    phaseKinds: {
      design: 'ontwerp', call: 'oproep', preparatory: 'voorbereidende vergadering', openMeeting: 'open ontmoeting', dialogue: 'dialoog', workingGroups: 'werkgroepen',
      deliberation: 'beraad', analysis: 'analyse', kickOff: 'kick-off', inspiration: 'inspiratie', validation: 'validatie', publication: 'publicatie', report: 'verslag',
    } satisfies Record<PhaseKind, string>,
    outputs: {
      none: 'geen', needsAndPriorities: 'noden en prioriteiten', themes: 'thema’s', report: 'verslag', advice: 'advies', memorandum: 'memorandum',
    } satisfies Record<OutputType, string>,
    gates: {
      needsListed: 'lijst van noden en prioriteiten', channelsUsed: 'brede oproep', facilitatorAssigned: 'externe begeleider', reportPublished: 'verslag gepubliceerd', meetingHeld: 'vergadering gehouden',
    } satisfies Record<GateType, string>,
    activities: {
      workshop: 'workshop', survey: 'bevraging', focusGroup: 'focusgroep', walk: 'wijkwandeling', interview: 'gesprek', futureLab: 'toekomstlab', kickOffDay: 'denkdag', stand: 'infostand',
      event: 'evenement', online: 'online inbreng',
    } satisfies Record<ActivityKind, string>,
    activityAudiences: { public: 'iedereen', staff: 'medewerkers', stakeholders: 'stakeholders', members: 'leden' } satisfies Record<ActivityAudience, string>,
    channels: {
      website: 'website', newsletter: 'nieuwsbrief', socialMedia: 'sociale media', mailing: 'mailing', infoScreen: 'infoscherm', letterbox: 'brief in de bus', poster: 'affiche',
      localPress: 'lokale pers', infoStand: 'infostand', doorToDoor: 'van deur tot deur', phone: 'telefoon',
    } satisfies Record<Channel, string>,
    horizons: { short: 'korte termijn', long: 'lange termijn' } satisfies Record<Horizon, string>,
    themeKinds: { need: 'nood', priority: 'prioriteit', theme: 'thema' } satisfies Record<ThemeKind, string>,
  },
} satisfies FeatureTexts;

export type TrajectoryTexts = typeof nl;
