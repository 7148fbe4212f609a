import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { awardsTexts } from '../awards/awards-texts';
import { callOffsTexts } from '../call-offs/call-offs-texts';
import { offersTexts } from '../offers/offers-texts';
import { invitationsTexts } from './invitations-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./invitations-page').then((m) => m.InvitationsPage) },
  { path: ':id', loadComponent: () => import('./invitation-page').then((m) => m.InvitationPage) },
  { path: ':id/offer', loadComponent: () => import('../offers/offer-editor-page').then((m) => m.OfferEditorPage) },
];

export default withTexts([invitationsTexts, callOffsTexts, offersTexts, awardsTexts], routes);
