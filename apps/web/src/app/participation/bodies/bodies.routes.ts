import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { involvementTexts } from '../involvement/involvement-texts';
import { meetingsTexts } from '../meetings/meetings-texts';
import { sheetsTexts } from '../sheets/sheets-texts';
import { bodiesTexts } from './bodies-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./bodies-page').then((m) => m.BodiesPage) },
  { path: 'new', loadComponent: () => import('./create-body-page').then((m) => m.CreateBodyPage) },
  { path: ':id', loadComponent: () => import('./body-page').then((m) => m.BodyPage) },
];

export default withTexts([bodiesTexts, involvementTexts, meetingsTexts, sheetsTexts, participationTexts, ruleTexts], routes);
