import { type Texts } from '../texts/nl.js';

export const noticeGroups = ['contactRequests', 'buyers', 'providers', 'briefings', 'callOffs', 'invitations', 'awards', 'orders'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

interface NoticeRule {
  readonly group: NoticeGroup;
  readonly mayMute: boolean;
}

/** Tells how a dossier gets on: its mail may wait for the daily overview, or stay away. */
const news = (group: NoticeGroup): NoticeRule => ({ group, mayMute: true });
/** A decision, a receipt, or a date that runs from it: its mail always leaves at once. */
const always = (group: NoticeGroup): NoticeRule => ({ group, mayMute: false });

/** What may be chosen for the mail about each kind of notice. */
export const noticeRules = {
  'contact-request.received': news('contactRequests'),
  'contact-request.assigned': news('contactRequests'),
  'contact-request.confirmed': always('contactRequests'),
  'contact-request.answered': always('contactRequests'),
  'buyer.requested': news('buyers'),
  'buyer.admitted': always('buyers'),
  'buyer.refused': always('buyers'),
  'buyer.withdrawn': always('buyers'),
  'qualification.applied': news('providers'),
  'qualification.admitted': always('providers'),
  'qualification.refused': always('providers'),
  'qualification.suspended': always('providers'),
  'qualification.lifted': always('providers'),
  'qualification.withdrawn': always('providers'),
  'qualification.excluded': always('providers'),
  'briefing.submitted': news('briefings'),
  'briefing.taken-in': news('briefings'),
  'briefing.information-asked': news('briefings'),
  'briefing.remarked': news('briefings'),
  'briefing.agreed': news('briefings'),
  'briefing.accepted': news('briefings'),
  'briefing.declined': news('briefings'),
  'briefing.withdrawn': news('briefings'),
  'briefing.assigned': news('briefings'),
  'briefing.started': news('briefings'),
  'call-off.composed': news('callOffs'),
  'call-off.checked': news('callOffs'),
  'call-off.revised': news('callOffs'),
  'call-off.approved': news('callOffs'),
  'call-off.decision-recorded': news('callOffs'),
  'call-off.published': news('callOffs'),
  'call-off.assigned': news('callOffs'),
  'call-off.cancelled': always('callOffs'),
  'call-off.question-asked': news('callOffs'),
  'call-off.questions-unanswered': always('callOffs'),
  'call-off.offers-closed': news('callOffs'),
  'panel.appointed': always('callOffs'),
  'panel.conflict-declared': always('callOffs'),
  'opening.begun': always('callOffs'),
  'opening.completed': news('callOffs'),
  'evaluation.scores-complete': news('callOffs'),
  'invitation.received': always('invitations'),
  'invitation.addendum': always('invitations'),
  'invitation.question-answered': always('invitations'),
  'invitation.cancelled': always('invitations'),
  'offer.sealed': always('invitations'),
  'offer.withdrawn': always('invitations'),
  'award.proposed': news('awards'),
  'award.notified': news('awards'),
  'award.withdrawn': news('awards'),
  'award.letter': always('awards'),
  'call-off.unsuccessful': always('awards'),
  'order.drafted': news('orders'),
  'order.accepted': news('orders'),
  'order.declined': always('orders'),
  'order.completed': news('orders'),
  'order.sent': always('orders'),
  'order.dates-moved': always('orders'),
  'order.answer-term-passed': always('orders'),
  'order.cancelled': always('orders'),
  'order.terminated': always('orders'),
} satisfies Record<keyof Texts['notices'], NoticeRule>;
