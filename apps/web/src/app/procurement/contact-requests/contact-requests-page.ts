import { Component, computed, inject } from '@angular/core';
import { contactStatuses, type ContactRequestRow, type ContactStatus } from '@centrale/procurement';
import { Cell, Chip, FilterBar, InstantPipe, List, PageHeader, urlFilters, type Column, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useContactRequestsTexts } from './contact-requests-texts';

export const contactTones: Readonly<Record<ContactStatus, Tone>> = { received: 'warn', assigned: 'busy', led: 'good', answered: 'good', closed: 'calm' };

@Component({
  selector: 'app-contact-requests-page',
  imports: [Cell, Chip, FilterBar, InstantPipe, List, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ d().statuses['contact-request'][row.status] }}</ui-chip></ng-template>
      <ng-template uiCell="received" [uiCellOf]="list" let-row>{{ row.receivedAt | instant: 'medium' }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class ContactRequestsPage {
  protected readonly t = useContactRequestsTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = contactTones;
  protected readonly filters = urlFilters('status');
  protected readonly list = inject(Api).list<ContactRequestRow>('/contact-requests', this.filters.value);
  protected readonly choices = computed(() => [{
    key: 'status', label: this.t().list.status, choices: contactStatuses.map((value) => ({ value, label: this.d().statuses['contact-request'][value] })),
  }]);
  protected readonly columns = computed<readonly Column<ContactRequestRow>[]>(() => {
    const t = this.t().list;
    return [
      { key: 'subject', label: t.subject, text: (row) => row.subject }, { key: 'organisation', label: t.organisation, text: (row) => row.organisation },
      { key: 'status', label: t.status }, { key: 'officer', label: t.officer, text: (row) => row.officerName ?? '–', wideOnly: true }, { key: 'received', label: t.received, wideOnly: true, oneLine: true },
    ];
  });
  protected readonly link = (row: ContactRequestRow): string => `/contact-requests/${row.id}`;
}
