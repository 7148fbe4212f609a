import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { openingsTexts } from './openings-texts';

const routes: Routes = [{ path: '', loadComponent: () => import('./opening-page').then((m) => m.OpeningPage) }];

export default withTexts([openingsTexts], routes);
