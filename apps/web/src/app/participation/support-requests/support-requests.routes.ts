import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { supportTexts } from './support-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./support-requests-page').then((m) => m.SupportRequestsPage) },
  { path: 'new', loadComponent: () => import('./ask-support-page').then((m) => m.AskSupportPage) },
  { path: ':id', loadComponent: () => import('./support-request-page').then((m) => m.SupportRequestPage) },
];

export default withTexts([supportTexts, participationTexts, ruleTexts], routes);
