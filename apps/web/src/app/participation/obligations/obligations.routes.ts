import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { obligationsTexts } from './obligations-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./obligations-page').then((m) => m.ObligationsPage) },
  { path: 'evaluations/:id', loadComponent: () => import('./evaluation-page').then((m) => m.EvaluationPage) },
  { path: 'dates/:id', loadComponent: () => import('./agree-date-page').then((m) => m.AgreeDatePage) },
  { path: 'closing-days/:organisationId', loadComponent: () => import('./closing-days-page').then((m) => m.ClosingDaysPage) },
  { path: ':id', loadComponent: () => import('./account-page').then((m) => m.AccountPage) },
];

export default withTexts([obligationsTexts, participationTexts, ruleTexts], routes);
