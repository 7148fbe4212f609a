import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { agreementsTexts } from './agreements-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./agreements-page').then((m) => m.AgreementsPage) },
  { path: 'create', loadComponent: () => import('./create-agreement-page').then((m) => m.CreateAgreementPage) },
  { path: ':id', loadComponent: () => import('./agreement-page').then((m) => m.AgreementPage) },
];

export default withTexts([agreementsTexts], routes);
