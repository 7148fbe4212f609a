import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { callOffsTexts } from '../call-offs/call-offs-texts';
import { briefingsTexts } from './briefings-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./briefings-page').then((m) => m.BriefingsPage) },
  { path: ':id', loadComponent: () => import('./briefing-page').then((m) => m.BriefingPage) },
];

export default withTexts([briefingsTexts, callOffsTexts], routes);
