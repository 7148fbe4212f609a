import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { buyerStatuses, type BuyerStatus, type BuyerView } from '@centrale/procurement';
import { Cell, Chip, DayPipe, FilterBar, Icon, Languages, List, LocalTextPipe, PageHeader, urlFilters, type Column, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useBuyersTexts } from './buyers-texts';

export const buyerTones: Readonly<Record<BuyerStatus, Tone>> = { requested: 'warn', admitted: 'good', refused: 'bad', withdrawn: 'calm' };

@Component({
  selector: 'app-buyers-page',
  imports: [Cell, Chip, DayPipe, FilterBar, Icon, List, LocalTextPipe, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (session.holds('serviceOfficer', 'contractManager')) { <a matButton="filled" routerLink="/buyers/request"><ui-icon name="add" /> {{ d().buyer.commands.request }}</a> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="organisation" [uiCellOf]="list" let-row>{{ row.organisationName | localText }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ d().statuses.buyer[row.status] }}</ui-chip></ng-template>
      <ng-template uiCell="admitted" [uiCellOf]="list" let-row>{{ row.admittedOn | day: 'medium' }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class BuyersPage {
  protected readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly t = useBuyersTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = buyerTones;
  protected readonly filters = urlFilters('status');
  protected readonly list = inject(Api).list<BuyerView>('/buyers', this.filters.value);
  protected readonly choices = computed(() => [{ key: 'status', label: this.t().list.status, choices: buyerStatuses.map((value) => ({ value, label: this.d().statuses.buyer[value] })) }]);
  protected readonly columns = computed<readonly Column<BuyerView>[]>(() => {
    const t = this.t().list;
    return [
      { key: 'organisation', label: t.organisation }, { key: 'status', label: t.status },
      { key: 'category', label: t.category, text: ({ userCategory }) => (userCategory ? inLanguage(userCategory, this.language()) : '–'), wideOnly: true }, { key: 'admitted', label: t.admitted, oneLine: true },
    ];
  });
  protected readonly link = (row: BuyerView): string => `/buyers/${row.id}`;
}
