import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { publicParticipationTexts } from './participation-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./overview-page').then((m) => m.ParticipationOverviewPage) },
  { path: 'trajectories', loadComponent: () => import('./trajectories-page').then((m) => m.PublicTrajectoriesPage) },
  { path: 'trajectories/:id', loadComponent: () => import('./trajectory-page').then((m) => m.PublicTrajectoryPage) },
  { path: 'bodies', loadComponent: () => import('./bodies-page').then((m) => m.PublicBodiesPage) },
  { path: 'bodies/:id', loadComponent: () => import('./body-page').then((m) => m.PublicBodyPage) },
  { path: 'advice', loadComponent: () => import('./advice-list-page').then((m) => m.PublicAdviceListPage) },
  { path: 'advice/:id', loadComponent: () => import('./advice-page').then((m) => m.PublicAdvicePage) },
  { path: 'meetings/:id', loadComponent: () => import('./meeting-page').then((m) => m.PublicMeetingPage) },
  { path: 'calendar', loadComponent: () => import('./calendar-page').then((m) => m.PublicCalendarPage) },
  { path: 'apply', loadComponent: () => import('./apply-page').then((m) => m.ApplyCommitteePage) },
  // Where the links in letters lead; what they hold is in the fragment.
  { path: 'registrations', loadComponent: () => import('./own-registration-page').then((m) => m.OwnRegistrationPage) },
  { path: 'interest', loadComponent: () => import('./own-interest-page').then((m) => m.OwnInterestPage) },
  { path: 'newsletter', loadComponent: () => import('./newsletter-page').then((m) => m.LeaveNewsletterPage) },
];

export default withTexts([participationTexts, ruleTexts, publicParticipationTexts], routes);
