import { type OfferTexts } from './nl.js';

export const en: OfferTexts = {
  refusals: {
    'offer.wrong-status': 'This offer now has the status ‘{status}’, which does not allow this step.',
    'offer.deadline-passed': 'The deadline for offers passed on {until}. From that instant on nothing changes any more. (P11)',
    'offer.invitation-declined': 'Your organisation declined to offer. First announce that it will offer after all.',
    'offer.already-submitted': 'Your organisation has already submitted an offer for this custom lot. You can replace or withdraw it.',
    'offer.not-live': 'The offer that you want to replace has been replaced or withdrawn in the meantime. Load the page again.',
    'offer.answer-missing': 'There is no answer yet to the criterion ‘{criterion}’.',
    'offer.answer-twice': 'There is more than one answer to the criterion ‘{criterion}’.',
    'offer.answer-unknown': 'The criterion ‘{criterion}’ does not belong to this custom lot.',
    'offer.planning-reversed': 'Step {step} of the planning ends before it starts.',
    'offer.price-missing': 'There is no price in the offer yet.',
    'offer.price-unnamed': 'Price line {line} does not say yet what it is for.',
    'offer.total-mismatch': 'The total of {totalCents:amount} is not the sum of the lines, {sumCents:amount}.',
    'offer.total-zero': 'The total of the offer is zero.',
  },
  notices: {
    'offer.sealed': {
      subject: 'Call-off {number}: your offer is sealed',
      body: 'Your offer for call-off {number} was sealed on {at}, by the clock of the database.\nKeep this receipt: {hash}\nUntil the deadline you can replace or withdraw it. Nobody reads it before the opening.',
    },
    'offer.withdrawn': {
      subject: 'Call-off {number}: your offer is withdrawn',
      body: 'Your offer for call-off {number} was withdrawn on {at}. Until the deadline you can submit a new one.',
    },
  },
  statuses: {
    offer: { sealed: 'sealed', replaced: 'replaced', withdrawn: 'withdrawn' },
  },
  events: { submit: 'Offer sealed', replace: 'Offer replaced', withdraw: 'Offer withdrawn' },
  words: {
    commands: { submit: 'Seal the offer', replace: 'Replace the offer', withdraw: 'Withdraw the offer', save: 'Save' },
    fields: {
      answers: 'Answer per criterion', team: 'Team', memberName: 'Name', memberRole: 'Role', memberDays: 'Days', planning: 'Planning', step: 'Step',
      startsOn: 'From', endsOn: 'Up to', prices: 'Prices (excl. VAT)', priceFor: 'What for', unit: 'Unit', quantity: 'Quantity', unitPrice: 'Price per unit',
      lineTotal: 'Amount', total: 'Total (excl. VAT)', subcontractors: 'Subcontractors', submittedAt: 'Sealed on', submittedBy: 'Submitted by',
    },
    receipt: {
      title: 'Receipt', contentHash: 'Fingerprint of the content', envelopeHash: 'Fingerprint of the sealed envelope', auditRoot: 'Last published check value of the register',
      nonce: 'Random value sealed with it',
    },
    sealed: 'Until the opening nobody of the authority can see whether you submitted an offer, or what it says.',
  },
};
