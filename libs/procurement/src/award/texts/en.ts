import { type AwardTexts } from './nl.js';

export const en: AwardTexts = {
  refusals: {
    'award.wrong-status': 'The award now has the status ‘{status}’, which does not allow this step.',
    'award.lot-not-open': 'Custom lot {lotNo} does not exist, or has been decided.',
    'award.lot-twice': 'Custom lot {lotNo} appears twice.',
    'award.lot-missing': 'The proposal says nothing of custom lot {lotNo}.',
    'award.nothing-proposed': 'There is no offer to award. Declare the call-off unsuccessful.',
    'award.offer-not-on-lot': 'This offer is not for custom lot {lotNo}.',
    'award.offer-irregular': 'The offer for custom lot {lotNo} is not regular.',
    'award.offer-stood-down': 'The provider declined the order of custom lot {lotNo}, or let its term pass. Propose the next in rank.',
    'award.not-the-best': 'Custom lot {lotNo}: only the best-ranked offer can be proposed. (P04)',
    'award.check-in-future': 'The date of the check cannot lie in the future.',
    'award.check-missing': 'Custom lot {lotNo}: exclusion grounds and debts of the chosen provider have not been checked yet.',
    'award.check-found': 'Custom lot {lotNo}: the check found an exclusion ground or a debt. Withdraw the proposal and judge the offer again.',
    'award.decision-missing': 'Decision 2 of the competent organ on this proposal has not been recorded yet. (P08)',
    'award.decision-too-low': 'Decision 2 allows {amountCents:amount}, the awards are {neededCents:amount} together. (P08)',
    'award.credit-unconfirmed': 'Finance has not confirmed the credit for decision 2 yet. (P08)',
    'award.standstill': 'The standstill lasts up to {until}. (P15)',
    'award.order-exists': 'There is an order for this award. Cancel it first.',
    'award.order-came-back': 'The order of this award came to nothing. Withdraw the award and propose again.',
    'agreement.ceiling-reached': 'Lot {lotNumber} of the framework agreement has {leftCents:amount} left, {neededCents:amount} is needed. (P06)',
    'agreement.whole-ceiling-reached': 'The framework agreement has {leftCents:amount} left, {neededCents:amount} is needed. (P06)',
    'call-off.lot-awarded': 'A custom lot of this call-off has been awarded. Propose not to award the others.',
    'call-off.orders-not-accepted': 'Awards whose order has not been accepted yet: {count}.',
  },
  notices: {
    'award.proposed': { subject: 'Call-off {number}: an award is proposed', body: 'An award is proposed for call-off {number}. The competent organ can take decision 2.' },
    'award.letter': { subject: 'Call-off {number}: the reasoned decision', body: 'Call-off {number} has been decided. Read the reasoned decision, with your own scores, with your invitation.' },
    'award.notified': { subject: 'Call-off {number}: the participants were told', body: 'Call-off {number} is awarded. All participants got their reasoned decision.' },
    'award.withdrawn': { subject: 'Call-off {number}: the award is withdrawn', body: 'The award to your organisation for call-off {number} has been withdrawn.' },
    'call-off.unsuccessful': { subject: 'Call-off {number} is unsuccessful', body: 'Call-off {number} has been declared unsuccessful. Read the reason in the dossier.' },
  },
  statuses: {
    award: { proposed: 'proposed', notified: 'notified', final: 'final', withdrawn: 'withdrawn' },
  },
  events: {
    proposeAward: 'Award proposed', withdrawProposal: 'Proposal withdrawn', checkAwardee: 'Provider checked', award: 'Awarded and notified',
    withdrawAward: 'Award withdrawn', draftOrder: 'Order drafted', declareUnsuccessful: 'Declared unsuccessful', conclude: 'Concluded',
  },
  words: {
    commands: {
      proposeAward: 'Propose the award', withdrawProposal: 'Withdraw the proposal', check: 'Record the check', award: 'Award and notify', withdraw: 'Withdraw the award',
      draftOrder: 'Draft the order', declareUnsuccessful: 'Declare unsuccessful', conclude: 'Conclude the call-off',
    },
    outcomes: {
      awarded: 'awarded to your organisation', notAwarded: 'not awarded to your organisation', irregular: 'offer irregular', lotUnsuccessful: 'custom lot unsuccessful', cancelled: 'call-off cancelled',
    },
    fields: {
      motivation: 'Reasons', amount: 'Amount (excl. VAT)', chosen: 'Chosen provider', checkedOn: 'Checked on', exclusionGrounds: 'Exclusion grounds found',
      socialDebts: 'Social debts found', taxDebts: 'Tax debts found', remark: 'Remark', standstillUntil: 'Standstill up to', reason: 'Reason',
      ownScores: 'Your scores', ownRank: 'Your rank', ownTotal: 'Your total', ownPrice: 'Your points for the price', chosenTotal: 'Total of the chosen offer', irregularReason: 'Reason for the irregularity',
    },
  },
};
