import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./call-offs-page').then((m) => m.CallOffsPage) },
  {
    path: ':id',
    loadComponent: () => import('./call-off-page').then((m) => m.CallOffPage),
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
      { path: 'compose', loadComponent: () => import('./composer-page').then((m) => m.ComposerPage) },
      { path: 'questions', loadComponent: () => import('./questions-page').then((m) => m.QuestionsPage) },
      { path: 'opening', loadChildren: () => import('../openings/openings.routes') },
      { path: 'evaluation', loadChildren: () => import('../evaluations/evaluations.routes') },
      { path: 'awards', loadChildren: () => import('../awards/awards.routes') },
    ],
  },
];

export default withTexts([callOffsTexts], routes);
