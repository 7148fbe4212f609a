import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { trajectoriesTexts } from '../trajectories/trajectories-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./memoranda-page').then((m) => m.MemorandaPage) },
  { path: ':id', loadComponent: () => import('./memorandum-page').then((m) => m.MemorandumPage) },
];

export default withTexts([trajectoriesTexts, participationTexts, ruleTexts], routes);
