import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate, inLanguage } from '@centrale/kernel';
import { packIds, trajectoryStatuses, type TrajectoryRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, Icon, Languages, List, LocalTextOf, LocalTextPipe, PageHeader, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { trajectoryState } from './trajectory-state';
import { useTrajectoriesTexts } from './trajectories-texts';

@Component({
  selector: 'app-trajectories-page',
  imports: [Cell, Chip, FilterBar, Icon, List, LocalTextOf, LocalTextPipe, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <a matButton="outlined" routerLink="/trajectories/plan"><ui-icon name="chart" />{{ t().list.plan }}</a>
      <a matButton="outlined" routerLink="/memoranda"><ui-icon name="book" />{{ t().memoranda.title }}</a>
      <a matButton="outlined" routerLink="/committee-applications"><ui-icon name="people" />{{ t().committees.title }}</a>
      <a matButton="filled" routerLink="/trajectories/new"><ui-icon name="add" />{{ t().list.create }}</a>
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row>@if (row.title | localText) { <span [uiLocalText]="row.title"></span> } @else { {{ t().list.untitled }} }</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>
        @let state = stateOf(row, p()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip>
        @if (row.confidential) { <ui-chip tone="warn">{{ t().page.confidential }}</ui-chip> }
      </ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class TrajectoriesPage {
  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly stateOf = trajectoryState;
  protected readonly filters = urlFilters('status', 'packId');
  protected readonly list = inject(Api).list<TrajectoryRow>('/trajectories', this.filters.value);
  protected readonly link = (row: TrajectoryRow): string => `/trajectories/${row.id}`;
  protected readonly choices = computed(() => [
    { key: 'status' as const, label: this.t().list.status, choices: trajectoryStatuses.map((value) => ({ value, label: this.p().statuses.trajectory[value] })) },
    { key: 'packId' as const, label: this.t().list.rules, choices: packIds.map((value) => ({ value, label: this.p().rulePack.packs[value] })) },
  ]);
  protected readonly columns = computed<readonly Column<TrajectoryRow>[]>(() => {
    const { name, ofWhom, period, phases, status, number } = this.t().list;
    return [
      { key: 'title', label: name },
      { key: 'of', label: ofWhom, text: (row) => inLanguage(row.bodyName ?? row.organisationName, this.language()), wideOnly: true },
      { key: 'period', label: period, text: (row) => this.period(row) },
      { key: 'phases', label: phases, text: (row) => `${row.phasesDone}/${row.phases}`, wideOnly: true },
      { key: 'status', label: status },
      { key: 'number', label: number, text: (row) => row.number, wideOnly: true, oneLine: true },
    ];
  });

  private period({ startsOn, endsOn }: TrajectoryRow): string {
    const day = (date: string): string => formatDate(date, this.language(), 'short');
    return startsOn ? `${day(startsOn)} – ${endsOn ? day(endsOn) : this.t().page.noEnd}` : '–';
  }
}
