import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { awardsTexts } from './awards-texts';

const routes: Routes = [{ path: '', loadComponent: () => import('./award-page').then((m) => m.AwardPage) }];

export default withTexts([awardsTexts], routes);
