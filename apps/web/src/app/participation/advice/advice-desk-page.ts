import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { adviceStatuses, termOf, type AdviceRow, type RequestRow } from '@centrale/participation';
import { Cell, Chip, ClockBadge, FilterBar, Icon, Languages, List, PageHeader, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { adviceState, requestState } from './advice-state';
import { useAdviceTexts } from './advice-texts';

/** Everything that is asked, advised and answered. */
@Component({
  selector: 'app-advice-desk-page',
  imports: [Cell, Chip, ClockBadge, FilterBar, Icon, List, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().desk.title" [intro]="t().desk.intro">
      @if (asks()) { <a matButton="outlined" routerLink="/advice/new" [queryParams]="{ what: 'request' }"><ui-icon name="send" />{{ t().desk.newRequest }}</a> }
      @if (writes()) { <a matButton="filled" routerLink="/advice/new"><ui-icon name="add" />{{ t().desk.newAdvice }}</a> }
    </ui-page-header>
    <section class="stack">
      <h2>{{ t().desk.requests }}</h2>
      <ui-list [list]="requests" [columns]="requestColumns()" [caption]="t().desk.requests" [link]="requestLink" [emptyTitle]="t().desk.emptyRequests" [emptyText]="t().desk.emptyRequestsText">
        <ng-template uiCell="status" [uiCellOf]="requests" let-row>@let state = requestOf(row.status, p()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
        <ng-template uiCell="term" [uiCellOf]="requests" let-row>@if (termOf(row); as clock) { <ui-clock-badge [due]="clock.dueOn" [met]="clock.satisfiedOn" /> } @else { – }</ng-template>
      </ui-list>
    </section>
    <section class="stack">
      <h2>{{ t().desk.advice }}</h2>
      <ui-filter-bar [filters]="filters" [choices]="choices()" />
      <ui-list [list]="advice" [columns]="adviceColumns()" [caption]="t().desk.advice" [link]="adviceLink" [emptyTitle]="t().desk.emptyAdvice" [emptyText]="t().desk.emptyAdviceText">
        <ng-template uiCell="status" [uiCellOf]="advice" let-row>@let state = stateOf(row.status, p()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
        <ng-template uiCell="term" [uiCellOf]="advice" let-row>@if (row.clock; as clock) { <ui-clock-badge [due]="clock.dueOn" [met]="clock.satisfiedOn" /> } @else { – }</ng-template>
      </ui-list>
    </section>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); } h2 { font-size: 1.125rem; }`,
})
export class AdviceDeskPage {
  private readonly language = inject(Languages).current;
  private readonly session = inject(Session);
  private readonly api = inject(Api);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly termOf = termOf;
  protected readonly stateOf = adviceState;
  protected readonly requestOf = requestState;
  protected readonly filters = urlFilters('status');
  protected readonly requests = this.api.list<RequestRow>('/advice-requests');
  protected readonly advice = this.api.list<AdviceRow>('/advice', this.filters.value);
  protected readonly requestLink = (row: RequestRow): string => `/advice-requests/${row.id}`;
  protected readonly adviceLink = (row: AdviceRow): string => `/advice/${row.id}`;
  protected readonly asks = computed(() => this.session.holds('secretariat', 'board'));
  protected readonly writes = computed(() => this.session.holds('member', 'chair', 'substitute'));
  protected readonly choices = computed(() => [
    { key: 'status' as const, label: this.t().desk.status, choices: adviceStatuses.map((value) => ({ value, label: this.p().statuses.advice[value] })) },
  ]);
  protected readonly requestColumns = computed<readonly Column<RequestRow>[]>(() => [
    { key: 'subject', label: this.t().desk.subject, text: ({ subject }) => inLanguage(subject, this.language()) || this.t().desk.untitled }, ...this.columns<RequestRow>(),
  ]);
  protected readonly adviceColumns = computed<readonly Column<AdviceRow>[]>(() => [
    { key: 'subject', label: this.t().desk.subject, text: ({ title }) => inLanguage(title, this.language()) || this.t().desk.untitled }, ...this.columns<AdviceRow>(),
  ]);

  private columns<R extends RequestRow | AdviceRow>(): Column<R>[] {
    const { body, status, term, number } = this.t().desk;
    return [
      { key: 'body', label: body, text: ({ bodyName }) => inLanguage(bodyName, this.language()) }, { key: 'status', label: status }, { key: 'term', label: term },
      { key: 'number', label: number, text: (row) => row.number, wideOnly: true, oneLine: true },
    ];
  }
}
