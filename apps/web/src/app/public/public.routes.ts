import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { publicTexts } from './public-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./home-page').then((m) => m.HomePage) },
  { path: 'register/agreement', loadComponent: () => import('./agreement-page').then((m) => m.PublicAgreementPage) },
  { path: 'register/lots', loadComponent: () => import('./lots-page').then((m) => m.PublicLotsPage) },
  { path: 'register/providers', loadComponent: () => import('./providers-page').then((m) => m.PublicProvidersPage) },
  { path: 'register/call-offs', loadComponent: () => import('./call-offs-page').then((m) => m.PublicCallOffsPage) },
  { path: 'register/call-offs/:id', loadComponent: () => import('./call-off-page').then((m) => m.PublicCallOffPage) },
  { path: 'register/awards', loadComponent: () => import('./awards-page').then((m) => m.PublicAwardsPage) },
  { path: 'participation', loadChildren: () => import('./participation/participation.routes') },
  { path: 'contact', loadComponent: () => import('./contact-page').then((m) => m.ContactPage) },
  { path: 'verify', loadComponent: () => import('./verify-page').then((m) => m.VerifyPage) },
];

export default withTexts([publicTexts], routes);
