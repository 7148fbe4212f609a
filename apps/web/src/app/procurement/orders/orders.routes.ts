import { type Routes } from '@angular/router';
import { withTexts } from '@centrale/ui';
import { ordersTexts } from './orders-texts';

const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./orders-page').then((m) => m.OrdersPage) },
  { path: ':id', loadComponent: () => import('./order-page').then((m) => m.OrderPage) },
];

export default withTexts([ordersTexts], routes);
