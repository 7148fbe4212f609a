import { type FeatureTexts } from '@centrale/kernel';
import { type DutyState } from '../response-duty.js';
import { type RecommendationOutcome, type ResponseStatus } from '../response.js';

export const nl = {
  refusals: {
    'R003-08': 'Termijn overschreden (dagen: {days}). De stad moest antwoorden tegen {due}.',
    'R003-26': 'Aanbeveling {no}: motiveer waarom ze niet wordt overgenomen.',
    'R003-26.partly': 'Aanbeveling {no}: motiveer welk deel niet wordt overgenomen en waarom.',
    'R003-26.deferred': 'Aanbeveling {no}: motiveer waarom de beslissing wordt uitgesteld.',
    'R003-26.undecided': 'Aanbeveling {no}: kies in welke mate ze wordt overgenomen.',
    'R003-26.due': 'Meer tijd nodig? Bezorg een stand van zaken ten laatste op {until}.',
    'advice-response.wrong-status': 'Dit antwoord heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'advice-response.city-answers': 'Alleen het bestuur of het stadssecretariaat kan dit doen.',
    'advice-response.exists': 'Er is al een antwoord in voorbereiding.',
    'advice-response.recommendation-unknown': 'Een van de aanbevelingen hoort niet bij dit advies.',
    'advice-response.organ-missing': 'Vul in welk orgaan beslist heeft.',
    'advice-response.decision-missing': 'Vul datum en nummer van de beslissing in.',
    'advice-response.decided-in-future': 'De beslissing kan niet in de toekomst liggen.',
    'advice-response.decided-before-advice': 'Het advies werd verstuurd op {sentOn}. De beslissing kan niet ouder zijn.',
    'advice-response.announced-past': 'Kondig een dag aan die nog moet komen.',
    'advice-response.commitment-past': 'Spreek een dag af die nog moet komen.',
    'advice-response.commitment-done': 'Deze toezegging is al uitgevoerd, op {doneOn}.',
    'advice-response.done-in-future': 'De uitvoering kan niet in de toekomst liggen.',
    'advice-response.commitments-open': 'Toezeggingen die nog niet uitgevoerd zijn: {count}.',
    'advice-response.deferred-open': 'Uitgestelde aanbevelingen zonder toezegging: {count}. Noteer tegen wanneer erover beslist wordt.',
  },
  notices: {
    'advice.answered': { subject: 'Antwoord op het advies {number}', body: 'De stad gaf een gemotiveerd antwoord op elke aanbeveling van het advies {number}.' },
    'advice.interim': { subject: 'Advies {number}: stand van zaken', body: 'De stad heeft meer tijd nodig voor het advies {number}. Ze kondigt een antwoord aan tegen {announcedFor}.' },
  },
  statuses: {
    'advice-response': { draft: 'in voorbereiding', final: 'gegeven' } satisfies Record<ResponseStatus, string>,
    'response-duty': { running: 'wacht op antwoord', interimGiven: 'stand van zaken gegeven', answered: 'beantwoord' } satisfies Record<DutyState, string>,
  },
  events: {},
  words: {
    decision: {
      title: 'Ontwerpbesluit: antwoord op het advies {number} van {body}', college: 'Het college van burgemeester en schepenen,', considering: 'Gelet op',
      received: 'het advies {number} van {body}, ontvangen op {receivedOn};', onRequest: 'de adviesvraag {request} waarop het advies antwoordt;', duty: 'de plicht om gemotiveerd te antwoorden: in welke mate het advies wordt meegenomen, welke elementen niet worden overgenomen en waarom;',
      decides: 'Besluit', recommendation: 'Aanbeveling {no}', says: 'De aanbeveling luidt: {text}', becomes: 'Ze wordt: {outcome}.', open: 'nog te beslissen', why: 'Motivering: {why}',
      delivery: 'Bezorging', deliveryText: 'Dit antwoord wordt bezorgd aan {body} en openbaar gemaakt, met de uiterste datum ervan ({due}).', deliveryUndated: 'Dit antwoord wordt bezorgd aan {body} en openbaar gemaakt.', mayor: 'burgemeester', director: 'algemeen directeur',
    },
    commands: { save: 'Bewaren', finalise: 'Antwoord geven' },
    outcomes: { adopted: 'overgenomen', partly: 'gedeeltelijk overgenomen', notAdopted: 'niet overgenomen', deferred: 'uitgesteld' } satisfies Record<RecommendationOutcome, string>,
    fields: {
      organ: 'Orgaan', decisionOn: 'Datum van de beslissing', decisionRef: 'Nummer van de beslissing', introduction: 'Inleiding', outcome: 'In welke mate overgenomen', motivation: 'Motivering',
      announcedFor: 'Antwoord aangekondigd tegen', what: 'Toezegging', dueOn: 'Tegen', doneOn: 'Uitgevoerd op', text: 'Stand van zaken',
    },
    bothDates: 'Oorspronkelijke uiterste datum {due}; aangekondigd tegen {announcedFor}.',
    interimLate: 'Deze stand van zaken kwam na de termijn en verlengt die niet.',
  },
} satisfies FeatureTexts;

export type ResponseTexts = typeof nl;
