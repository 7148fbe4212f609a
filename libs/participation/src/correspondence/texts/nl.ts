import { type FeatureTexts } from '@centrale/kernel';
import { type NoticeGroup } from '../notice-rules.js';

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
    /** What one chooses mail for. */
    groups: {
      duties: 'termijnen',
      meetings: 'vergaderingen',
      registrations: 'inschrijvingen',
      trajectories: 'trajecten',
      advice: 'adviezen',
      bodies: 'adviesstructuren',
      sheets: 'kwaliteitskaders',
      memoranda: 'memoranda',
      interests: 'interesse',
      committees: 'nieuwe wijkcomités',
      budgetPools: 'gedeelde werkingsmiddelen',
      supportRequests: 'ondersteuningsvragen',
    } satisfies Record<NoticeGroup, string>,
  },
} satisfies FeatureTexts;

export type CorrespondenceTexts = typeof nl;
