import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { offersTexts } from './offers-texts';

const routes: Routes = [{ path: ':id', loadComponent: () => import('./offer-page').then((m) => m.OfferPage) }];

export default withTexts([offersTexts], routes);
