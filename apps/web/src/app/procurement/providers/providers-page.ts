import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { showEnterpriseNumber } from '@centrale/platform';
import { type ProviderRow } from '@centrale/procurement';
import { Cell, FilterBar, Icon, List, LocalTextPipe, PageHeader, Series, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useProvidersTexts } from './providers-texts';

@Component({
  selector: 'app-providers-page',
  imports: [Cell, FilterBar, Icon, List, LocalTextPipe, MatButton, PageHeader, RouterLink, Series],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (session.holds('contractManager')) { <a matButton="filled" routerLink="/providers/register"><ui-icon name="add" /> {{ d().provider.commands.register }}</a> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row>{{ row.name | localText }}</ng-template>
      <ng-template uiCell="lots" [uiCellOf]="list" let-row><span class="marks">@for (number of row.lotNumbers; track number) { <ui-series [number]="number" /> } @empty { – }</span></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } .marks { display: flex; flex-wrap: wrap; gap: var(--gap-1); }`,
})
export class ProvidersPage {
  protected readonly session = inject(Session);
  protected readonly t = useProvidersTexts();
  protected readonly d = useDomainTexts();
  protected readonly filters = urlFilters('lot');
  protected readonly list = inject(Api).list<ProviderRow>('/providers', this.filters.value);
  protected readonly choices = computed(() => [{ key: 'lot', label: this.t().list.lot, choices: [1, 2, 3, 4, 5, 6].map((lot) => ({ value: String(lot), label: `${this.t().list.lot} ${lot}` })) }]);
  protected readonly columns = computed<readonly Column<ProviderRow>[]>(() => {
    const t = this.t().list;
    return [{ key: 'name', label: t.name }, { key: 'number', label: t.number, text: ({ enterpriseNumber }) => (enterpriseNumber ? showEnterpriseNumber(enterpriseNumber) : '–'), wideOnly: true, oneLine: true }, { key: 'lots', label: t.lots }];
  });
  protected readonly link = (row: ProviderRow): string => `/providers/${row.id}`;
}
