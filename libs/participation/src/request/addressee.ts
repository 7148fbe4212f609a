import { refuse, type Refusal } from '@centrale/kernel';
import { type AdviceRoute, type PackParameters } from '../rule-pack/rule-pack.js';

export const senderTypes = ['strategicAtelier', 'advisoryBody', 'workingGroup'] as const;
/** What kind of body gives an advice. */
export type SenderType = (typeof senderTypes)[number];

/** Who brings advice to the city by each route; the database holds the same table. (I2) */
export const sendersOf: Readonly<Record<AdviceRoute, readonly SenderType[]>> = {
  atelierToBoard: ['strategicAtelier'],
  groupViaContactOfficial: ['workingGroup', 'advisoryBody'],
};

/** A body, as far as the road of its advice goes. */
export interface RouteFacts {
  readonly kind: SenderType;
  /** Whether it works under a strategic atelier: then that one speaks, whatever rules the group itself has. */
  readonly underAtelier: boolean;
  readonly status: 'proposed' | 'active' | 'underReview' | 'restructured' | 'dissolved';
}

const isSender = ({ kind, underAtelier }: RouteFacts, route: AdviceRoute): boolean => sendersOf[route].includes(kind) && !underAtelier;

const works = ({ status }: RouteFacts): boolean => status === 'active' || status === 'underReview';

/** To whom the city puts its question: where there are ateliers, to one of those and to nobody below it. (R000-16) */
export function refuseAddressee(body: RouteFacts | undefined, { adviceRoute }: Pick<PackParameters, 'adviceRoute'>): Refusal | undefined {
  if (body && adviceRoute === null) return refuse('advice-request.no-advice-here');
  // A trajectory instead of a body: nobody there speaks for the atelier either.
  if (!body || !isSender(body, adviceRoute ?? 'atelierToBoard')) return refuse('R000-16');
  return works(body) ? undefined : refuse('advice-request.body-not-active');
}

/** Who gives advice to the city: groups and trajectories bring what they have to their atelier. (R000-17, I2) */
export function refuseSender(body: RouteFacts, { adviceRoute }: Pick<PackParameters, 'adviceRoute'>): Refusal | undefined {
  if (adviceRoute === null) return refuse('advice-request.no-advice-here');
  if (!isSender(body, adviceRoute)) return refuse('R000-17');
  return works(body) ? undefined : refuse('advice-request.body-not-active');
}
