export const nl = {
  list: {
    show: 'Welke vergaderingen', coming: 'Vanaf vandaag', past: 'Voorbij', emptyPastTitle: 'Nog geen vergaderingen voorbij', emptyPastText: 'Hier komen de vergaderingen die geweest zijn, met hun verslag.',
    title: 'Vergaderingen', intro: 'Wat gepland is, wie uitgenodigd is en wat er gezegd is.', caption: 'Vergaderingen op datum', create: 'Nieuwe vergadering',
    emptyTitle: 'Geen vergaderingen', emptyText: 'Hier komen de vergaderingen van de komende maanden. Plan er een voor een adviesstructuur of een traject.',
    when: 'Wanneer', place: 'Plaats', of: 'Van', from: 'Vanaf', status: 'Status', kind: 'Soort',
  },
  form: {
    phase: 'Fase van het traject', phaseHint: 'Wie de fase begeleidt, begeleidt ook haar vergaderingen.', noPhase: 'Geen bepaalde fase', byInvitation: 'Deze soort vergadering is op uitnodiging.',
    createTitle: 'Nieuwe vergadering', editTitle: 'Vergadering wijzigen', intro: 'Een ontwerp kan half ingevuld zijn: wat ontbreekt, wordt gevraagd voor ze gepland of aangekondigd wordt.',
    belongs: 'Waarvoor', body: 'Adviesstructuur', trajectory: 'Traject', none: 'Geen', save: 'Bewaren', saved: 'Bewaard', locationHint: 'Zonder plaats kan er niet uitgenodigd worden.',
    capacityHint: 'Leeg: geen maximum.', publicHint: 'Voor wie niet uitgenodigd is.', methodHint: 'Hoe iedereen gehoord wordt.', nobody: 'Nog niemand',
    questionHint: 'Leeg: het traject zelf, als de vergadering er een heeft.', question: 'Adviesvraag of adviestraject waarvoor de vergadering dient', when: 'Wanneer',
  },
  people: { find: 'Zoek in het register', findHint: 'Typ een naam: wie u vindt, staat in beide lijsten hieronder.', official: '{name}, bevoegde ambtenaar', saved: 'Voorzitter en verslaggever bewaard' },
  page: {
    organiser: 'de organisator', participants: 'de deelnemers', inviteBy: 'Uitnodigen tot en met', starts: 'Begint', 
    warnings: 'Aandachtspunten', deviations: 'Afwijkingen met motivering', nonConformities: 'Vastgestelde afwijkingen', facts: 'Gegevens', agenda: 'Agenda', noLines: 'Nog geen punten.', noAgenda: 'Er is nog geen agenda gepubliceerd.',
    packVersion: 'versie {version}', version: 'Versie {no}, {at}', items: 'Ingediende punten', noItems: 'Nog geen punten ingediend.', submit: 'Agendapunt indienen', submitted: 'Agendapunt ingediend', minutes: '{minutes} min.',
    invitations: 'Uitnodigingen', noInvitations: 'Nog niemand uitgenodigd.', registrations: 'Inschrijvingen', counts: '{confirmed} ingeschreven, {waiting} op de wachtlijst, {pending} te bevestigen',
    attendance: 'Aanwezigheden', noAttendance: 'Nog niet genoteerd.', contributions: 'Inbreng', noContributions: 'Nog niets genoteerd.', report: 'Verslag', noReport: 'Het verslag is nog niet begonnen.',
    corrections: 'Voorgestelde verbeteringen', anonymous: 'zonder naam', publicPage: 'Publieke pagina', edit: 'Wijzigen', yes: 'ja', no: 'nee', why: 'Waarom', late: 'laattijdig', round: 'Verbeteringen tot en met {until}',
    movedFrom: 'komt van {number}', signal: 'uit een signaal', back: 'Terug', reasonPublic: 'De reden is publiek: wie uitgenodigd of ingeschreven is, krijgt ze te lezen.',
    up: '‘{title}’ hoger zetten', down: '‘{title}’ lager zetten',
    
  },
  invite: {
    excluded: 'Niet op deze soort vergadering',
    title: 'Uitnodigen', members: 'Alle leden van de adviesstructuur', interested: 'Wie interesse meldde', parties: 'Personen en verenigingen', search: 'Zoek op naam', group: 'Een groep als geheel', groupHint: 'Bijvoorbeeld: iedereen in de straat, per affiche.',
    send: 'Uitnodigingen versturen', sent: 'Uitnodigingen verstuurd', nobodyFound: 'Niemand gevonden.',
  },
  attendance: { title: 'Wie was er?', intro: 'Per hoedanigheid een aantal, en met naam wie bij naam genoteerd moet worden. Dit is een vaststelling: ze wordt nooit geweigerd.', saved: 'Aanwezigheden genoteerd', warning: 'Hun aanwezigheid wordt genoteerd als afwijking.', persons: 'Wie er met naam genoteerd wordt', search: 'Zoek op naam; laat leeg als een aantal volstaat.', nobody: 'Niemand gevonden.', removeName: '{name} weghalen', addName: '{name} toevoegen' },
  report: { shareTitle: 'Ontwerp verspreiden', text: 'Tekst van het verslag', save: 'Verslag bewaren', saved: 'Verslag bewaard', correctionTitle: 'Verbetering voorstellen', proposed: 'Uw verbetering is voorgesteld. De organisator of de verslaggever antwoordt erop.', correction: 'Wat klopt er niet?', answer: 'Antwoord', taken: 'Overnemen', notTaken: 'Niet overnemen' },
  contribution: { noMeeting: 'Er is geen geplande vergadering die nog punten aanneemt.', noTarget: 'Er is er nog geen bij deze adviesstructuur of dit traject.', becomesPublic: 'Dit kan publiek worden: schrijf er geen namen of andere persoonsgegevens in.', note: 'Inbreng noteren', noted: 'Inbreng genoteerd', answerTitle: 'Gevolg bekendmaken', published: 'Gevolg bekendgemaakt', deskTitle: 'Inbreng en gevolg', deskIntro: 'Vragen, oplossingen en signalen die op een publiek antwoord wachten.', caption: 'Inbreng, de laatste eerst', meeting: 'Vergadering', state: 'Status', open: 'zonder gevolg', owed: 'wacht op een antwoord', closed: 'met gevolg', emptyTitle: 'Niets dat wacht', emptyText: 'Wat mensen op vergaderingen vragen en voorstellen, komt hier.' },
  registration: { offer: 'Kiest {alternative}', offered: 'Alternatief genoteerd', add: 'Iemand inschrijven', added: 'Ingeschreven', none: 'Nog niemand ingeschreven.', eraseAsk: 'Naam en adres worden gewist, ook in verstuurde brieven. Dat kan niet ongedaan gemaakt worden.', cancelAsk: 'De plaats gaat naar wie het langst wacht.', erased: 'gewist' },
  reach: { title: 'Nog te verwittigen', intro: 'Deze mensen hebben geen e-mailadres. Bel hen, schrijf een brief of ga langs, en noteer hier dat ze op de hoogte zijn.', told: 'Verwittigd {how}, door {by}', noWay: 'geen nummer of adres bekend', all: 'Iedereen is verwittigd.', done: 'Genoteerd', way: 'Verwittigd {how}' },
  calendar: { title: 'Kalender', intro: 'Alle vergaderingen die u kunt zien.', empty: 'Kijk in een andere maand.', feed: 'Abonneren', feedIntro: 'Zet uw vergaderingen in uw eigen agenda. Het adres is geheim: wie het kent, kan uw vergaderingen lezen.', make: 'Adres maken', remake: 'Nieuw adres maken', revoke: 'Adres intrekken', shown: 'Dit adres wordt één keer getoond. Kopieer het nu.', madeAt: 'Gemaakt op {at}.', made: 'Adres gemaakt', revoked: 'Adres ingetrokken' },
};

export type MeetingsTexts = typeof nl;
