import { type FeatureTexts } from '@centrale/kernel';
import { type BodyFunction } from '../body-access.js';

export const nl = {
  refusals: {
    'access.needs-function': 'Dit kan alleen wie in deze adviesstructuur de functie ‘{function}’ heeft.',
  },
  notices: {},
  statuses: {},
  events: { attach: 'Document toegevoegd', removeAttachment: 'Document verwijderd' },
  words: {
    functions: { member: 'lid', chair: 'voorzitter', lead: 'trekker', secretariat: 'secretariaat', observer: 'waarnemer' } satisfies Record<BodyFunction, string>,
  },
} satisfies FeatureTexts;

export type AccessTexts = typeof nl;
