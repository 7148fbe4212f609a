import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { adviceTexts } from './advice-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./advice-desk-page').then((m) => m.AdviceDeskPage) },
  { path: 'new', loadComponent: () => import('./begin-page').then((m) => m.BeginPage) },
  { path: ':id', loadComponent: () => import('./advice-page').then((m) => m.AdvicePage) },
];

export default withTexts([adviceTexts, participationTexts, ruleTexts], routes);
