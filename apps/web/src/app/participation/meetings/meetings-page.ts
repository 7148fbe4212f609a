import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { meetingKinds, meetingStatuses, type MeetingRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, Icon, InstantPipe, Languages, List, LocalTextOf, PageHeader, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { meetingState } from './meeting-state';
import { useMeetingsTexts } from './meetings-texts';

@Component({
  selector: 'app-meetings-page',
  imports: [Cell, Chip, FilterBar, Icon, InstantPipe, List, LocalTextOf, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <a matButton="outlined" routerLink="/meetings/contributions"><ui-icon name="list" />{{ t().contribution.deskTitle }}</a>
      <a matButton="filled" routerLink="/meetings/new"><ui-icon name="add" />{{ t().list.create }}</a>
    </ui-page-header>
    <nav class="when no-print" [attr.aria-label]="t().list.show">
      @for (each of whens; track each) {
        <a routerLink="." queryParamsHandling="merge" replaceUrl [queryParams]="{ when: each === 'past' ? each : null }" [attr.aria-current]="each === when() ? 'page' : null">{{ t().list[each] }}</a>
      }
    </nav>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="past() ? t().list.emptyPastTitle : t().list.emptyTitle" [emptyText]="past() ? t().list.emptyPastText : t().list.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span></ng-template>
      <ng-template uiCell="when" [uiCellOf]="list" let-row>{{ row.startsAt | instant: 'medium' }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>
        @let state = stateOf(row, p()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip>
        @if (row.invitedLate) { <ui-chip tone="warn">{{ p().meeting.invitedLate }}</ui-chip> }
      </ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    .when { display: flex; gap: var(--gap-4); border-block-end: 1px solid var(--line); }
    .when a { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: var(--gap-1); border-block-end: 3px solid transparent; color: var(--ink-soft); font-weight: 600; text-decoration: none; }
    .when a:hover { color: var(--ink); }
    .when a[aria-current] { border-color: var(--accent); color: var(--accent); }
  `,
})
export class MeetingsPage {
  private readonly language = inject(Languages).current;
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly stateOf = meetingState;
  protected readonly whens = ['coming', 'past'] as const;
  private readonly view = urlFilters('when');
  protected readonly past = computed(() => this.view.value().when === 'past');
  protected readonly when = computed(() => (this.past() ? 'past' : 'coming'));
  protected readonly filters = urlFilters('status', 'kind');
  protected readonly list = inject(Api).list<MeetingRow>('/meetings', computed(() => ({ ...this.filters.value(), when: this.when() })));
  protected readonly link = (row: MeetingRow): string => `/meetings/${row.id}`;
  protected readonly choices = computed(() => [
    { key: 'status' as const, label: this.t().list.status, choices: meetingStatuses.map((value) => ({ value, label: this.p().statuses.meeting[value] })) },
    { key: 'kind' as const, label: this.t().list.kind, choices: meetingKinds.map((value) => ({ value, label: this.p().meeting.kinds[value] })) },
  ]);
  protected readonly columns = computed<readonly Column<MeetingRow>[]>(() => {
    const { when, place, of, status } = this.t().list;
    return [
      { key: 'title', label: this.p().meeting.fields.title }, { key: 'when', label: when, oneLine: true },
      { key: 'of', label: of, text: (row) => inLanguage(row.bodyName ?? row.trajectoryTitle ?? { nl: '', fr: '' }, this.language()) },
      { key: 'place', label: place, text: (row) => row.place ?? '–', wideOnly: true }, { key: 'status', label: status },
      { key: 'number', label: this.p().meeting.fields.number, text: (row) => row.number, wideOnly: true, oneLine: true },
    ];
  });
}
