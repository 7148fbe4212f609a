import { type Texts } from './nl.js';
import { en as access } from '../access/texts/en.js';
import { en as clock } from '../clock/texts/en.js';
import { en as correspondence } from '../correspondence/texts/en.js';
import { en as rulePack } from '../rule-pack/texts/en.js';
import { en as trajectory } from '../trajectory/texts/en.js';

export const en: Texts = {
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

