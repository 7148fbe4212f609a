import { type FeatureTexts } from '@centrale/kernel';

export const nl = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Beste {name},',
    greetingVisitor: 'Beste,',
    openDossier: 'Open het dossier: {link}',
    signature: 'Met vriendelijke groeten,\nde participatiedienst',
  },
} satisfies FeatureTexts;

export type CorrespondenceTexts = typeof nl;
