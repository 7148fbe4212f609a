import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { providersTexts } from './providers-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./providers-page').then((m) => m.ProvidersPage) },
  { path: 'register', loadComponent: () => import('./register-provider-page').then((m) => m.RegisterProviderPage) },
  { path: ':id', loadComponent: () => import('./provider-page').then((m) => m.ProviderPage) },
];

export default withTexts([providersTexts], routes);
