export const nl = {
  home: {
    title: 'Samen beslissen begint met een goede opdracht',
    intro: 'Centrale brengt Brusselse overheden en dienstverleners in burgerparticipatie samen, onder één raamovereenkomst. Van uw vraag tot een uitgevoerde opdracht, zonder zelf een procedure te moeten voeren.',
    start: 'Stel uw vraag',
    browse: 'Bekijk de lopende oproepen',
    figures: 'De raamovereenkomst vandaag',
    used: 'Vastgelegd in bestellingen',
    buyers: 'toegelaten afnemers',
    providers: 'gekwalificeerde dienstverleners',
    callOffs: 'gepubliceerde oproepen',
    orders: 'lopende bestellingen',
    lots: 'Zes percelen',
    lotsIntro: 'Elk perceel heeft eigen dienstverleners. Een opdracht op maat kan één of meer percelen combineren.',
    how: 'Zo werkt het',
    steps: [
      { title: 'U vertelt wat u nodig hebt', text: 'Een briefing in gewone woorden: uw vraag, voor wie, waar en wanneer. De dienst denkt mee.' },
      { title: 'De dienst stelt de oproep samen', text: 'Percelen op maat, met criteria en budget. Uw bevoegd orgaan keurt de procedure goed.' },
      { title: 'Dienstverleners dienen een offerte in', text: 'Alle gekwalificeerde dienstverleners worden uitgenodigd. Offertes blijven verzegeld tot de termijn verstrijkt; twee personen openen ze samen.' },
      { title: 'De beste offerte krijgt de opdracht', text: 'Elke deelnemer krijgt de eigen scores met redenen. U bestelt, volgt op en stelt vast dat het werk af is.' },
    ],
    who: 'Wie mag bestellen?',
    whoIntro: 'Organisaties die tot een van deze categorieën behoren en door de dienst zijn toegelaten:',
    whoNot: 'Hoort u daar niet bij? U kunt een briefing altijd exporteren voor een eigen procedure.',
    latest: 'Recente oproepen',
    all: 'Alle oproepen',
    participation: { title: 'Meepraten in uw stad of gemeente', intro: 'Wat er aan inwoners gevraagd wordt, en wat er met hun antwoorden gebeurt.', trajectories: 'trajecten', meetings: 'vergaderingen op komst', bodies: 'adviesstructuren', answered: 'adviezen beantwoord', all: 'Alles over participatie', calendar: 'De kalender' },
  },
  agreement: {
    title: 'De raamovereenkomst', term: 'Looptijd', number: 'Nummer', ceiling: 'Plafond', lots: 'Percelen en plafonds', categories: 'Categorieën van gebruikers',
    invented: 'Procedures, minima en bedragen per perceel zijn verzonnen voor deze demonstratie.', used: 'Gebruikt', lotLine: 'Procedure: {route}',
    routes: { miniCompetition: 'Minicompetitie', cascade: 'Cascade', direct: 'Rechtstreekse bestelling' }, none: 'Er is nog geen raamovereenkomst gepubliceerd.', noneText: 'Zodra ze van kracht is, leest u hier de percelen en plafonds.',
  },
  lots: { title: 'Percelen', intro: 'Wat u onder de raamovereenkomst kunt bestellen.', seeProviders: 'Bekijk de dienstverleners', count: { one: '{count} dienstverlener', other: '{count} dienstverleners' } },
  providers: {
    title: 'Dienstverleners', intro: 'Wie tot de percelen is toegelaten, en hoe ze zichzelf voorstellen.', lot: 'Perceel', caption: 'Gekwalificeerde dienstverleners', name: 'Naam', lots: 'Percelen',
    about: 'Werkwijze', formats: 'Werkvormen', size: '{min} tot {max} deelnemers', languages: 'Talen: {languages}', empty: 'Geen dienstverlener in dit perceel', emptyText: 'Hier verschijnen de dienstverleners zodra ze toegelaten zijn.',
  },
  callOffs: {
    title: 'Oproepen', intro: 'Gepubliceerde oproepen van afnemers, en hun fase.', caption: 'Gepubliceerde oproepen', subject: 'Onderwerp', buyer: 'Afnemer', lots: 'Percelen', published: 'Gepubliceerd', due: 'Offertes tot',
    phase: 'Fase', empty: 'Nog geen oproepen', emptyText: 'Zodra een oproep wordt gepubliceerd, leest u ze hier.', back: 'Alle oproepen',
    scope: 'Wat gevraagd wordt', criteria: 'Gunningscriteria', price: 'Prijs', weight: '{name}: {weight} punten', lot: 'Perceel op maat {no}', awards: 'Gunning', hash: 'Vingerafdruk van de publicatie', onLots: 'Percelen van de raamovereenkomst',
    phases: { preparation: 'In voorbereiding', questions: 'Open voor vragen en offertes', offers: 'Open voor offertes', closed: 'Gesloten', opening: 'Wordt geopend', evaluation: 'In beoordeling', decision: 'Beslissing', standstill: 'Wachttermijn', ended: 'Afgelopen' },
    statuses: { cancelled: 'Geannuleerd', unsuccessful: 'Zonder gevolg' },
  },
  awards: {
    title: 'Gunningen', intro: 'Wie welke opdracht kreeg, en voor welk bedrag (excl. btw).', caption: 'Gunningen', subject: 'Opdracht', buyer: 'Afnemer', provider: 'Dienstverlener', amount: 'Bedrag', at: 'Meegedeeld op', order: 'Bestelling',
    orders: { none: 'Nog niet besteld', running: 'In uitvoering', completed: 'Voltooid' }, empty: 'Nog geen gunningen', emptyText: 'Een gunning verschijnt hier zodra alle deelnemers op de hoogte zijn.',
  },
  contact: {
    title: 'Stel uw vraag', intro: 'Plant u participatie en weet u niet waar te beginnen? De participatiedienst antwoordt u en denkt mee, ook als u nog geen account hebt.',
    name: 'Uw naam', email: 'E-mailadres', organisation: 'Organisatie', phone: 'Telefoon', subject: 'Onderwerp', message: 'Uw vraag', messageHint: 'Wat wilt u bereiken, met wie, en wanneer? Een paar zinnen volstaan.',
    language: 'Taal van het antwoord', languages: { nl: 'Nederlands', fr: 'Frans', en: 'Engels' }, send: 'Vraag versturen', privacy: 'We gebruiken deze gegevens alleen om u te antwoorden.',
    done: 'Uw vraag is ontvangen', doneText: 'De dienst neemt contact met u op. Bewaar dit kenmerk:', another: 'Nog een vraag stellen',
  },
  verify: {
    title: 'Een vingerafdruk nakijken', intro: 'Op een ontvangstbewijs, een proces-verbaal van opening of een publicatie staat een vingerafdruk (SHA-256). Plak hem hier om te zien of Centrale hem kent.',
    hash: 'Vingerafdruk', hint: '64 tekens, cijfers en letters a tot f', check: 'Nakijken', known: 'Deze vingerafdruk is bekend.', unknown: 'Deze vingerafdruk is niet bekend.', at: 'Geregistreerd op', wrong: 'Dit is geen vingerafdruk: er zijn 64 tekens nodig, cijfers en letters a tot f.',
    kinds: { offerReceipt: 'Ontvangstbewijs van een verzegelde offerte', openingReport: 'Proces-verbaal van een opening', publication: 'Publicatie van een oproep', auditRoot: 'Gepubliceerde controlewaarde van het register' },
  },
};

export type PublicTexts = typeof nl;
