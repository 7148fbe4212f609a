import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { peopleTexts } from './people-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./people-page').then((m) => m.PeoplePage) },
  { path: 'invite', loadComponent: () => import('./invite-page').then((m) => m.InvitePage) },
  { path: 'organisations', loadComponent: () => import('./organisations-page').then((m) => m.OrganisationsPage) },
  { path: 'organisations/register', loadComponent: () => import('./register-organisation-page').then((m) => m.RegisterOrganisationPage) },
  { path: 'organisations/:id/contact', loadComponent: () => import('./organisation-contact-page').then((m) => m.OrganisationContactPage) },
  { path: ':id', loadComponent: () => import('./person-page').then((m) => m.PersonPage) },
];

export default withTexts([peopleTexts], routes);
