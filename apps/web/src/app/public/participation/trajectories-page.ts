import { Component, computed, inject } from '@angular/core';
import { packIds, policyDomains, type PublicTrajectoryRow } from '@centrale/participation';
import { inLanguage } from '@centrale/kernel';
import { Cell, Chip, DayPipe, FilterBar, Languages, List, LocalTextOf, PageHeader, Words, urlFilters, type Column } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { PinLine } from './pin-line';
import { trajectoryTones } from './tones';

/** What was announced; the filters are in the address. */
@Component({
  selector: 'app-public-trajectories-page',
  imports: [Cell, Chip, DayPipe, FilterBar, List, LocalTextOf, PageHeader, PinLine],
  template: `
    <ui-page-header [title]="t().trajectories.title" [intro]="t().trajectories.intro" [crumbs]="[{ label: t().overview.title, link: '/participation' }]" />
    <ui-filter-bar [filters]="filters" search="search" [searchLabel]="t().trajectories.search" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().trajectories.caption" [link]="link" [emptyTitle]="t().trajectories.empty" [emptyText]="t().trajectories.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span></ng-template>
      <ng-template uiCell="organisation" [uiCellOf]="list" let-row><span [uiLocalText]="row.organisationName"></span></ng-template>
      <ng-template uiCell="period" [uiCellOf]="list" let-row>
        @if (row.startsOn; as from) {
          {{ row.endsOn ? words.fill(t().trajectory.fromTo, { from: (from | day: 'medium'), to: (row.endsOn | day: 'medium') }) : words.fill(t().trajectory.openEnd, { from: (from | day: 'medium') }) }}
        }
      </ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>
        <ui-chip [tone]="tones[row.status]">{{ p().statuses.trajectory[row.status] }}</ui-chip>
        @if (row.nonBinding) { <span class="soft small">{{ p().memorandum.nonBinding }}</span> }
      </ng-template>
      <ng-template uiCell="changed" [uiCellOf]="list" let-row><app-pin-line [pin]="row" [changedAt]="row.changedAt" /></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class PublicTrajectoriesPage {
  private readonly api = inject(VisitorApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = trajectoryTones;
  protected readonly filters = urlFilters('search', 'packId', 'domain', 'organisationId');
  protected readonly list = this.api.trajectories(this.filters.value);
  private readonly overview = this.api.overview();

  protected readonly choices = computed(() => {
    const { rulePack, trajectory } = this.p();
    return [
      { key: 'packId', label: this.t().trajectories.pack, choices: packIds.map((value) => ({ value, label: rulePack.packs[value] })) },
      { key: 'domain', label: this.t().trajectory.domains, choices: policyDomains.map((value) => ({ value, label: trajectory.domains[value] })) },
      {
        key: 'organisationId', label: this.t().trajectories.organisation,
        choices: (this.overview.value()?.byOrganisation ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name, this.language()) })),
      },
    ];
  });
  protected readonly columns = computed<readonly Column<PublicTrajectoryRow>[]>(() => {
    const t = this.t().trajectories;
    return [
      { key: 'title', label: t.name }, { key: 'organisation', label: t.organisation }, { key: 'period', label: t.period, wideOnly: true },
      { key: 'status', label: t.status }, { key: 'changed', label: this.t().rules.column },
    ];
  });
  protected readonly link = (row: PublicTrajectoryRow): string => `/participation/trajectories/${row.id}`;
}
