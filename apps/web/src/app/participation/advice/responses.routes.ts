import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { adviceTexts } from './advice-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/advice' },
  { path: ':id', loadComponent: () => import('./response-page').then((m) => m.ResponsePage) },
];

export default withTexts([adviceTexts, participationTexts, ruleTexts], routes);
