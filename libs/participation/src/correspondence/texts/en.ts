import { type CorrespondenceTexts } from './nl.js';

export const en: CorrespondenceTexts = {
  refusals: {},
  notices: {},
  statuses: {},
  events: {},
  words: {
    greeting: 'Dear {name},',
    greetingVisitor: 'Hello,',
    openDossier: 'See the dossier: {link}',
    signature: 'Kind regards,\nthe participation team',
    groups: {
      duties: 'deadlines',
      meetings: 'meetings',
      registrations: 'registrations',
      trajectories: 'trajectories',
      advice: 'advice',
      bodies: 'bodies',
      sheets: 'quality frameworks',
      memoranda: 'memoranda',
      interests: 'interest',
      committees: 'new committees',
      budgetPools: 'shared budgets',
      supportRequests: 'support requests',
    },
  },
};
