import { type Texts } from './nl.js';
import { en as access } from '../access/texts/en.js';
import { en as rulePack } from '../rule-pack/texts/en.js';

export const en: Texts = {
  refusals: {
    ...access.refusals,
    ...rulePack.refusals,
  },
  notices: {
    ...rulePack.notices,
  },
  statuses: {
    ...rulePack.statuses,
  },
  events: {
    rulePack: rulePack.events,
  },
  access: access.words,
  rulePack: rulePack.words,
};

