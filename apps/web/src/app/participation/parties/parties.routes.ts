import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { partiesTexts } from './parties-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./parties-page').then((m) => m.PartiesPage) },
  { path: 'register', loadComponent: () => import('./register-party-page').then((m) => m.RegisterPartyPage) },
  { path: 'neighbourhoods', loadComponent: () => import('./neighbourhoods-page').then((m) => m.NeighbourhoodsPage) },
  { path: ':id', loadComponent: () => import('./party-page').then((m) => m.PartyPage) },
];

export default withTexts([partiesTexts, participationTexts, ruleTexts], routes);
