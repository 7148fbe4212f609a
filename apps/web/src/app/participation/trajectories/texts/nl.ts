/** Trajectories, memoranda and applications of new committees. */
export const nl = {
  list: {
    untitled: 'Zonder titel', title: 'Trajecten', intro: 'Van een vraag tot een resultaat: adviestrajecten, burgerontmoetingen en memoranda.', caption: 'Trajecten en hun status', name: 'Traject', number: 'Nummer', of: 'Adviesstructuur', ofWhom: 'Van wie',
    period: 'Looptijd', phases: 'Fases', status: 'Status', rules: 'Regels', create: 'Nieuw traject', plan: 'Planning', emptyTitle: 'Nog geen trajecten', emptyText: 'Maak er een uit een sjabloon: de fases krijgen meteen data.',
  },
  start: {
    title: 'Nieuw traject', intro: 'Kies een sjabloon en een startdatum. De fases en hun data volgen daaruit; u past ze daarna aan.', template: 'Sjabloon', city: 'Stad of gemeente', body: 'Adviesstructuur', noBody: 'Geen',
    startsOn: 'Startdatum', name: 'Titel', preview: 'Voorbeeld van de planning', phase: 'Fase', from: 'Van', to: 'Tot en met', create: 'Traject aanmaken', created: 'Het traject is aangemaakt.', memorandum: 'Een memorandum begint u op zijn eigen pagina.', toMemoranda: 'Naar de memoranda',
  },
  plan: { title: 'Planning van alle trajecten', intro: 'Elke balk is een fase. Wat te laat is, staat erbij.', caption: 'Trajecten en hun fases', rows: 'Traject', from: 'Van', to: 'Tot en met', show: 'Tonen', more: 'Er zijn er nog meer: kies een kortere periode.', late: 'Deze fase is te laat.', empty: 'In deze periode loopt geen traject.' },
  page: {
    acts: { atelier: 'Het strategisch atelier', team: 'Het managementteam en het designteam', official: 'De bevoegde ambtenaar' }, nextPhase: 'Volgende fase begint', shouldHaveBegun: 'Volgende fase moest beginnen op', endsOn: 'Einde van het traject', publicPage: 'Publieke pagina', print: 'Afdrukken',
    missing: 'Wat ontbreekt voor de bekendmaking', warnings: 'Aandachtspunten', removed: 'Dit is verwijderd.', back: 'Terug', save: 'Bewaren', close: 'Sluiten', change: 'Wijzigen', remove: 'Verwijderen', add: 'Toevoegen',
    facts: 'In het kort', question: 'De vraag', rules: 'Regels', version: 'versie {version}', changedAt: 'Laatste verandering', interrupted: 'Waarom het onderbroken of gestopt is', copiedFrom: 'Kopie van', confidential: 'Vertrouwelijk',
    deviations: 'Gemotiveerde afwijkingen', nonConformities: 'Vastgestelde afwijkingen', memorandum: 'Naar het memorandum', none: 'Nog niets.', cycle: 'Cyclus {cycle}',
    noEnd: 'doorlopend', copyTo: 'Startdatum van de kopie', cycleOn: 'Startdatum van de volgende cyclus', reason: 'Reden', reasonPublic: 'De reden wordt publiek.', makeGroup: 'Maak een werkgroep',
  },
  content: { noNeighbourhood: 'Geen bepaalde wijk', title: 'Het traject op maat', intro: 'Alles wordt vanzelf bewaard. Eens het traject bekendgemaakt is, veranderen de vraag en de werkvorm niet meer.', filled: 'Ingevuld' },
  phases: {
    title: 'Fases', add: 'Fase toevoegen', kind: 'Soort', name: 'Naam', goal: 'Doel', startsOn: 'Van', endsOn: 'Tot en met', min: 'Deelnemers (minstens)', max: 'Deelnemers (hoogstens)', services: 'Nodige diensten', output: 'Resultaat', outputText: 'Wat kwam eruit?',
    gates: 'Voorwaarden', late: { begin: 'te laat begonnen', finish: 'te laat' }, facilitator: 'Externe begeleider', inHouse: 'Eigen begeleiding', skipped: 'Waarom overgeslagen', people: '{min} tot {max} deelnemers',
    said: {
      makeReady: 'De fase is klaar. Start ze zodra het zover is.', begin: 'De fase is gestart. Rond ze af zodra het resultaat er is.', finish: 'De fase is afgerond. Komt er nog een fase, dan kunt u die nu klaarmaken.',
      skip: 'De fase is overgeslagen. De reden staat erbij.', recordOutput: 'Het resultaat is genoteerd en staat nu bij de fase.',
    },
  },
  meetings: { title: 'Vergaderingen', none: 'Nog geen vergaderingen.', plan: 'Vergadering plannen' },
  themes: { title: 'Thema’s', intro: 'Noden en prioriteiten vormen de werkbasis van de burgerontmoeting. Uit een thema kan een werkgroep groeien.', add: 'Thema toevoegen', name: 'Naam', description: 'Toelichting', kind: 'Soort', horizon: 'Termijn', priority: 'Prioriteit', group: 'Werkgroep', interests: 'Geïnteresseerden: {count}', phase: 'Uit welke fase', noPhase: 'Geen bepaalde fase', meeting: 'Op welke vergadering', noMeeting: 'Niet op een vergadering', meetingHint: 'Alleen een thema van een gehouden vergadering kan een werkgroep worden.' },
  activities: { title: 'Activiteiten', add: 'Activiteit toevoegen', kind: 'Soort', name: 'Naam', audience: 'Voor wie', onDate: 'Datum', serves: 'Deze activiteit dient de vraag van het traject' },
  stakeholders: { title: 'Stakeholders', add: 'Stakeholder toevoegen', name: 'Naam', reason: 'Waarom deze stakeholder?' },
  documents: { title: 'Documenten', hint: 'Een plan, een studie, een verslag. Ze staan op de publieke pagina zodra het traject publiek is.' },
  evidence: { title: 'Bewijs: is iedereen betrokken?', complete: 'Iedereen die interesse toonde, is aantoonbaar betrokken.', channels: 'Kanalen voor de start', languages: 'Talen', counts: 'Aanwezigen' },
  memoranda: {
    title: 'Memoranda', intro: 'Wat de administratie de volgende bestuursploeg meegeeft.', caption: 'Memoranda per bestuursperiode', name: 'Memorandum', legislature: 'Bestuursperiode', election: 'Verkiezingen', due: 'Uiterlijk publiek', status: 'Status', create: 'Nieuw memorandum',
    emptyTitle: 'Nog geen memoranda', emptyText: 'Een ontwerp is enkel zichtbaar voor het managementteam en het designteam.', city: 'Stad of gemeente', electionOn: 'Datum van de verkiezingen', owner: 'Algemeen directeur (eigenaar)', ownerIsMe: 'Ik ben de algemeen directeur', noDirector: 'Nog niemand is algemeen directeur van deze organisatie. Vraag de beheerder om die rol te geven.', choose: 'Kies iemand', person: 'Wie schrijft mee?', nameField: 'Titel', start: 'Memorandum starten',
    started: 'Het memorandum is gestart.', parts: 'De tekst', team: 'Designteam', teamHint: 'Personen van de organisatie, zonder mandaat.', trajectory: 'Naar het traject', embargoUntil: 'Embargo tot', url: 'Adres op de website', publishedOn: 'Gepubliceerd op', validatedOn: 'Gevalideerd op', decidedOn: 'Beslissing van het managementteam van', reference: 'Referentie van de beslissing', newOwner: 'Nieuwe eigenaar', inspiration: 'Inspiratie', couleurHint: 'Wat is eigen aan deze gemeente?',
    missing: 'Wat ontbreekt voor de validatie', acts: 'Het managementteam en het designteam', due2: 'Uiterlijk publiek op', validateAsk: 'De tekst verandert daarna niet meer, tenzij u hem opnieuw opent.', publishAsk: 'Iedereen kan het memorandum lezen, ook wie beslist.', swotCheck: 'Het memorandum bevat een SWOT-analyse',
    said: {
      reopen: 'Het memorandum is weer in opmaak. Na de wijzigingen valideert het managementteam het opnieuw.', embargo: 'Het embargo is ingesteld. Vanaf die dag kunt u het memorandum publiceren.',
      cancel: 'Het memorandum is geannuleerd. Er wordt niet verder aan gewerkt.',
    },
  },
  committees: {
    title: 'Nieuwe wijkcomités', intro: 'Wijkcomités die willen deelnemen aan de voorbereidende vergaderingen.', caption: 'Aanvragen van nieuwe wijkcomités', name: 'Wijkcomité', neighbourhood: 'Wijk', received: 'Ontvangen', due: 'Antwoord voor', status: 'Status', emptyTitle: 'Geen aanvragen', emptyText: 'Een nieuw comité meldt zich aan via de publieke pagina.',
    contact: 'Contactpersoon', email: 'E-mailadres', phone: 'Telefoon', about: 'Voorstelling', answered: 'Beantwoord op', reason: 'Reden', acts: 'De coördinator', toParty: 'Naar het comité in het register', acceptAsk: 'Het comité krijgt een mail, komt in het register van deelnemers en wordt voortaan uitgenodigd.', eraseAsk: 'De naam, de adressen en de tekst van wie dit vroeg verdwijnen, ook uit de brieven. Dat het comité dit vroeg en wat het antwoord was, blijft.', refuseAsk: 'Het comité krijgt de reden in een mail.',
  },
};

export type TrajectoriesTexts = typeof nl;
