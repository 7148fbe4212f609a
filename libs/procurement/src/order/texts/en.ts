import { type OrderTexts } from './nl.js';

export const en: OrderTexts = {
  refusals: {
    'order.wrong-status': 'The order now has the status ‘{status}’, which does not allow this step.',
    'order.answer-term-past': 'The time to answer must lie in the future.',
    'order.ends-before-start': 'The work ends before it starts.',
    'order.answer-term-passed': 'The time to answer passed on {until}.',
    'order.completed-in-future': 'Completion cannot lie in the future.',
    'order.completed-before-start': 'Completion cannot come before the start of the work, {startsOn}.',
  },
  notices: {
    'order.drafted': { subject: 'Call-off {number}: an order is ready', body: 'An order has been drafted for call-off {number}. It can be sent.' },
    'order.sent': { subject: 'Order {number}', body: 'Your organisation gets order {number}. Answer before {until}.' },
    'order.accepted': { subject: 'Order {number} is accepted', body: 'The provider accepted order {number}. The work is under way.' },
    'order.declined': { subject: 'Order {number} is declined', body: 'The provider declined order {number}. The amount is available again. The award can be withdrawn, and the next in rank proposed.' },
    'order.answer-term-passed': { subject: 'Order {number}: no answer', body: 'The provider did not answer order {number} in time. You can cancel it.' },
    'order.dates-moved': { subject: 'Order {number}: other dates', body: 'The phase that order {number} serves was moved. It is now planned from {startsOn} to {endsOn}. Get in touch when that does not suit.' },
    'order.completed': { subject: 'Order {number} is completed', body: 'The buyer found that order {number} was completed on {completedOn}.' },
    'order.cancelled': { subject: 'Order {number} is cancelled', body: 'Order {number} has been cancelled. Read the reason with the order.' },
    'order.terminated': { subject: 'Order {number} is terminated', body: 'Order {number} ended early. Read the reason with the order.' },
  },
  statuses: {
    order: { drafted: 'drafted', sent: 'sent', active: 'under way', completed: 'completed', declined: 'declined', cancelled: 'cancelled', terminated: 'terminated' },
  },
  events: { draft: 'Drafted', send: 'Sent', accept: 'Accepted', decline: 'Declined', findComplete: 'Completion found', cancel: 'Cancelled', moveDates: 'Dates follow the phase', terminate: 'Terminated' },
  words: {
    commands: { send: 'Send the order', accept: 'Accept', decline: 'Decline', findComplete: 'Find complete', cancel: 'Cancel', terminate: 'Terminate' },
    fields: {
      number: 'Number', amount: 'Amount (excl. VAT)', answerBy: 'Answer before', startsOn: 'Execution from', endsOn: 'Execution until', allocations: 'Split over the lots',
      completedOn: 'Completed on', finding: 'Finding', reason: 'Reason', sentAt: 'Sent on', answeredAt: 'Answered on',
    },
    expired: 'Not answered in time',
  },
};
