import { type FeatureTexts } from '@centrale/kernel';
import { type ExtensionStatus, type RequestStatus } from '../request.js';
import { type RequestAct } from '../request.view.js';

export const nl = {
  refusals: {
    'R000-16': 'Richt de adviesvraag aan het strategisch atelier, niet aan een werkgroep of traject.',
    'R000-17': 'Werkgroepen en trajecten bezorgen hun resultaat aan het atelier.',
    'R003-27': 'Enkel het stadsbestuur kan een formeel adviesverzoek indienen.',
    'R003-28': 'Uiterste datum: {due}.',
    'advice-request.wrong-status': 'De adviesvraag heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'advice-request.subject-missing': 'Het onderwerp ontbreekt in het {language}.',
    'advice-request.question-missing': 'De vraag ontbreekt in het {language}.',
    'advice-request.receipt-out-of-range': 'De ontvangst valt tussen {from} en {until}.',
    'advice-request.no-term': 'Voor deze adviesvraag is geen termijn bepaald. Er valt dus niets in te korten of te verlengen.',
    'advice-request.no-advice-here': 'Volgens de regels die hier gelden, wordt geen advies aan de stad gegeven.',
    'advice-request.body-not-active': 'Deze adviesstructuur werkt nu niet.',
    'advice-request.trajectory-elsewhere': 'Dat traject hoort bij een andere adviesstructuur.',
    'advice-request.no-extension': 'Er ligt geen voorstel om te verlengen.',
    'advice-request.extension-pending': 'Er ligt al een voorstel om te verlengen. Wacht eerst op het antwoord daarop.',
    'advice-request.extension-unmotivated': 'Schrijf waarom de termijn langer moet.',
    'advice-request.term-over': 'De termijn is voorbij sinds {due}. Een verlenging spreekt u af zolang hij loopt.',
    'request-extension.wrong-status': 'Op dit voorstel is al geantwoord: ‘{status}’.',
  },
  notices: {
    'advice-request.issued': { subject: 'Adviesvraag {number}', body: 'De stad vraagt uw adviesstructuur om advies (adviesvraag {number}). De uiterste datum is {due}.' },
    'advice-request.issued-undated': { subject: 'Adviesvraag {number}', body: 'De stad vraagt uw adviesstructuur om advies (adviesvraag {number}). Er is geen uiterste datum afgesproken.' },
    'advice-request.withdrawn': { subject: 'Adviesvraag {number} is ingetrokken', body: 'De stad trok de adviesvraag {number} in. De reden leest u bij de adviesvraag.' },
    'request-extension.proposed': { subject: 'Adviesvraag {number}: voorstel om te verlengen', body: 'Er is voorgesteld om de termijn van de adviesvraag {number} te verlengen tot {due}. Uw bevestiging is nodig; tot dan blijft {until} gelden.' },
    'request-extension.confirmed': { subject: 'Adviesvraag {number}: termijn verlengd', body: 'Beide kanten gaan akkoord: de uiterste datum van de adviesvraag {number} is nu {due}.' },
    'request-extension.refused': { subject: 'Adviesvraag {number}: termijn niet verlengd', body: 'Het voorstel om de termijn van de adviesvraag {number} te verlengen is niet aanvaard. De uiterste datum blijft {until}.' },
  },
  statuses: {
    'advice-request': { draft: 'ontwerp', issued: 'gesteld', answered: 'beantwoord', withdrawn: 'ingetrokken' } satisfies Record<RequestStatus, string>,
    'request-extension': { proposed: 'voorgesteld', extended: 'verlengd', refused: 'niet aanvaard' } satisfies Record<ExtensionStatus, string>,
  },
  events: {
    start: 'Adviesvraag opgesteld', issue: 'Adviesvraag gesteld', proposeExtension: 'Verlenging voorgesteld', confirmExtension: 'Verlenging bevestigd',
    refuseExtension: 'Verlenging niet aanvaard', answer: 'Beantwoord met een advies', withdraw: 'Ingetrokken',
  },
  words: {
    decision: {
      title: 'Ontwerpbesluit: adviesvraag {number} aan {body}', college: 'Het college van burgemeester en schepenen,', considering: 'Overwegende',
      mayAsk: 'dat de stad steeds formeel advies kan vragen aan haar adviesstructuren over specifieke dossiers of beleidsinitiatieven;',
      contactPoint: 'dat het strategisch atelier het aanspreekpunt is voor structurele adviesverlening aan het stadsbestuur;', noInfluence: 'dat administratie noch bestuur invloed uitoefent op het advies zelf;',
      shortened: 'dat de standaardtermijn van {days} kalenderdagen uitzonderlijk en wegens hoogdringendheid wordt ingekort tot {to} dagen, om deze reden: {why}', decides: 'Besluit',
      ask: 'Vraag om advies', askText: 'Het college vraagt {body} om advies over: {subject}.', question: 'De vraag', term: 'Termijn', termText: 'Het advies wordt bezorgd binnen {days} kalenderdagen na ontvangst van deze vraag.',
      due: 'De uiterste datum is {due}.', noTerm: 'Er wordt geen uiterste datum bepaald; ze kan in onderling overleg afgesproken worden.', extension: 'Verlenging kan enkel in onderling overleg tussen de stad en de adviesstructuur.',
      answer: 'Antwoord', answerText: 'Het college antwoordt gemotiveerd op elke aanbeveling.', answerTerm: 'Het college antwoordt gemotiveerd op elke aanbeveling, binnen {days} dagen na ontvangst van het advies.', mayor: 'burgemeester', director: 'algemeen directeur',
    },
    commands: {
      save: 'Bewaren', issue: 'Adviesvraag stellen', withdraw: 'Intrekken', proposeExtension: 'Verlenging voorstellen', confirmExtension: 'Verlenging bevestigen',
      refuseExtension: 'Verlenging niet aanvaarden',
    } satisfies Record<RequestAct, string>,
    fields: {
      number: 'Nummer', subject: 'Onderwerp', question: 'Vraag', body: 'Adviesstructuur', trajectory: 'Traject', receivedOn: 'Ontvangen op', shortenTo: 'Ingekorte termijn (kalenderdagen)',
      motivation: 'Motivering', days: 'Termijn (kalenderdagen)', toDays: 'Nieuwe termijn (kalenderdagen)', decisionOn: 'Datum van de collegebeslissing', decisionRef: 'Nummer van de collegebeslissing',
      reason: 'Reden', dueOn: 'Uiterste datum',
    },
  },
} satisfies FeatureTexts;

export type RequestTexts = typeof nl;
