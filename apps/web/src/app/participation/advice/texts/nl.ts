import { type ClockSide } from '@centrale/kernel';

export const nl = {
  desk: {
    title: 'Adviezen', intro: 'Vragen van de stad, adviezen en de antwoorden daarop.', newRequest: 'Nieuwe adviesvraag', newAdvice: 'Nieuw advies',
    requests: 'Adviesvragen', advice: 'Adviezen', emptyRequests: 'Nog geen adviesvragen', emptyRequestsText: 'Hier komen de vragen die de stad aan haar adviesstructuren stelt.',
    emptyAdvice: 'Nog geen adviezen', emptyAdviceText: 'Hier komen de adviezen, met het antwoord van de stad.', subject: 'Onderwerp', body: 'Adviesstructuur', status: 'Status', term: 'Termijn', number: 'Nummer', untitled: 'Zonder titel',
  },
  begin: {
    requestTitle: 'Nieuwe adviesvraag', adviceTitle: 'Nieuw advies', body: 'Adviesstructuur', origin: 'Aanleiding', request: 'Adviesvraag', choose: 'Kies', start: 'Beginnen', started: 'Begonnen', none: 'Er wacht geen adviesvraag op een advies van deze structuur.',
    requestIntro: 'Kies aan welke adviesstructuur de stad advies vraagt. De vraag zelf schrijft u op de volgende pagina.', adviceIntro: 'Kies voor welke adviesstructuur u schrijft. De tekst komt op de volgende pagina.',
  },
  acts: { members: 'De leden schrijven', body: 'De leden stemmen en stellen vast', chair: 'De voorzitter', official: 'De bevoegde ambtenaar', city: 'De stad antwoordt', commitments: 'De stad voert haar toezeggingen uit', draftRequest: 'De stad werkt de vraag uit', requestBody: 'De adviesstructuur' },
  request: {
    question: 'De vraag', facts: 'Gegevens', days: '{days} kalenderdagen', shortened: 'Ingekort van {days} naar {to} dagen', noDate: 'Geen datum afgesproken', write: 'De vraag schrijven', extensions: 'Verlengingen',
    issue: 'De vraag stellen', issueIntro: 'De termijn loopt vanaf de dag van ontvangst.', urgent: 'Inkorten wegens hoogdringendheid', shortenTo: 'Ingekorte termijn (kalenderdagen)', why: 'Motivering (wordt openbaar)', issued: 'Adviesvraag gesteld', ways: 'Wat nog kan', toMeeting: 'Naar de bijeenkomst',
    plan: 'Wat kan nog binnen deze termijn?', feasible: 'Een nieuwe vergadering kan nog.', propose: 'Verlenging voorstellen', proposed: 'Voorstel verstuurd',
    proposedBy: { city: 'voorgesteld door de stad', body: 'voorgesteld door de adviesstructuur' } satisfies Record<ClockSide, string>, receivedHint: 'Leeg laten: vandaag. Met de post komt de vraag later aan.', becomes: 'wordt {due}', askWithdraw: 'Trekt u de adviesvraag in? De adviesstructuur krijgt de reden.', withdrawn: 'Ingetrokken', toAdvice: 'Naar het advies', answer: 'Een advies beginnen', decision: 'Ontwerpbesluit',
  },
  advice: {
    text: 'De tekst', write: 'De tekst schrijven', stopWriting: 'Klaar met schrijven', minority: 'Minderheidsstandpunten', supportedBy: { one: 'gedragen door {count} lid', other: 'gedragen door {count} leden' }, supporters: 'Gedragen door (aantal)', trajectories: 'Adviestrajecten', noTrajectory: 'Waarom geen traject', notes: 'Expertisenota’s',
    addRecommendation: 'Voeg een aanbeveling toe', recommendation: 'Aanbeveling', addMinority: 'Voeg een minderheidsstandpunt toe', minorityName: 'Minderheidsstandpunt', addTrajectory: 'Koppel een traject', trajectory: 'Traject', subTheme: 'Deelthema',
    steps: { complete: 'De tekst is volledig', adopted: 'Vastgesteld', voted: 'Stemming genoteerd' }, askWithdraw: 'Trekt u het advies in? Inbreng die in dit advies zou komen, wacht daarna opnieuw op een gevolg.', facts: 'Gegevens', onRequest: 'adviesvraag {number}', delivery: 'Bezorging', sentTo: '{channel}, op {sentOn}, aan {to}', received: 'ontvangen op {receivedOn}', proof: 'Bewijs: {proof}',
    vote: 'Stemming', voteIntro: 'Noteer hoe de leden over deze tekst stemden. Enkel de aantallen worden openbaar.', tally: 'voor: {for} · tegen: {against} · onthouding: {abstained} (op {on})', outdated: 'De tekst is sindsdien gewijzigd.', votedOn: 'Gestemd op', didNotVote: 'stemde niet', voters: 'Hoe stemden de leden', noVoters: 'Niemand heeft vandaag stemrecht.', supportersHint: 'Enkel het aantal wordt bewaard, geen namen.',
    note: 'Uw expertisenota', noteHint: 'De nota wordt met uw naam als bijlage bewaard. De tekst van het advies verandert niet.',
  },
  check: {
    title: 'Zelfevaluatie', intro: 'Eén keer ondertekend verandert dit niet meer.', domains: 'Beleidsdomeinen', oneDomain: 'Waarom maar één domein', groups: 'Doelgroepen', group: 'Doelgroep', judgement: 'Kwam deze groep aan bod?', explanation: 'Wat is gedaan, of waarom niet relevant', voices: 'Welke stemmen uit het debat', dissent: 'Afwijkende stemmen staan in het advies',
    readability: 'De tekst is begrijpelijk', outcome: 'Besluit', remarks: 'Opmerkingen', signedBy: 'Ondertekend door {name}', past: 'Over een vroegere tekst', addGroup: 'Voeg een doelgroep toe', none: 'Nog niet ingevuld.',
  },
  evidence: { title: 'Bewijsdossier', passes: 'Volledig', fails: 'Niet volledig', interests: 'Geïnteresseerden', open: '{interests}, waarvan {open} zonder opvolging', channels: 'Kanalen', languages: 'Talen', counts: 'Aanwezig', none: 'Geen traject gekoppeld.' },
  send: { title: 'Het advies bezorgen', intro: 'Schriftelijk, per e-mail of post. De termijn van de stad loopt vanaf de ontvangst.', sentOn: 'Verstuurd op', to: 'Aan welke ambtenaar of dienst', proof: 'Bewijs (bericht of aangetekend nummer)', receivedOn: 'Ontvangen op', receivedHint: 'Leeg laten: e-mail dezelfde dag, post drie werkdagen later.', receipt: 'Ontvangst noteren' },
  answer: {
    title: 'Antwoord van de stad', none: 'De stad heeft nog niet geantwoord.', due: 'Antwoord stad', by: '{organ}, {ref}', interims: 'Stand van zaken', prepare: 'Antwoord voorbereiden', open: 'Naar het antwoord', commitments: 'Toezeggingen', give: 'Antwoord geven', given: 'Antwoord gegeven', askGive: 'Het antwoord wordt openbaar en verandert niet meer.',
    write: 'Het antwoord', draftDecision: 'Ontwerpbesluit (Word)', interim: 'Stand van zaken geven', announcedTerm: 'Aangekondigd antwoord', announced: 'Aangekondigd tegen {day}', late: 'te laat', commit: 'Toezegging noteren', doneOn: 'Uitgevoerd op {day}', by2: 'tegen {day}', whole: 'het hele advies',
  },
  back: 'Terug', deviations: 'Afwijkingen', motivation: 'Motivering',
};

export type AdvicePageTexts = typeof nl;
