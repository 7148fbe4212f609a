import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate, formatInstant } from '@centrale/kernel';
import { sheetStatuses, type SheetRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, Icon, Languages, List, LocalTextOf, PageHeader, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { sheetTones } from './sheet-state';
import { useSheetsTexts } from './sheets-texts';

/** Sheets of all bodies, the last changed first. */
@Component({
  selector: 'app-sheets-page',
  imports: [Cell, Chip, FilterBar, Icon, List, LocalTextOf, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <a matButton="outlined" routerLink="/sheets/frameworks"><ui-icon name="book" />{{ t().list.frameworks }}</a>
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="body" [uiCellOf]="list" let-row><span [uiLocalText]="row.bodyName"></span></ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses.sheet[row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class SheetsPage {
  private readonly language = inject(Languages).current;
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = sheetTones;
  protected readonly filters = urlFilters('status', 'bodyId');
  protected readonly list = inject(Api).list<SheetRow>('/sheets', this.filters.value);
  protected readonly link = (row: SheetRow): string => `/sheets/${row.id}`;
  protected readonly choices = computed(() => [{ key: 'status' as const, label: this.t().list.status, choices: sheetStatuses.map((value) => ({ value, label: this.p().statuses.sheet[value] })) }]);
  protected readonly columns = computed<readonly Column<SheetRow>[]>(() => {
    const { body, version, status, decision, changed } = this.t().list;
    return [
      { key: 'body', label: body }, { key: 'version', label: version, text: (row) => String(row.version), end: true }, { key: 'status', label: status },
      { key: 'decision', label: decision, text: (row) => (row.decision ? formatDate(row.decision.on, this.language()) : ''), oneLine: true, wideOnly: true },
      { key: 'changed', label: changed, text: (row) => formatInstant(row.changedAt, this.language()), oneLine: true, wideOnly: true },
    ];
  });
}
