import { Component, computed, inject } from '@angular/core';
import { type ProviderRow } from '@centrale/procurement';
import { Cell, FilterBar, List, LocalTextPipe, PageHeader, Series, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useProvidersTexts } from './providers-texts';

@Component({
  selector: 'app-providers-page',
  imports: [Cell, FilterBar, List, LocalTextPipe, PageHeader, Series],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row>{{ row.name | localText }}</ng-template>
      <ng-template uiCell="lots" [uiCellOf]="list" let-row>@for (number of row.lotNumbers; track number) { <ui-series [number]="number" /> }</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class ProvidersPage {
  protected readonly t = useProvidersTexts();
  protected readonly filters = urlFilters('lot');
  protected readonly list = inject(Api).list<ProviderRow>('/providers', this.filters.value);
  protected readonly choices = computed(() => [{ key: 'lot', label: this.t().list.lot, choices: [1, 2, 3, 4, 5, 6].map((lot) => ({ value: String(lot), label: `${this.t().list.lot} ${lot}` })) }]);
  protected readonly columns = computed<readonly Column<ProviderRow>[]>(() => {
    const t = this.t().list;
    return [{ key: 'name', label: t.name }, { key: 'number', label: t.number, text: (row) => row.enterpriseNumber ?? '–', wideOnly: true }, { key: 'lots', label: t.lots }];
  });
  protected readonly link = (row: ProviderRow): string => `/providers/${row.id}`;
}
