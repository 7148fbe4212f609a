import { type Routes } from '@angular/router';
import { provideTextLanguages } from './participation/text-languages';
import { signedIn } from './shell/guards';

/**
 * Public pages live at the root and under /register, those of people who are signed in at their noun. A feature brings
 * `<feature>.routes.ts` (default export) and one line here.
 */
export const routes: Routes = [
  // Before the pages of people who are signed in: their parent matches the empty address too.
  { path: '', pathMatch: 'full', loadChildren: () => import('./public/public.routes') },
  { path: 'sign-in', loadComponent: () => import('./shell/sign-in-page').then((m) => m.SignInPage) },
  { path: 'welcome', loadComponent: () => import('./shell/welcome-page').then((m) => m.WelcomePage) },
  { path: 'demo', loadComponent: () => import('./shell/demo-page').then((m) => m.DemoPage) },
  { path: 'gallery', loadChildren: () => import('./gallery/gallery.routes') },
  {
    path: '',
    canActivateChild: [signedIn],
    children: [
      { path: 'desk', loadChildren: () => import('./procurement/desk/desk.routes') },
      { path: 'contact-requests', loadChildren: () => import('./procurement/contact-requests/contact-requests.routes') },
      { path: 'briefings', loadChildren: () => import('./procurement/briefings/briefings.routes') },
      { path: 'call-offs', loadChildren: () => import('./procurement/call-offs/call-offs.routes') },
      { path: 'invitations', loadChildren: () => import('./procurement/invitations/invitations.routes') },
      { path: 'offers', loadChildren: () => import('./procurement/offers/offers.routes') },
      { path: 'orders', loadChildren: () => import('./procurement/orders/orders.routes') },
      { path: 'agreements', loadChildren: () => import('./procurement/agreements/agreements.routes') },
      { path: 'buyers', loadChildren: () => import('./procurement/buyers/buyers.routes') },
      { path: 'providers', loadChildren: () => import('./procurement/providers/providers.routes') },
      { path: 'qualifications', loadChildren: () => import('./procurement/providers/qualifications.routes') },
      {
        path: '',
        providers: [provideTextLanguages()],
        children: [
          { path: 'meetings', loadChildren: () => import('./participation/meetings/meetings.routes') },
          { path: 'calendar', loadChildren: () => import('./participation/calendar/calendar.routes') },
          { path: 'advice', loadChildren: () => import('./participation/advice/advice.routes') },
          { path: 'advice-requests', loadChildren: () => import('./participation/advice/requests.routes') },
          { path: 'advice-responses', loadChildren: () => import('./participation/advice/responses.routes') },
          { path: 'trajectories', loadChildren: () => import('./participation/trajectories/trajectories.routes') },
          { path: 'memoranda', loadChildren: () => import('./participation/memoranda/memoranda.routes') },
          { path: 'committee-applications', loadChildren: () => import('./participation/committee-applications/committee-applications.routes') },
          { path: 'budget-pools', loadChildren: () => import('./participation/budget-pools/budget-pools.routes') },
          { path: 'support-requests', loadChildren: () => import('./participation/support-requests/support-requests.routes') },
          { path: 'rule-packs', loadChildren: () => import('./participation/rule-packs/rule-packs.routes') },
          { path: 'bodies', loadChildren: () => import('./participation/bodies/bodies.routes') },
          { path: 'parties', loadChildren: () => import('./participation/parties/parties.routes') },
          { path: 'sheets', loadChildren: () => import('./participation/sheets/sheets.routes') },
          { path: 'obligations', loadChildren: () => import('./participation/obligations/obligations.routes') },
        ],
      },
      { path: 'people', loadChildren: () => import('./platform/people/people.routes') },
      { path: 'audit', loadChildren: () => import('./platform/audit/audit.routes') },
      { path: 'account', loadChildren: () => import('./platform/account/account.routes') },
      { path: 'notifications', loadChildren: () => import('./shell/notifications.routes') },
      { path: 'sent-mail', loadComponent: () => import('./shell/sent-mail-page').then((m) => m.SentMailPage) },
    ],
  },
  { path: '', loadChildren: () => import('./public/public.routes') },
  { path: '**', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];
