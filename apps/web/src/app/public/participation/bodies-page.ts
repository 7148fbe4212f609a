import { Component, computed, inject } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { bodyKinds, type PublicBodyRow } from '@centrale/participation';
import { CapitalPipe, Cell, Chip, FilterBar, Languages, List, LocalTextOf, PageHeader, urlFilters, type Column } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { PinLine } from './pin-line';
import { bodyTones } from './tones';
import { WordPipe } from './word';

/** Bodies with a public page, in the order of the tree. */
@Component({
  selector: 'app-public-bodies-page',
  imports: [CapitalPipe, Cell, Chip, FilterBar, List, LocalTextOf, PageHeader, PinLine, WordPipe],
  template: `
    <ui-page-header [title]="t().bodies.title" [intro]="t().bodies.intro" [crumbs]="[{ label: t().overview.title, link: '/participation' }]" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().bodies.caption" [link]="link" [emptyTitle]="t().bodies.empty" [emptyText]="t().bodies.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row><span [uiLocalText]="row.name"></span></ng-template>
      <ng-template uiCell="kind" [uiCellOf]="list" let-row>{{ p().body.kinds[row.kind] | capital }}</ng-template>
      <ng-template uiCell="organisation" [uiCellOf]="list" let-row><span [uiLocalText]="row.organisationName"></span></ng-template>
      <ng-template uiCell="domain" [uiCellOf]="list" let-row>{{ row.policyDomain | word: p().trajectory.domains | capital }}</ng-template>
      <ng-template uiCell="changed" [uiCellOf]="list" let-row><app-pin-line [pin]="row" [changedAt]="row.changedAt" /></ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses.body[row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class PublicBodiesPage {
  private readonly api = inject(VisitorApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = bodyTones;
  protected readonly filters = urlFilters('kind', 'organisationId');
  protected readonly list = this.api.bodies(this.filters.value);
  private readonly overview = this.api.overview();
  protected readonly choices = computed(() => [
    { key: 'kind', label: this.t().bodies.kind, choices: bodyKinds.map((value) => ({ value, label: this.p().body.kinds[value] })) },
    {
      key: 'organisationId', label: this.t().bodies.organisation,
      choices: (this.overview.value()?.byOrganisation ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name, this.language()) })),
    },
  ]);
  protected readonly columns = computed<readonly Column<PublicBodyRow>[]>(() => {
    const t = this.t().bodies;
    return [
      { key: 'name', label: t.name }, { key: 'kind', label: t.kind }, { key: 'organisation', label: t.organisation }, { key: 'domain', label: t.domain, wideOnly: true }, { key: 'status', label: t.status },
      { key: 'changed', label: this.t().rules.column },
    ];
  });
  protected readonly link = (row: PublicBodyRow): string => `/participation/bodies/${row.id}`;
}
