import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { budgetPoolsTexts } from './budget-pools-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./budget-pools-page').then((m) => m.BudgetPoolsPage) },
  { path: ':id', loadComponent: () => import('./budget-pool-page').then((m) => m.BudgetPoolPage) },
];

export default withTexts([budgetPoolsTexts, participationTexts, ruleTexts], routes);
