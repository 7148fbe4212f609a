import { Component, computed, inject } from '@angular/core';
import { type PublicAwardRow } from '@centrale/procurement';
import { AmountPipe, Cell, Chip, DayPipe, List, LocalTextOf, PageHeader, Words, type Column } from '@centrale/ui';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

@Component({
  selector: 'app-public-awards-page',
  imports: [AmountPipe, Cell, Chip, DayPipe, List, LocalTextOf, PageHeader],
  template: `
    <ui-page-header [title]="t().awards.title" [intro]="t().awards.intro" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().awards.caption" [link]="link" [emptyTitle]="t().awards.empty" [emptyText]="t().awards.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span> <span class="soft small">{{ words.fill(t().callOffs.lot, { no: row.lotNo }) }}</span></ng-template>
      <ng-template uiCell="buyer" [uiCellOf]="list" let-row><span [uiLocalText]="row.organisationName"></span></ng-template>
      <ng-template uiCell="provider" [uiCellOf]="list" let-row><span [uiLocalText]="row.providerName"></span></ng-template>
      <ng-template uiCell="at" [uiCellOf]="list" let-row>{{ row.awardedAt | day: 'medium' }}</ng-template>
      <ng-template uiCell="order" [uiCellOf]="list" let-row><ui-chip [tone]="row.order === 'completed' ? 'good' : row.order === 'running' ? 'busy' : 'calm'">{{ t().awards.orders[row.order] }}</ui-chip></ng-template>
      <ng-template uiCell="amount" [uiCellOf]="list" let-row>{{ row.amountCents | amount }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } .soft { display: block; font-weight: 400; }`,
})
export class PublicAwardsPage {
  protected readonly words = inject(Words);
  protected readonly t = usePublicTexts();
  protected readonly list = inject(PublicApi).awards();
  protected readonly columns = computed<readonly Column<PublicAwardRow>[]>(() => {
    const t = this.t().awards;
    return [
      { key: 'title', label: t.subject }, { key: 'buyer', label: t.buyer, wideOnly: true }, { key: 'provider', label: t.provider },
      { key: 'at', label: t.at, wideOnly: true, oneLine: true }, { key: 'order', label: t.order }, { key: 'amount', label: t.amount, end: true },
    ];
  });
  protected readonly link = (row: PublicAwardRow): string => `/register/call-offs/${row.callOffId}`;
}
