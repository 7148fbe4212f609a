import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { participationTexts, ruleTexts } from '../../shell/domain-texts';
import { sheetsTexts } from './sheets-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./sheets-page').then((m) => m.SheetsPage) },
  { path: 'frameworks', loadComponent: () => import('./frameworks-page').then((m) => m.FrameworksPage) },
  { path: ':id', loadComponent: () => import('./sheet-page').then((m) => m.SheetPage) },
];

export default withTexts([sheetsTexts, participationTexts, ruleTexts], routes);
