import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { meetingsTexts } from './meetings-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./meetings-page').then((m) => m.MeetingsPage) },
  { path: 'new', loadComponent: () => import('./meeting-form-page').then((m) => m.MeetingFormPage) },
  { path: 'contributions', loadComponent: () => import('./contributions-page').then((m) => m.ContributionsPage) },
  { path: ':id', loadComponent: () => import('./meeting-page').then((m) => m.MeetingPage) },
  { path: ':id/edit', loadComponent: () => import('./meeting-form-page').then((m) => m.MeetingFormPage) },
];

export default withTexts([meetingsTexts, participationTexts, ruleTexts], routes);
