import { nl as access } from '../access/texts/nl.js';
import { nl as clock } from '../clock/texts/nl.js';
import { nl as correspondence } from '../correspondence/texts/nl.js';
import { nl as rulePack } from '../rule-pack/texts/nl.js';
import { nl as trajectory } from '../trajectory/texts/nl.js';

/** Everything that trajectory management says. A feature adds a line to each part that it has. */
export const nl = {
  refusals: {
    ...access.refusals,
    ...clock.refusals,
    ...rulePack.refusals,
    ...trajectory.refusals,
  },
  notices: {
    ...clock.notices,
    ...rulePack.notices,
    ...trajectory.notices,
  },
  statuses: {
    ...clock.statuses,
    ...rulePack.statuses,
    ...trajectory.statuses,
  },
  /** By type of dossier. */
  events: {
    rulePack: rulePack.events,
    trajectory: { ...access.events, ...trajectory.events },
  },
  access: access.words,
  clock: clock.words,
  correspondence: correspondence.words,
  rulePack: rulePack.words,
  trajectory: trajectory.words,
};

export type Texts = typeof nl;
