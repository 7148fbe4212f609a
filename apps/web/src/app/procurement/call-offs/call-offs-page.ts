import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { callOffStatuses, type CallOffRow } from '@centrale/procurement';
import { Cell, Chip, FilterBar, InstantPipe, List, LocalTextPipe, PageHeader, texts, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { CallOffBoard } from './call-off-board';
import { stateOf } from './call-off-turn';
import { callOffsTexts } from './call-offs-texts';

/** All call-offs that the reader may see, as a list or as a board by phase. */
@Component({
  selector: 'app-call-offs-page',
  imports: [CallOffBoard, Cell, Chip, FilterBar, InstantPipe, List, LocalTextPipe, MatButton, PageHeader, RouterLink],
  host: { '[attr.data-wide]': "isBoard() ? '' : null" },
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <div class="view" role="group" [attr.aria-label]="t().list.view">
        <button matButton type="button" [attr.aria-pressed]="!isBoard()" (click)="filters.set({ view: '' })">{{ t().list.asList }}</button>
        <button matButton type="button" [attr.aria-pressed]="isBoard()" (click)="filters.set({ view: 'board' })">{{ t().list.board }}</button>
      </div>
    </ui-page-header>
    @if (!isBoard()) { <ui-filter-bar [filters]="filters" [choices]="choices()" /> }
    @if (isBoard()) { <app-call-off-board [list]="list" /> }
    @else {
      <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
        <ng-template uiCell="title" [uiCellOf]="list" let-row>{{ (row.title | localText) || row.number }}</ng-template>
        <ng-template uiCell="organisation" [uiCellOf]="list" let-row>{{ row.organisationName | localText }}</ng-template>
        <ng-template uiCell="phase" [uiCellOf]="list" let-row>@let state = stateOf(row, d()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
        <ng-template uiCell="due" [uiCellOf]="list" let-row>{{ row.offersDueAt | instant: 'medium' }}</ng-template>
        @if (readsBriefings()) { <a whenEmpty matButton="outlined" routerLink="/briefings">{{ t().list.toBriefings }}</a> }
      </ui-list>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    .view { display: flex; padding: 0.2rem; gap: 0.2rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--well); }
    .view button[aria-pressed='true'] { background: var(--sheet); box-shadow: 0 1px 3px rgb(0 0 0 / 0.12); }
  `,
})
export class CallOffsPage {
  private readonly session = inject(Session);
  protected readonly t = texts(callOffsTexts);
  protected readonly d = useDomainTexts();
  protected readonly stateOf = stateOf;
  protected readonly filters = urlFilters('status', 'view');
  protected readonly isBoard = computed(() => this.filters.value().view === 'board');
  protected readonly list = inject(Api).list<CallOffRow>('/call-offs', () => ({ status: this.filters.value().status }));
  protected readonly readsBriefings = computed(() => this.session.holds('serviceOfficer', 'projectOwner'));
  protected readonly link = (row: CallOffRow): string => `/call-offs/${row.id}`;

  protected readonly choices = computed(() => [{
    key: 'status',
    label: this.t().list.status,
    choices: callOffStatuses.map((value) => ({ value, label: this.d().statuses['call-off'][value] })),
  }]);
  protected readonly columns = computed<readonly Column<CallOffRow>[]>(() => {
    const { subject, number, organisation, phase, officer, due } = this.t().list;
    return [
      { key: 'title', label: subject },
      { key: 'number', label: number, text: (row) => row.number },
      { key: 'organisation', label: organisation },
      { key: 'phase', label: phase },
      { key: 'officer', label: officer, text: (row) => row.officerName, wideOnly: true },
      { key: 'due', label: due },
    ];
  });
}
