import { nl as access } from '../access/texts/nl.js';
import { nl as agreement } from '../agreement/texts/nl.js';

/** Everything that procurement says. A feature adds a line to each part that it has. */
export const nl = {
  refusals: {
    ...access.refusals,
    ...agreement.refusals,
  },
  notices: {
    ...agreement.notices,
  },
  statuses: {
    ...agreement.statuses,
  },
  /** By type of dossier. */
  events: {
    agreement: agreement.events,
  },
  access: access.words,
  agreement: agreement.words,
};

export type Texts = typeof nl;
