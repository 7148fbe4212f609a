import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { contactRequestsTexts } from './contact-requests-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./contact-requests-page').then((m) => m.ContactRequestsPage) },
  { path: ':id', loadComponent: () => import('./contact-request-page').then((m) => m.ContactRequestPage) },
];

export default withTexts([contactRequestsTexts], routes);
