import { Component, computed, inject, resource } from '@angular/core';
import { Router } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { briefingStatuses, type BriefingRow } from '@centrale/procurement';
import { Cell, CommandButton, DayPipe, FilterBar, Languages, List, LocalTextPipe, PageHeader, Words, urlFilters, type Column, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { BriefingStatusChip } from './briefing-status-chip';
import { BriefingsApi } from './briefings-api';
import { useBriefingsTexts } from './briefings-texts';

@Component({
  selector: 'app-briefings-page',
  imports: [BriefingStatusChip, Cell, CommandButton, DayPipe, FilterBar, List, LocalTextPipe, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @for (place of places(); track place.id) { <ui-command icon="add" [label]="places().length > 1 ? words.fill(t().list.startFor, { organisation: place.name }) : t().list.start" [run]="start(place.id)" /> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row>{{ row.title || t().list.untitled }}</ng-template>
      <ng-template uiCell="buyer" [uiCellOf]="list" let-row>{{ row.organisationName | localText }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><app-briefing-status [status]="row.status" /></ng-template>
      <ng-template uiCell="updated" [uiCellOf]="list" let-row>{{ row.updatedAt | day: 'medium' }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class BriefingsPage {
  private readonly api = inject(BriefingsApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  protected readonly filters = urlFilters('status');
  protected readonly list = this.api.list(this.filters.value);
  private readonly agreement = resource({ loader: async () => (await this.api.liveAgreement()) ?? null });

  /** Organisations for which the reader may start one, once an agreement is in force. */
  protected readonly places = computed(() => {
    if (!this.agreement.hasValue() || !this.agreement.value()) return [];
    return this.session.memberships().filter(({ role }) => role === 'projectOwner')
      .map(({ organisationId, organisationName }) => ({ id: organisationId, name: inLanguage(organisationName, this.language()) }));
  });
  protected readonly choices = computed(() => [{
    key: 'status', label: this.t().list.status, choices: briefingStatuses.map((value) => ({ value, label: this.d().statuses.briefing[value] })),
  }]);
  protected readonly columns = computed<readonly Column<BriefingRow>[]>(() => {
    const t = this.t().list;
    return [
      { key: 'title', label: t.subject }, { key: 'buyer', label: t.buyer }, { key: 'status', label: t.status },
      { key: 'officer', label: t.officer, text: (row) => row.officerName ?? '–', wideOnly: true }, { key: 'updated', label: t.updated, wideOnly: true, oneLine: true },
    ];
  });
  protected readonly link = (row: BriefingRow): string => `/briefings/${row.id}`;

  protected start(organisationId: string): (press: Press) => Promise<unknown> {
    return async ({ key }) => {
      const done = await this.api.start(this.agreement.value()?.id ?? '', organisationId, key);
      await this.router.navigate(['/briefings', done.id]);
    };
  }
}
