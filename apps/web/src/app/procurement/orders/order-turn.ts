import { inLanguage, type Language } from '@centrale/kernel';
import { type OrderRow, type OrderView, type Texts } from '@centrale/procurement';
import { fill, type StripDate, type StripState, type Tone } from '@centrale/ui';
import { type OrderPageTexts } from './texts/nl';

const tones: Readonly<Record<OrderRow['status'], Tone>> = {
  drafted: 'calm', sent: 'busy', active: 'busy', completed: 'good', declined: 'bad', cancelled: 'bad', terminated: 'bad',
};

/** A term that passed without an answer says more than the status. */
export const orderState = ({ status, expired }: Pick<OrderRow, 'status' | 'expired'>, d: Texts): StripState =>
  expired ? { label: d.order.expired, tone: 'warn' } : { label: d.statuses.order[status], tone: tones[status] };

const actors: Readonly<Partial<Record<OrderRow['status'], keyof OrderPageTexts['acts']>>> = { drafted: 'buyer', sent: 'provider', active: 'owner' };

/** Whose turn it is with the order, and until when. */
export function orderTurn(order: OrderView, d: Texts, t: OrderPageTexts, language: Language): { state: StripState; acts: string | undefined; next: StripDate | null } {
  const actor = order.expired ? 'buyer' : actors[order.status];
  const params = { organisation: inLanguage(order.organisationName, language), provider: inLanguage(order.providerName, language) };
  return { state: orderState(order, d), acts: actor && fill(t.acts[actor], params, language), next: dateOf(order, t) };
}

function dateOf({ status, answerBy, endsOn }: OrderView, t: OrderPageTexts): StripDate | null {
  if (status === 'sent' && answerBy) return { label: t.next.answerBy, at: answerBy };
  return status === 'active' && endsOn ? { label: t.next.endsOn, dueOn: endsOn } : null;
}
