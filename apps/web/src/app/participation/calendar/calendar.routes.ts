import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { meetingsTexts } from '../meetings/meetings-texts';

const routes: Routes = [{ path: '', loadComponent: () => import('./calendar-page').then((m) => m.CalendarPage) }];

export default withTexts([meetingsTexts, participationTexts], routes);
