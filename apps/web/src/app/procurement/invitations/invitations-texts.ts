import { dictionary } from '@centrale/ui';
import { type InvitationPageTexts } from './texts/nl';

export const invitationsTexts = dictionary<InvitationPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
