import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { supportStatuses, type SupportRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, Icon, List, LocalTextOf, PageHeader, urlFilters, type Column, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useSupportTexts } from './support-texts';

export const supportTones: Readonly<Record<SupportRow['status'], Tone>> = { asked: 'busy', granted: 'good', refused: 'bad', delivered: 'good', withdrawn: 'calm' };

/** What bodies ask of the city, the last asked first. */
@Component({
  selector: 'app-support-requests-page',
  imports: [Cell, Chip, FilterBar, Icon, List, LocalTextOf, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (asks()) { <a matButton="filled" routerLink="/support-requests/new"><ui-icon name="add" />{{ p().support.commands.ask }}</a> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="body" [uiCellOf]="list" let-row><span [uiLocalText]="row.body.name"></span></ng-template>
      <ng-template uiCell="forBody" [uiCellOf]="list" let-row>@if (row.forBody; as group) { <span [uiLocalText]="group.name"></span> } @else { {{ p().support.forItself }} }</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses['support-request'][row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class SupportRequestsPage {
  private readonly session = inject(Session);
  protected readonly t = useSupportTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = supportTones;
  protected readonly filters = urlFilters('status');
  protected readonly list = inject(Api).list<SupportRow>('/support-requests', this.filters.value);
  protected readonly link = (row: SupportRow): string => `/support-requests/${row.id}`;
  protected readonly asks = computed(() => this.session.holds('chair', 'member'));
  protected readonly choices = computed(() => [{
    key: 'status' as const, label: this.t().list.status, choices: supportStatuses.map((value) => ({ value, label: this.p().statuses['support-request'][value] })),
  }]);
  protected readonly columns = computed<readonly Column<SupportRow>[]>(() => {
    const { what, body, forBody, official, status, number } = this.t().list;
    return [
      { key: 'what', label: what, text: (row) => shortened(row.what) }, { key: 'body', label: body }, { key: 'forBody', label: forBody, wideOnly: true }, { key: 'status', label: status },
      { key: 'official', label: official, text: (row) => row.officialName ?? '', wideOnly: true }, { key: 'number', label: number, text: (row) => row.number, oneLine: true, wideOnly: true },
    ];
  });
}

const LONGEST = 90;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
