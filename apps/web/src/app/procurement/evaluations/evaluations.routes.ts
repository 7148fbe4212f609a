import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { offersTexts } from '../offers/offers-texts';
import { evaluationsTexts } from './evaluations-texts';

const routes: Routes = [{ path: '', loadComponent: () => import('./evaluation-page').then((m) => m.EvaluationPage) }];

export default withTexts([evaluationsTexts, offersTexts], routes);
