import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { buyersTexts } from './buyers-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./buyers-page').then((m) => m.BuyersPage) },
  { path: 'request', loadComponent: () => import('./request-admission-page').then((m) => m.RequestAdmissionPage) },
  { path: ':id', loadComponent: () => import('./buyer-page').then((m) => m.BuyerPage) },
];

export default withTexts([buyersTexts], routes);
