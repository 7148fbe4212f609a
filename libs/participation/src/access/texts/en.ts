import { type AccessTexts } from './nl.js';

export const en: AccessTexts = {
  refusals: {
    'access.needs-function': 'Only somebody with the function ‘{function}’ in this advisory body can do this.',
  },
  notices: {},
  statuses: {},
  events: { attach: 'Document added', removeAttachment: 'Document removed' },
  words: {
    functions: { member: 'member', chair: 'chair', lead: 'lead', secretariat: 'secretariat', observer: 'observer' },
  },
};
