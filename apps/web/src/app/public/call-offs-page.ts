import { Component, computed, inject } from '@angular/core';
import { type PublicCallOffRow } from '@centrale/procurement';
import { Cell, DayPipe, InstantPipe, List, LocalTextOf, PageHeader, Series, type Column } from '@centrale/ui';
import { CallOffPhaseChip } from './call-off-phase-chip';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

@Component({
  selector: 'app-public-call-offs-page',
  imports: [CallOffPhaseChip, Cell, DayPipe, InstantPipe, List, LocalTextOf, PageHeader, Series],
  template: `
    <ui-page-header [title]="t().callOffs.title" [intro]="t().callOffs.intro" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().callOffs.caption" [link]="link" [emptyTitle]="t().callOffs.empty" [emptyText]="t().callOffs.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span></ng-template>
      <ng-template uiCell="buyer" [uiCellOf]="list" let-row><span [uiLocalText]="row.organisationName"></span></ng-template>
      <ng-template uiCell="lots" [uiCellOf]="list" let-row><span class="marks">@for (number of row.lotNumbers; track number) { <ui-series [number]="number" /> }</span></ng-template>
      <ng-template uiCell="phase" [uiCellOf]="list" let-row><app-call-off-phase [row]="row" /></ng-template>
      <ng-template uiCell="published" [uiCellOf]="list" let-row>{{ row.publishedAt | day: 'medium' }}</ng-template>
      <ng-template uiCell="due" [uiCellOf]="list" let-row>{{ row.offersDueAt | instant: 'medium' }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } .marks { display: flex; flex-wrap: wrap; gap: var(--gap-1); }`,
})
export class PublicCallOffsPage {
  protected readonly t = usePublicTexts();
  protected readonly list = inject(PublicApi).callOffs();
  protected readonly columns = computed<readonly Column<PublicCallOffRow>[]>(() => {
    const t = this.t().callOffs;
    return [
      { key: 'title', label: t.subject }, { key: 'buyer', label: t.buyer }, { key: 'lots', label: t.lots }, { key: 'phase', label: t.phase },
      { key: 'published', label: t.published, wideOnly: true, oneLine: true }, { key: 'due', label: t.due, oneLine: true },
    ];
  });
  protected readonly link = (row: PublicCallOffRow): string => `/register/call-offs/${row.id}`;
}
