import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { adviceTexts } from './advice-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/advice' },
  { path: ':id', loadComponent: () => import('./request-page').then((m) => m.RequestPage) },
];

export default withTexts([adviceTexts, participationTexts, ruleTexts], routes);
