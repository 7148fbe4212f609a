import { type Routes } from '@angular/router';
import { signedIn } from './shell/guards';

/**
 * Public pages live at the root and under /register, those of people who are signed in at their noun. A feature brings
 * `<feature>.routes.ts` (default export) and one line here.
 */
export const routes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./shell/sign-in-page').then((m) => m.SignInPage) },
  { path: 'welcome', loadComponent: () => import('./shell/welcome-page').then((m) => m.WelcomePage) },
  { path: 'demo', loadComponent: () => import('./shell/demo-page').then((m) => m.DemoPage) },
  { path: 'gallery', loadChildren: () => import('./gallery/gallery.routes') },
  {
    path: '',
    canActivateChild: [signedIn],
    children: [
      { path: 'desk', loadChildren: () => import('./procurement/desk/desk.routes') },
      { path: 'notifications', loadComponent: () => import('./shell/notifications-page').then((m) => m.NotificationsPage) },
      { path: 'sent-mail', loadComponent: () => import('./shell/sent-mail-page').then((m) => m.SentMailPage) },
    ],
  },
  { path: '**', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];
