import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as clock } from '../clock/texts/fr.js';
import { fr as correspondence } from '../correspondence/texts/fr.js';
import { fr as rulePack } from '../rule-pack/texts/fr.js';
import { fr as trajectory } from '../trajectory/texts/fr.js';

export const fr: Texts = {
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

