export const nl = {
  overview: {
    title: 'Meepraten en volgen', intro: 'Wat steden en gemeenten aan hun inwoners vragen, waar en wanneer, en wat er met de antwoorden gebeurt.',
    figures: 'Vandaag in cijfers', trajectories: 'trajecten', bodies: 'adviesstructuren', meetings: 'vergaderingen op komst', given: 'adviezen gegeven', answered: 'adviezen beantwoord',
    overdue: 'antwoorden over de termijn', seeTrajectories: 'Alle trajecten', seeBodies: 'Alle adviesstructuren', seeAdvice: 'Alle adviezen', seeCalendar: 'Naar de kalender', apply: 'Een nieuw wijkcomité aanmelden',
    byOrganisation: 'Per stad of gemeente', byNeighbourhood: 'Per wijk', byDomain: 'Per beleidsdomein', name: 'Naam', trajectoriesHead: 'Trajecten', meetingsHead: 'Gehouden vergaderingen', participants: 'Deelnemers',
  },
  trajectories: {
    title: 'Trajecten', intro: 'Elk traject heeft één vraag. U leest hoe het verloopt, wanneer u kunt meepraten en wat het bestuur antwoordt.', caption: 'Bekendgemaakte trajecten', search: 'Zoek in de titels', pack: 'Regels',
    name: 'Traject', organisation: 'Stad of gemeente', period: 'Periode', status: 'Status', empty: 'Geen trajecten gevonden', emptyText: 'Een traject verschijnt hier zodra het bekendgemaakt is.',
    back: 'Alle trajecten',
  },
  trajectory: {
    question: 'De vraag', facts: 'In het kort', body: 'Adviesstructuur', period: 'Periode', level: 'Mate van inspraak', domains: 'Beleidsdomeinen', targetGroups: 'Voor wie', neighbourhood: 'Wijk', interests: 'Mensen met interesse',
    cycle: 'Cyclus', workForm: 'Hoe er gewerkt wordt', composition: 'Wie meedoet', phases: 'Verloop', phaseCycle: 'Cyclus {cycle}', goal: 'Doel', services: 'Begeleiding: {services}', facilitator: 'Begeleid door {name}', output: 'Resultaat',
    inHouse: 'Waarom de stad dit zelf doet', skipped: 'Waarom deze fase wegvalt', meetings: 'Vergaderingen', themes: 'Noden, prioriteiten en thema’s', spawned: 'Werkgroep die hieruit ontstond', priority: 'Prioriteit {no}',
    advice: 'Adviezen', contributions: 'Wat er gezegd is, en wat ermee gebeurt', documents: 'Documenten', channels: 'Hoe dit bekendgemaakt is', duties: 'Termijnen', ics: 'Vergaderingen in uw agenda', published: 'Gepubliceerd op {on}, voor de verkiezingen van {election}.',
    memorandum: 'Het memorandum',
    paused: 'Waarom dit traject stilligt', cancelled: 'Waarom dit traject niet doorgaat',
    document: 'Lees het memorandum', none: 'Nog niets.', openEnd: 'vanaf {from}', fromTo: '{from} tot {to}',
    legend: { done: 'afgerond', running: 'lopend', planned: 'gepland' },
  },
  interest: {
    title: 'Op de hoogte blijven', intro: 'Laat weten dat dit u interesseert. U krijgt een bericht wanneer u kunt meepraten.', name: 'Naam', email: 'E-mailadres', language: 'Taal van de berichten', theme: 'Waarover', whole: 'Het hele traject',
    data: 'Uw gegevens', privacy: 'Ik heb gelezen wat er met mijn gegevens gebeurt.', privacyText: 'Uw naam en adres dienen enkel om u over dit traject te berichten. Ze worden nooit gepubliceerd en u kunt ze altijd laten wissen, met de link in elk bericht.',
    privacyTextBody: 'Uw naam en adres dienen enkel om u over deze adviesstructuur te berichten. Ze worden nooit gepubliceerd en u kunt ze altijd laten wissen, met de link in elk bericht.',
    newsletter: 'Stuur mij ook de nieuwsbrief.', send: 'Mijn interesse doorgeven', sent: 'Kijk in uw mailbox', toLink: 'Mijn interesse bevestigen', sentText: 'U krijgt een bericht met een link. Pas als u die opent en bevestigt, telt uw interesse mee.',
    noEmail: 'Geen e-mail? Bel, schrijf of kom langs bij uw stad of gemeente: u wordt ingeschreven met dezelfde rechten.',
    languages: { nl: 'Nederlands', fr: 'Frans', en: 'Engels' },
  },
  bodies: {
    title: 'Adviesstructuren', intro: 'Ateliers, adviesstructuren en werkgroepen: wie erin zit, hoe ze werken en wat ze adviseren.', caption: 'Adviesstructuren', name: 'Naam', kind: 'Soort', organisation: 'Stad of gemeente', domain: 'Beleidsdomein',
    status: 'Status', empty: 'Nog geen adviesstructuren', emptyText: 'Een adviesstructuur verschijnt hier zodra haar pagina gepubliceerd is.', back: 'Alle adviesstructuren',
  },
  body: {
    facts: 'In het kort', kind: 'Soort', domain: 'Beleidsdomein', frequency: 'Hoe vaak', parent: 'Hoort bij', toParent: 'Naar de bovenliggende adviesstructuur', themeNote: 'Waarover het gaat', composition: 'Wie erin zit', groups: 'Werkgroepen',
    members: 'Leden', count: { one: '{count} persoon', other: '{count} personen' }, named: 'Namen staan hier alleen van wie daarmee instemde.', sheet: 'Kwaliteitskader', version: 'Versie {version}, goedgekeurd op {on} ({reference}), gepubliceerd op {published}.',
    seeSheet: 'Lees het op de website van de stad', meetings: 'Vergaderingen', trajectories: 'Trajecten', advice: 'Adviezen', duties: 'Termijnen', ics: 'Vergaderingen in uw agenda',
    chapters: {
      goal: 'Doelstelling', members: 'Type leden', conditions: 'Voorwaarden tot deelname', spread: 'Spreiding en vertegenwoordiging', leads: 'Trekkers', agreements: 'Afspraken over adviezen', infrastructure: 'Stedelijke infrastructuur',
      use: 'Werkingsbudget', adjustment: 'Bijsturing',
    },
  },
  adviceList: {
    title: 'Adviezen', intro: 'Wat adviesstructuren het bestuur aanraden, en of het geantwoord heeft.', caption: 'Verstuurde adviezen', name: 'Advies', body: 'Van', sent: 'Verstuurd', answer: 'Antwoord', status: 'Status', empty: 'Nog geen adviezen',
    emptyText: 'Een advies verschijnt hier zodra het verstuurd is.', back: 'Alle adviezen',
  },
  advice: {
    from: 'Van', origin: 'Aanleiding', sent: 'Verstuurd op', arrives: 'Wordt verwacht op', received: 'Ontvangen op', answer: 'Antwoord van het bestuur', waiting: 'Het bestuur heeft nog niet geantwoord.', due: 'Antwoord verwacht', deadline: 'Uiterste datum voor het antwoord',
    vote: 'Stemming over deze tekst', tally: 'voor: {for} · tegen: {against} · onthouding: {abstained} (op {on})', asked: 'De vraag van het bestuur',
    decided: 'Beslist door {organ} op {on} ({reference}).', recommendations: 'Aanbevelingen en wat het bestuur ermee doet', analysis: 'Analyse', justification: 'Waarom', minority: 'Minderheidsstandpunten', supportedBy: { one: 'gedragen door {count} lid', other: 'gedragen door {count} leden' }, trajectories: 'Steunt op deze trajecten',
    evidence: 'Hoe mensen betrokken werden', evidenceChannels: 'Kanalen', evidenceInterests: 'Geïnteresseerden', evidenceOpen: '{interests}, waarvan {open} zonder opvolging',
    noTrajectory: 'Waarom er geen traject aan voorafging', interims: 'Tussentijds bericht van het bestuur', announced: 'Antwoord aangekondigd tegen {on}.', late: 'Dit bericht kwam na de termijn en verlengt die niet.', commitments: 'Wat het bestuur toezegde',
    commitment: 'Toezegging', duties: 'Termijnen', announcedTerm: 'Aangekondigd antwoord',
  },
  meeting: {
    when: 'Wanneer', where: 'Waar', access: 'Toegankelijkheid', languages: 'Talen', trajectory: 'Traject', body: 'Adviesstructuur', facilitator: 'Begeleider', method: 'Werkvorm', agenda: 'Agenda', version: 'Versie {no}, {on}', earlier: 'Vorige versies van de agenda',
    minutes: '{minutes} min.', noAgenda: 'De agenda is nog niet gepubliceerd.', noItems: 'Er staan nog geen punten op.', intake: 'Agendapunten indienen kan tot en met {on}. Bent u lid, uitgenodigd of ingeschreven, en hebt u een account? Dan doet u het zelf. Anders vraagt u het aan wie de vergadering organiseert.', report: 'Verslag', reportOn: 'Gepubliceerd op {on}.', contributions: 'Vragen en inbreng', attendance: 'Aanwezig',
    late: 'Laattijdig uitgenodigd', lateText: 'De uitnodiging vertrok later dan de regels vragen. De reden staat onderaan.', reason: 'Reden', places: { one: 'Nog {count} plaats', other: 'Nog {count} plaatsen' }, full: 'Volzet',
    open: 'Iedereen is welkom', invited: 'Op uitnodiging', back: 'Naar de kalender', from: '{day}, {from} tot {to}', noPlace: 'Nog te bepalen',
  },
  secretariat: { title: 'Secretariaat', phone: 'Bellen', post: 'Schrijven of langskomen', email: 'E-mail' },
  registration: {
    title: 'Inschrijven', intro: 'U krijgt een bericht met een link om te bevestigen. Met dezelfde link kunt u annuleren of uw gegevens laten wissen.', name: 'Naam', email: 'E-mailadres', language: 'Taal van de berichten', class: 'Ik kom als',
    private: 'Ik kom in eigen naam, niet in functie', send: 'Mij inschrijven', sent: 'Kijk in uw mailbox', sentText: 'Open de link in het bericht om uw inschrijving te bevestigen.', link: 'Hier is de link: er vertrekken geen berichten uit deze demonstratie.',
    toLink: 'Mijn inschrijving openen', full: 'Alle plaatsen zijn bezet. U komt op de wachtlijst en krijgt bericht zodra er een plaats vrijkomt.', offers: 'Op de wachtlijst kunt u ook kiezen voor: {list}.',
    privacy: 'Uw gegevens dienen enkel voor deze vergadering. Ze worden nooit gepubliceerd en u kunt ze altijd laten wissen.', noEmail: 'Geen e-mail? Bel, schrijf of kom langs bij het secretariaat: u wordt ingeschreven met dezelfde rechten.',
  },
  own: {
    title: 'Uw inschrijving', text: 'U bent de enige met deze link.', noLink: 'Deze link is niet volledig', goneLink: 'Deze link werkt niet meer', goneLinkText: 'Uw gegevens zijn gewist, of de link is oud. Wilt u opnieuw meedoen? Geef het door op de pagina van het traject of de adviesstructuur.', goneRegistrationText: 'Uw gegevens zijn gewist, of de link is oud. Wilt u opnieuw meedoen? Schrijf u in op de pagina van de vergadering.', noLinkText: 'Open de link opnieuw vanuit uw bericht.', status: 'Status', place: 'U staat op plaats {place} van de wachtlijst.',
    confirm: 'Inschrijving bevestigen', cancel: 'Inschrijving annuleren', erase: 'Mijn gegevens wissen', eraseAsk: 'Wat we van u weten, verdwijnt. Een plaats die u had, gaat naar wie wacht.', erased: 'Uw gegevens zijn gewist.',
    erasedText: 'We weten niet meer wie u bent.', alternatives: 'Wat u in de plaats kunt doen', choose: 'Kies: {name}', chosen: 'U koos: {name}.', write: 'Uw schriftelijke inbreng', writeText: 'Kunt u er niet bij zijn, of wilt u iets meegeven? Schrijf het hier. Uw naam staat er niet bij.',
    kind: 'Soort inbreng', words: 'Uw tekst', send: 'Inbreng versturen', sent: 'Uw inbreng is ontvangen.', toMeeting: 'Naar de vergadering', confirmed: 'Uw inschrijving is genoteerd.', cancelled: 'Uw inschrijving is geannuleerd.',
  },
  ownInterest: {
    title: 'Uw interesse', text: 'Bevestig dat dit adres van u is. Of laat alles wissen wat we van u weten.', confirm: 'Mijn interesse bevestigen', confirmed: 'Uw interesse is bevestigd', confirmedText: 'U krijgt bericht wanneer u kunt meepraten.',
    eraseAsk: 'Wat we van u weten, verdwijnt, en u krijgt hierover geen berichten meer.', erase: 'Mijn gegevens wissen',
  },
  newsletter: {
    title: 'Uitschrijven voor de nieuwsbrief', text: 'U krijgt de nieuwsbrief daarna niet meer. Wat u aanvroeg, loopt gewoon door.', goneText: 'Uw gegevens zijn gewist, of de link is oud. U krijgt met deze link geen nieuwsbrief meer.', leave: 'Mij uitschrijven', left: 'U bent uitgeschreven', leftText: 'Er vertrekt geen nieuwsbrief meer naar dit adres.',
  },
  calendar: {
    title: 'Kalender', intro: 'Alle aangekondigde vergaderingen.', caption: 'Vergaderingen', organisation: 'Stad of gemeente', empty: 'Kijk een maand verder, of kies een andere stad of gemeente.', feeds: 'In uw eigen agenda',
    feedsText: 'Abonneer u: een vergadering die verschuift of wegvalt, verandert mee in uw agenda.', everything: 'Alle vergaderingen', of: 'Vergaderingen van {name}', address: 'Adres om u te abonneren',
  },
  apply: {
    title: 'Een nieuw wijkcomité aanmelden', intro: 'Wilt u met uw comité meewerken aan de voorbereiding van burgerontmoetingen? Vul alle velden in. U krijgt antwoord binnen de termijn die de regels bepalen.', organisation: 'Stad of gemeente', choose: 'Kies',
    committeeName: 'Naam van het wijkcomité', contactName: 'Naam van de contactpersoon', email: 'E-mailadres', phone: 'Telefoonnummer', about: 'Stel uw comité voor', aboutHint: 'Wie u bent, in welke straten u actief bent en wat u wilt bereiken.',
    language: 'Taal van de berichten', data: 'Uw gegevens', privacy: 'Ik heb gelezen wat er met mijn gegevens gebeurt.', privacyText: 'Deze gegevens dienen enkel om uw aanvraag te beantwoorden en worden niet gepubliceerd.', newsletter: 'Stuur mij ook de nieuwsbrief.',
    send: 'Aanvraag versturen', sent: 'Uw aanvraag is ontvangen', sentText: 'U krijgt een bevestiging per e-mail, en daarna het antwoord van uw stad of gemeente.',
  },
  rules: {
    short: '{pack}, versie {version}', column: 'Regels en laatste wijziging',
    title: 'Regels en afwijkingen', deviations: 'Afwijkingen van de regels, met de reden', departed: 'Hier werd afgeweken van deze regel: {rule}', reason: 'Reden:', nonConformities: 'Vaststellingen die niet met de regels stroken', corrected: 'Rechtgezet op {on}.', open: 'Nog niet rechtgezet.',
    held: 'Regels: {pack}, versie {version}.', changed: 'Laatste wijziging: {at}.', shortened: { one: 'Termijn {count} keer aangepast.', other: 'Termijn {count} keer aangepast.' },
  },
};

export type PublicParticipationTexts = typeof nl;
