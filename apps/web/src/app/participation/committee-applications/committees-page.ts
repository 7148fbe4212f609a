import { Component, computed, inject } from '@angular/core';
import { formatDate, inLanguage } from '@centrale/kernel';
import { committeeStatuses, type CommitteeQueue, type CommitteeRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, InstantPipe, Languages, List, PageHeader, RefusalList, loaded, urlFilters, type Column, type Missing, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

export const committeeTones: Readonly<Record<CommitteeRow['status'], Tone>> = { received: 'warn', accepted: 'good', refused: 'bad' };

/** New committees that ask to take part; how many wait stands above them. (R001-05) */
@Component({
  selector: 'app-committees-page',
  imports: [Cell, Chip, FilterBar, InstantPipe, List, PageHeader, RefusalList],
  template: `
    <ui-page-header [title]="t().committees.title" [intro]="t().committees.intro" [crumbs]="[{ label: t().list.title, link: '/trajectories' }]" />
    <ui-refusal-list [missing]="waiting()" [title]="t().page.warnings" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().committees.caption" [link]="link" [emptyTitle]="t().committees.emptyTitle" [emptyText]="t().committees.emptyText">
      <ng-template uiCell="received" [uiCellOf]="list" let-row>{{ row.receivedAt | instant: 'medium' }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="toneOf(row)">{{ p().statuses.committee[row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class CommitteesPage {
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly filters = urlFilters('status');
  protected readonly list = this.api.list<CommitteeRow>('/committee-applications', this.filters.value);
  private readonly queue = loaded(() => '/committee-applications', (path, abort) => this.api.get<CommitteeQueue>(path, { limit: 1 }, abort));
  protected readonly link = (row: CommitteeRow): string => `/committee-applications/${row.id}`;
  protected readonly toneOf = ({ status }: CommitteeRow): Tone => committeeTones[status];
  protected readonly waiting = computed<readonly Missing[]>(() => {
    const refusal = this.queue.value()?.waiting;
    return refusal ? [{ refusal, warning: true }] : [];
  });
  protected readonly choices = computed(() => [{ key: 'status' as const, label: this.t().committees.status, choices: committeeStatuses.map((value) => ({ value, label: this.p().statuses.committee[value] })) }]);
  protected readonly columns = computed<readonly Column<CommitteeRow>[]>(() => {
    const { name, neighbourhood, received, due, status } = this.t().committees;
    return [
      { key: 'name', label: name, text: (row) => row.committeeName },
      { key: 'neighbourhood', label: neighbourhood, text: (row) => (row.neighbourhoodName ? inLanguage(row.neighbourhoodName, this.language()) : '–'), wideOnly: true },
      { key: 'received', label: received, wideOnly: true }, { key: 'due', label: due, text: (row) => (row.dueOn ? formatDate(row.dueOn, this.language(), 'medium') : '–') }, { key: 'status', label: status },
    ];
  });
}
