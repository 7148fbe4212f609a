import { Component, computed, inject } from '@angular/core';
import { orderStatuses, type OrderRow } from '@centrale/procurement';
import { AmountPipe, Cell, Chip, FilterBar, List, LocalTextPipe, PageHeader, texts, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { orderState } from './order-turn';
import { ordersTexts } from './orders-texts';

@Component({
  selector: 'app-orders-page',
  imports: [AmountPipe, Cell, Chip, FilterBar, List, LocalTextPipe, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="order" [uiCellOf]="list" let-row>{{ row.title | localText }}</ng-template>
      <ng-template uiCell="buyer" [uiCellOf]="list" let-row>{{ row.organisationName | localText }}</ng-template>
      <ng-template uiCell="provider" [uiCellOf]="list" let-row>{{ row.providerName | localText }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>@let state = stateOf(row, d()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
      <ng-template uiCell="amount" [uiCellOf]="list" let-row>{{ row.amountCents | amount }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class OrdersPage {
  protected readonly t = texts(ordersTexts);
  protected readonly d = useDomainTexts();
  protected readonly stateOf = orderState;
  protected readonly filters = urlFilters('status');
  protected readonly list = inject(Api).list<OrderRow>('/orders', this.filters.value);
  protected readonly link = (row: OrderRow): string => `/orders/${row.id}`;
  protected readonly choices = computed(() => [{
    key: 'status', label: this.t().list.status, choices: orderStatuses.map((value) => ({ value, label: this.d().statuses.order[value] })),
  }]);
  protected readonly columns = computed<readonly Column<OrderRow>[]>(() => {
    const { order, number, buyer, provider, status, amount } = this.t().list;
    return [
      { key: 'order', label: order }, { key: 'number', label: number, text: (row) => row.number }, { key: 'buyer', label: buyer },
      { key: 'provider', label: provider }, { key: 'status', label: status }, { key: 'amount', label: amount, end: true },
    ];
  });
}
