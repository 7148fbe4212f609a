import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { trajectoriesTexts } from '../trajectories/trajectories-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./committees-page').then((m) => m.CommitteesPage) },
  { path: ':id', loadComponent: () => import('./committee-page').then((m) => m.CommitteePage) },
];

export default withTexts([trajectoriesTexts, participationTexts, ruleTexts], routes);
