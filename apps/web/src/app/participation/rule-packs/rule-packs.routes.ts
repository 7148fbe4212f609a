import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { rulePacksTexts } from './rule-packs-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./rule-packs-page').then((m) => m.RulePacksPage) },
  { path: ':id', loadComponent: () => import('./rule-pack-page').then((m) => m.RulePackPage) },
  { path: ':id/draft', loadComponent: () => import('./rule-pack-form-page').then((m) => m.RulePackFormPage) },
];

export default withTexts([rulePacksTexts, participationTexts, ruleTexts], routes);
