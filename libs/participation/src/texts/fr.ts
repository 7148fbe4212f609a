import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as rulePack } from '../rule-pack/texts/fr.js';

export const fr: Texts = {
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

