import { type FeatureTexts } from '@centrale/kernel';
import { type TieBreaker } from '../evaluation.js';

export const nl = {
  refusals: {
    'call-off.offers-sealed': 'De offertes blijven verzegeld tot {until}. (P11)',
    'opening.second-opener-needed': 'Een tweede opener, in een eigen sessie, voltooit de opening. (P10)',
    'opening.sign-in-again': 'Meld u opnieuw aan: om te openen mag dat hoogstens {minutes} minuten geleden zijn. (P10)',
    'opening.seal-broken': 'Een verzegelde offerte gaat niet open. Verwittig de beheerder: de sleutel of de gegevens zijn niet meer wat ze waren.',
    'evaluation.not-on-panel': 'U bent geen beoordelaar van deze oproep.',
    'evaluation.declare-first': 'Verklaar eerst of u een belangenconflict hebt. Daarna ziet u de offertes. (P21)',
    'evaluation.conflict-declared': 'U meldde een belangenconflict en ziet de offertes van deze oproep niet. (P21)',
    'evaluation.regularity-missing': 'Offertes waarvan de regelmatigheid nog niet vaststaat: {count}.',
    'evaluation.panel-missing': 'Er zijn nog geen beoordelaars aangesteld.',
    'evaluation.conflict-on-panel': 'Een beoordelaar meldde een belangenconflict. Stel eerst iemand anders aan. (P21)',
    'evaluation.scores-missing': 'Nog te geven scores van de beoordelaars: {count}.',
    'evaluation.consensus-missing': 'Punten waarover nog geen consensus is: {count}.',
    'evaluation.scores-complete': 'Alle beoordelaars gaven hun scores en zien die van elkaar. Ze veranderen niet meer; de consensus kan ervan afwijken.',
    'evaluation.scored-twice': 'Eenzelfde criterium van een offerte staat er twee keer in.',
    'evaluation.offer-unknown': 'Deze offerte hoort niet bij deze oproep.',
    'evaluation.offer-not-regular': 'Deze offerte is niet regelmatig bevonden.',
    'evaluation.criterion-unknown': 'Dit criterium hoort niet bij het perceel op maat van de offerte.',
    'evaluation.points-above-scale': 'Er kunnen hoogstens {scaleMax} punten gegeven worden.',
    'evaluation.lot-decided': 'Over perceel op maat {lotNo} is al beslist.',
    'evaluation.price-far-under-average': 'Deze prijs ligt {percent} % of meer onder het gemiddelde van {averageCents:amount}. Vraag de dienstverlener om een verantwoording. (P12)',
  },
  notices: {
    'opening.begun': { subject: 'Oproep {number}: een tweede opener is nodig', body: 'De opening van de oproep {number} is begonnen. Een tweede opener voltooit ze, in een eigen sessie.' },
    'opening.completed': { subject: 'Oproep {number}: de offertes zijn geopend', body: 'De offertes van de oproep {number} zijn geopend. Het proces-verbaal staat in het dossier.' },
    'evaluation.scores-complete': { subject: 'Oproep {number}: alle scores zijn gegeven', body: 'Alle beoordelaars van de oproep {number} gaven hun scores. De consensus kan vastgelegd worden.' },
  },
  statuses: {},
  events: {
    beginOpening: 'Opening begonnen', completeOpening: 'Offertes geopend', readOffers: 'Offertes gelezen', findRegularity: 'Regelmatigheid vastgesteld',
    score: 'Scores gegeven', consensus: 'Consensus vastgelegd',
  },
  words: {
    commands: {
      beginOpening: 'Opening beginnen', completeOpening: 'Opening voltooien', findRegularity: 'Regelmatigheid vaststellen', score: 'Scores bewaren', consensus: 'Consensus vastleggen',
    },
    fields: {
      firstOpener: 'Eerste opener', secondOpener: 'Tweede opener', openedAt: 'Geopend op', report: 'Proces-verbaal', reportHash: 'Vingerafdruk van het proces-verbaal',
      lotsWithoutOffer: 'Percelen op maat zonder offerte', regular: 'Regelmatig', irregular: 'Onregelmatig', points: 'Punten', reason: 'Reden', average: 'Gemiddelde',
      quality: 'Kwaliteit', price: 'Prijs', total: 'Totaal', rank: 'Rang',
    },
    tieBrokenBy: {
      heaviestCriterion: 'gelijke stand, beslist door het zwaarste criterium', lowerPrice: 'gelijke stand, beslist door de laagste prijs', draw: 'gelijke stand, beslist door loting',
    } satisfies Record<TieBreaker, string>,
    ownScoresOnly: 'U ziet alleen uw eigen scores, tot alle beoordelaars de hunne gaven.',
  },
} satisfies FeatureTexts;

export type EvaluationTexts = typeof nl;
