import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { involvementTexts } from '../involvement/involvement-texts';
import { meetingsTexts } from '../meetings/meetings-texts';
import { obligationsTexts } from '../obligations/obligations-texts';
import { trajectoriesTexts } from './trajectories-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./trajectories-page').then((m) => m.TrajectoriesPage) },
  { path: 'new', loadComponent: () => import('./trajectory-start-page').then((m) => m.TrajectoryStartPage) },
  { path: 'plan', loadComponent: () => import('./plan-page').then((m) => m.PlanPage) },
  { path: ':id', loadComponent: () => import('./trajectory-page').then((m) => m.TrajectoryPage) },
];

export default withTexts([trajectoriesTexts, involvementTexts, meetingsTexts, obligationsTexts, participationTexts, ruleTexts], routes);
