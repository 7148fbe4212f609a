import { type Mission } from './mission.js';

/** Open jury boulevard Bockstael: the deadline has passed, two people may open. */
export const bockstael: Mission = {
  buyer: '21004', owner: 'fatima', recorder: 'pieter', officer: 'ines', organ: 'College van burgemeester en schepenen', evaluators: ['youssef', 'roos'],
  briefing: {
    title: 'Open jury Bockstaellaan',
    context: 'De Bockstaellaan krijgt een nieuw profiel. Bewoners, handelaars en schoolgaande jongeren vormen een open jury die de ontwerpen beoordeelt.',
    question: 'Werf een open jury die op de wijk lijkt, en beoordeel nadien of haar oordeel heeft doorgewogen.',
    level: 'collaborate', audiences: ['residents', 'shopkeepers', 'youth'], participantsMin: 25, participantsMax: 40, municipality: '21004', place: 'Bockstaellaan, Laken',
    phases: [{ name: 'Werving', startsOn: null, endsOn: null, sessions: 3 }, { name: 'Jurydagen', startsOn: null, endsOn: null, sessions: 2 }, { name: 'Evaluatie', startsOn: null, endsOn: null, sessions: 2 }],
    formats: ['jury', 'interview'], recruitment: ['sortition', 'targeted'], quotas: 'Helft vrouwen, een derde jonger dan 26 jaar, minstens vijf handelaars.',
    deliverables: 'Samengestelde jury, wervingsverslag en evaluatierapport.', budgetMinCents: 2_500_000, budgetMaxCents: 4_800_000, lotsWanted: [5, 6],
  },
  title: { nl: 'Open jury Bockstaellaan', fr: 'Jury ouvert boulevard Bockstael' },
  summary: {
    nl: 'Werving van een open jury voor de Bockstaellaan en beoordeling van het proces.',
    fr: 'Recrutement d’un jury ouvert pour le boulevard Bockstael et évaluation du processus.',
  },
  lots: [
    {
      title: { nl: 'Werving van de jury', fr: 'Recrutement du jury' },
      scope: { nl: 'Loting met quota, gerichte uitnodigingen en begeleiding tot de eerste jurydag.', fr: 'Tirage au sort avec quotas, invitations ciblées et accompagnement jusqu’au première journée du jury.' },
      allocations: { 5: 27_000 }, weights: [35, 15, 25, 25],
      offers: {
        loting: { price: 25_800, points: [9, 8, 8], pitch: 'Loting in twee trappen, met huisbezoek bij wie niet antwoordt.' },
        wijkwerk: { price: 23_900, points: [8, 7, 9], pitch: 'Wij werven aan de schoolpoort, in de winkel en op het plein.' },
        canal: { price: 26_400, points: [7, 7, 7], pitch: 'Une campagne de quartier, portée par des visages du quartier.' },
      },
    },
    {
      title: { nl: 'Evaluatie van het proces', fr: 'Évaluation du processus' },
      scope: { nl: 'Onafhankelijke beoordeling van werving, verloop en doorwerking, met een publiek rapport.', fr: 'Évaluation indépendante du recrutement, du déroulement et des effets, avec un rapport public.' },
      allocations: { 6: 18_000 }, weights: [45, 20, 10, 25],
      offers: {
        mesure: { price: 17_200, points: [9, 9, 8], pitch: 'Des entretiens avant et après, et une grille publiée dès le premier jour.' },
        zinne: { price: 16_500, points: [7, 8, 7], pitch: 'Een evaluatie die de juryleden zelf mee schrijven.' },
      },
    },
  ],
};

/** Local mobility contract Colignon-Josaphat: open for offers. */
export const colignon: Mission = {
  buyer: '21015', owner: 'lotte', recorder: 'karim', officer: 'bram', organ: 'College van burgemeester en schepenen', evaluators: ['hanne', 'roos'],
  briefing: {
    title: 'Nieuw participatieproces lokaal mobiliteitscontract Colignon-Josaphat',
    context: 'Het lokaal mobiliteitscontract Colignon-Josaphat riep veel vragen op. De gemeente wil het gesprek met de wijk opnieuw en anders voeren.',
    question: 'Ontwerp een nieuw participatieproces en voer het uit, zodat bewoners, scholen en handelaars samen de maatregelen bijsturen.',
    level: 'involve', audiences: ['residents', 'schools', 'shopkeepers', 'elderly'], participantsMin: 120, participantsMax: 300, municipality: '21015', place: 'Wijk Colignon-Josaphat',
    phases: [{ name: 'Ontwerp van het proces', startsOn: null, endsOn: null, sessions: 2 }, { name: 'Gesprekken in de wijk', startsOn: null, endsOn: null, sessions: 8 }, { name: 'Terugkoppeling', startsOn: null, endsOn: null, sessions: 1 }],
    formats: ['workshop', 'neighbourhoodWalk', 'streetStand'], interpretation: ['tr', 'ar'], accessibility: ['wheelchair', 'easyLanguage'], childcare: true,
    deliverables: 'Procesontwerp, elf bijeenkomsten met verslag, nota met bijsturingen.', budgetMinCents: 5_000_000, budgetMaxCents: 8_200_000, lotsWanted: [2, 3],
  },
  title: { nl: 'Participatie lokaal mobiliteitscontract Colignon-Josaphat', fr: 'Participation au contrat local de mobilité Colignon-Josaphat' },
  summary: {
    nl: 'Ontwerp en uitvoering van een nieuw participatieproces voor het lokaal mobiliteitscontract.',
    fr: 'Conception et mise en œuvre d’un nouveau processus participatif pour le contrat local de mobilité.',
  },
  lots: [{
    title: { nl: 'Ontwerp en uitvoering van het proces', fr: 'Conception et mise en œuvre du processus' },
    scope: {
      nl: 'Procesontwerp met de wijk, acht gesprekken op verschillende plekken en uren, en een terugkoppeling.',
      fr: 'Conception du processus avec le quartier, huit échanges à des lieux et des heures variés, et une restitution.',
    },
    allocations: { 2: 26_000, 3: 52_000 }, weights: [35, 15, 20, 30],
    offers: {
      agora: { price: 74_500, points: [8, 8, 8], pitch: 'Eerst luisteren: twintig gesprekken van een uur voor het eerste ontwerp.' },
      wijkwerk: { price: 69_900, points: [8, 7, 9], pitch: 'Wij zijn al in de wijk: aan de schoolpoort, op de markt en in het dienstencentrum.' },
    },
  }],
};

/** Being composed by the service. */
export const josaphat: Mission = {
  buyer: '21005', owner: 'aline', recorder: 'aline', officer: 'ines', organ: 'Collège des bourgmestre et échevins', evaluators: ['aline'],
  briefing: {
    title: 'Un conseil des jeunes pour le parc du Cinquantenaire',
    context: 'Des jeunes utilisent le parc et ses abords tous les jours, mais ne sont jamais consultés sur son entretien ni sur ses règles.',
    question: 'Mettez sur pied un conseil de trente jeunes qui formule des propositions et les défend devant le collège.',
    level: 'involve', audiences: ['youth', 'schools'], participantsMin: 25, participantsMax: 35, municipality: '21005', place: 'Abords du parc du Cinquantenaire',
    phases: [{ name: 'Recrutement', startsOn: null, endsOn: null, sessions: 3 }, { name: 'Ateliers', startsOn: null, endsOn: null, sessions: 5 }],
    formats: ['workshop', 'citizenPanel'], recruitment: ['openCall', 'targeted'], deliverables: 'Recrutement, cinq ateliers et une note de propositions.',
    budgetMinCents: 2_000_000, budgetMaxCents: 3_600_000, lotsWanted: [2, 3, 5], procedureLanguage: 'fr',
  },
  title: { nl: 'Een jongerenraad voor het Jubelpark', fr: 'Un conseil des jeunes pour le parc du Cinquantenaire' },
  summary: { nl: '', fr: 'Recrutement et animation d’un conseil de trente jeunes autour du parc.' },
  lots: [{
    title: { nl: 'Jongerenraad', fr: 'Conseil des jeunes' },
    scope: { nl: '', fr: 'Conception, recrutement et animation de cinq ateliers.' },
    allocations: { 2: 8_000, 3: 15_000, 5: 9_000 }, weights: [40, 15, 20, 25], offers: {},
  }],
};

/** In intake at the service. */
export const ukkel: Mission = {
  buyer: '21016', owner: 'tom', recorder: 'tom', officer: 'bram', organ: 'College van burgemeester en schepenen', evaluators: ['tom'],
  briefing: {
    title: 'Een schoolomgeving zonder auto’s, samen met de buurt',
    context: 'Rond drie scholen wil de gemeente de straat afsluiten tijdens de schooluren. Ouders zijn voor, bewoners zijn verdeeld.',
    question: 'Begeleid proefopstellingen en gesprekken, zodat de buurt na drie maanden met kennis van zaken kan adviseren.',
    level: 'consult', audiences: ['residents', 'schools'], participantsMin: 80, participantsMax: 200, municipality: '21016', place: 'Drie schoolstraten',
    phases: [{ name: 'Proefopstelling', startsOn: null, endsOn: null, sessions: 3 }, { name: 'Buurtgesprekken', startsOn: null, endsOn: null, sessions: 4 }],
    formats: ['streetStand', 'survey', 'workshop'], deliverables: 'Verslagen en een advies van de buurt.', budgetMinCents: 1_800_000, budgetMaxCents: 3_200_000, helpMeChoose: true,
  },
  title: { nl: 'Schoolstraten samen met de buurt', fr: 'Des rues scolaires avec le quartier' }, summary: { nl: '', fr: '' }, lots: [],
};
