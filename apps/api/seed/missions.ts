import { type Mission } from './mission.js';

/** Citizen panel of five in the jury for the boulevards Jamar and Midi: completed. */
export const jamar: Mission = {
  buyer: 'mobility', owner: 'sofie', recorder: 'marc', officer: 'bram', organ: 'Directieraad', evaluators: ['roos', 'sofie'],
  briefing: {
    title: 'Burgerpanel in de jury Jamar- en Zuidlaan',
    context: 'De Jamarlaan en de Zuidlaan worden heraangelegd. Een jury kiest het ontwerpteam. Vijf bewoners maken deel uit van die jury en moeten hun rol voluit kunnen spelen.',
    question: 'Begeleid vijf bewoners vóór, tijdens en na de juryzittingen, zodat hun stem even zwaar weegt als die van de experten.',
    level: 'collaborate', audiences: ['residents'], participantsMin: 5, participantsMax: 5, municipality: '21001', place: 'Jamarlaan en Zuidlaan',
    phases: [{ name: 'Voorbereiding van het panel', startsOn: null, endsOn: null, sessions: 2 }, { name: 'Juryzittingen', startsOn: null, endsOn: null, sessions: 3 }],
    formats: ['jury', 'citizenPanel'], deliverables: 'Verslag van elke sessie en een eindnota met de inbreng van het panel.', budgetMinCents: 1_500_000, budgetMaxCents: 2_600_000, lotsWanted: [3],
  },
  title: { nl: 'Burgerpanel in de jury Jamar- en Zuidlaan', fr: 'Panel citoyen au sein du jury boulevards Jamar et du Midi' },
  summary: {
    nl: 'Begeleiding van vijf bewoners die deel uitmaken van de jury voor de heraanleg van de Jamarlaan en de Zuidlaan.',
    fr: 'Accompagnement de cinq habitants membres du jury pour le réaménagement des boulevards Jamar et du Midi.',
  },
  lots: [{
    title: { nl: 'Begeleiding van het burgerpanel', fr: 'Accompagnement du panel citoyen' },
    scope: {
      nl: 'Twee voorbereidende sessies, begeleiding tijdens drie juryzittingen en een terugkoppeling naar de wijk.',
      fr: 'Deux séances préparatoires, un accompagnement pendant trois séances de jury et une restitution au quartier.',
    },
    allocations: { 3: 24_000 }, weights: [35, 20, 15, 30],
    offers: {
      palabre: { price: 21_400, points: [9, 8, 9], pitch: 'Nous préparons les cinq habitants comme nous préparons un jury : par la pratique, avec de vrais dossiers.' },
      agora: { price: 22_900, points: [8, 9, 7], pitch: 'Een vaste facilitator per twee bewoners, en een repetitie van elke juryzitting.' },
      wijkwerk: { price: 19_800, points: [7, 6, 9], pitch: 'Wij starten aan de keukentafel en brengen de vragen van de wijk mee naar de jury.' },
    },
  }],
};

/** Participatory budget of Neder-over-Heembeek: the order runs. */
export const heembeek: Mission = {
  buyer: '21004', owner: 'fatima', recorder: 'pieter', officer: 'ines', organ: 'College van burgemeester en schepenen', evaluators: ['youssef', 'roos'],
  briefing: {
    title: 'Budget participatif de Neder-over-Heembeek',
    context: 'Un million d’euros est réservé à des projets proposés et choisis par les habitants de Neder-over-Heembeek. L’édition précédente a réuni 88 idées, 14 projets et 1.100 votants.',
    question: 'Organisez une nouvelle édition, de l’appel à idées au vote, avec une attention particulière aux habitants qui n’ont pas participé la dernière fois.',
    level: 'empower', audiences: ['residents', 'youth', 'associations', 'elderly'], participantsMin: 500, participantsMax: 2000, municipality: '21004', place: 'Neder-over-Heembeek',
    phases: [{ name: 'Appel à idées', startsOn: null, endsOn: null, sessions: 4 }, { name: 'Ateliers de projet', startsOn: null, endsOn: null, sessions: 6 }, { name: 'Vote et fête', startsOn: null, endsOn: null, sessions: 2 }],
    formats: ['participatoryBudget', 'workshop', 'streetStand', 'onlinePlatform'], recruitment: ['openCall', 'targeted'],
    deliverables: 'Règlement, campagne, ateliers, vote et rapport public.', budgetMinCents: 9_000_000, budgetMaxCents: 14_500_000, lotsWanted: [1], procedureLanguage: 'fr',
  },
  title: { nl: 'Participatief budget Neder-over-Heembeek', fr: 'Budget participatif de Neder-over-Heembeek' },
  summary: {
    nl: 'Volledige begeleiding van het participatief budget van een miljoen euro, van de oproep tot de stemming.',
    fr: 'Accompagnement complet du budget participatif d’un million d’euros, de l’appel à idées jusqu’au vote.',
  },
  lots: [{
    title: { nl: 'Participatief budget van A tot Z', fr: 'Budget participatif de A à Z' },
    scope: {
      nl: 'Reglement, campagne, oproep tot ideeën, projectateliers, stemming en publiek verslag.',
      fr: 'Règlement, campagne, appel à idées, ateliers de projet, vote et rapport public.',
    },
    allocations: { 1: 138_000 }, weights: [40, 15, 20, 25],
    offers: {
      zinne: { price: 131_500, points: [9, 8, 8], pitch: 'Een oproep op straat én online, met projectateliers in de vier buurten van Neder-over-Heembeek.' },
      agora: { price: 127_000, points: [8, 8, 7], pitch: 'Wij bouwen voort op de 88 ideeën van de vorige editie en zoeken wie toen ontbrak.' },
      palabre: { price: 136_200, points: [8, 7, 9], pitch: 'Le vote est une fête : nous le préparons rue par rue, avec les associations.' },
    },
  }],
};

/** Citizen meetings Elsene-centrum: offers opened, in evaluation. */
export const elsene: Mission = {
  buyer: '21009', owner: 'camille', recorder: 'olivier', officer: 'ines', organ: 'Collège des bourgmestre et échevins', evaluators: ['camille', 'roos'],
  briefing: {
    title: 'Rencontres citoyennes d’Ixelles-centre',
    context: 'La commune ouvre un cycle de rencontres dans le quartier Ixelles-centre : une rencontre préparatoire entre habitants, une rencontre ouverte avec les élus, puis des groupes de travail.',
    question: 'Animez le cycle et faites connaître ses résultats, de façon que chaque question posée reçoive une réponse publique.',
    level: 'involve', audiences: ['residents', 'shopkeepers', 'associations'], participantsMin: 60, participantsMax: 150, municipality: '21009', place: 'Ixelles-centre',
    phases: [{ name: 'Rencontre préparatoire', startsOn: null, endsOn: null, sessions: 1 }, { name: 'Rencontre ouverte', startsOn: null, endsOn: null, sessions: 1 }, { name: 'Groupes de travail', startsOn: null, endsOn: null, sessions: 6 }],
    formats: ['plenary', 'workshop'], deliverables: 'Animation, comptes rendus, affiches et dépliants en deux langues.', budgetMinCents: 3_500_000, budgetMaxCents: 6_500_000, lotsWanted: [3, 4], procedureLanguage: 'fr',
  },
  title: { nl: 'Burgerontmoetingen Elsene-centrum', fr: 'Rencontres citoyennes d’Ixelles-centre' },
  summary: {
    nl: 'Begeleiding en communicatie van een cyclus van burgerontmoetingen: voorbereidend, open, en in werkgroepen.',
    fr: 'Animation et communication d’un cycle de rencontres citoyennes : préparatoire, ouverte, puis en groupes de travail.',
  },
  lots: [
    {
      title: { nl: 'Begeleiding van de ontmoetingen', fr: 'Animation des rencontres' },
      scope: { nl: 'Begeleiding van acht ontmoetingen, met verslag binnen tien dagen.', fr: 'Animation de huit rencontres, avec compte rendu dans les dix jours.' },
      allocations: { 3: 38_000 }, weights: [35, 20, 15, 30],
      offers: {
        palabre: { price: 34_900, points: [8, 8, 9], pitch: 'Deux animateurs par table, et une règle simple : chaque question reçoit une réponse écrite.' },
        agora: { price: 36_500, points: [9, 8, 7], pitch: 'Wij werken met een groeidocument dat na elke ontmoeting openbaar wordt.' },
        zinne: { price: 33_200, points: [7, 7, 7], pitch: 'Elke ontmoeting ook online te volgen, met een moderator in beide talen.' },
        wijkwerk: { price: 31_000, points: [7, 6, 9], pitch: 'Wij bellen aan bij wie nooit komt, en brengen hun vragen mee.' },
      },
    },
    {
      title: { nl: 'Communicatie in de wijk', fr: 'Communication dans le quartier' },
      scope: { nl: 'Affiches, folders en een publiek verslag in beide talen.', fr: 'Affiches, dépliants et rapport public dans les deux langues.' },
      allocations: { 4: 21_000 }, weights: [40, 15, 15, 30],
      offers: {
        canal: { price: 19_400, points: [9, 8, 8], pitch: 'Une affiche par rue, un podcast par rencontre, un journal à la fin.' },
        parvis: { price: 20_100, points: [8, 8, 7], pitch: 'La vitrine d’un commerce vide devient le journal du quartier.' },
        palabre: { price: 18_900, points: [6, 7, 8], pitch: 'Un dépliant clair, distribué par celles et ceux qui animent.' },
      },
    },
  ],
};
