import { type EvaluationTexts } from './nl.js';

export const en: EvaluationTexts = {
  refusals: {
    'call-off.offers-sealed': 'The offers stay sealed until {until}. (P11)',
    'opening.second-opener-needed': 'A second opener, in a session of their own, completes the opening. (P10)',
    'opening.sign-in-again': 'Sign in again: to open, it may be no longer than {minutes} minutes ago. (P10)',
    'opening.seal-broken': 'A sealed offer does not open. Tell the administrator: the key or the data are not what they were.',
    'evaluation.not-on-panel': 'You are not an evaluator of this call-off.',
    'evaluation.declare-first': 'First declare whether you have a conflict of interest. Then you see the offers. (P21)',
    'evaluation.conflict-declared': 'You declared a conflict of interest and do not see the offers of this call-off. (P21)',
    'evaluation.regularity-missing': 'Offers whose regularity has still to be found: {count}.',
    'evaluation.panel-missing': 'No evaluators have been appointed yet.',
    'evaluation.conflict-on-panel': 'An evaluator declared a conflict of interest. First appoint somebody else. (P21)',
    'evaluation.scores-missing': 'Scores that evaluators have still to give: {count}.',
    'evaluation.consensus-missing': 'Points without consensus: {count}.',
    'evaluation.scores-complete': 'All evaluators gave their scores and see those of the others. They change no more; the consensus may differ from them.',
    'evaluation.scored-twice': 'The same criterion of an offer appears twice.',
    'evaluation.offer-unknown': 'This offer does not belong to this call-off.',
    'evaluation.offer-not-regular': 'This offer was not found regular.',
    'evaluation.criterion-unknown': 'This criterion does not belong to the offer’s custom lot.',
    'evaluation.points-above-scale': 'At most {scaleMax} points can be given.',
    'evaluation.lot-decided': 'Custom lot {lotNo} has been decided.',
    'evaluation.price-far-under-average': 'This price is {percent} % or more under the average of {averageCents:amount}. Ask the provider to justify it. (P12)',
  },
  notices: {
    'opening.begun': { subject: 'Call-off {number}: a second opener is needed', body: 'The opening of call-off {number} has begun. A second opener completes it, in a session of their own.' },
    'opening.completed': { subject: 'Call-off {number}: the offers are opened', body: 'The offers of call-off {number} are opened. The report is in the dossier.' },
    'evaluation.scores-complete': { subject: 'Call-off {number}: all scores are given', body: 'All evaluators of call-off {number} gave their scores. The consensus can be recorded.' },
  },
  statuses: {},
  events: {
    beginOpening: 'Opening begun', completeOpening: 'Offers opened', readOffers: 'Offers read', findRegularity: 'Regularity found',
    score: 'Scores given', consensus: 'Consensus recorded',
  },
  words: {
    commands: {
      beginOpening: 'Begin the opening', completeOpening: 'Complete the opening', findRegularity: 'Find regularity', score: 'Save scores', consensus: 'Record the consensus',
    },
    fields: {
      firstOpener: 'First opener', secondOpener: 'Second opener', openedAt: 'Opened on', report: 'Report', reportHash: 'Fingerprint of the report',
      lotsWithoutOffer: 'Custom lots without offer', regular: 'Regular', irregular: 'Irregular', points: 'Points', reason: 'Reason', average: 'Average',
      quality: 'Quality', price: 'Price', total: 'Total', rank: 'Rank',
    },
    tieBrokenBy: {
      heaviestCriterion: 'tie, broken by the heaviest criterion', lowerPrice: 'tie, broken by the lower price', draw: 'tie, broken by drawing lots',
    },
    ownScoresOnly: 'You see your own scores only, until all evaluators gave theirs.',
  },
};
