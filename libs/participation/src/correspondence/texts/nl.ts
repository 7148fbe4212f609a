import { type FeatureTexts } from '@centrale/kernel';

export const nl = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Beste {name},',
    greetingVisitor: 'Beste,',
    openDossier: 'Bekijk het dossier: {link}',
    signature: 'Met vriendelijke groeten,\nhet participatieteam',
  },
} satisfies FeatureTexts;

export type CorrespondenceTexts = typeof nl;
