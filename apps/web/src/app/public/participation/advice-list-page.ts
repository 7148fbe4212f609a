import { Component, computed, inject } from '@angular/core';
import { type PublicAdviceRow } from '@centrale/participation';
import { Cell, Chip, ClockBadge, DayPipe, List, LocalTextOf, PageHeader, type Column } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { PinLine } from './pin-line';
import { adviceTones } from './tones';

/** Advice that was sent, and whether the city has answered. */
@Component({
  selector: 'app-public-advice-list-page',
  imports: [Cell, Chip, ClockBadge, DayPipe, List, LocalTextOf, PageHeader, PinLine],
  template: `
    <ui-page-header [title]="t().adviceList.title" [intro]="t().adviceList.intro" [crumbs]="[{ label: t().overview.title, link: '/participation' }]" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().adviceList.caption" [link]="link" [emptyTitle]="t().adviceList.empty" [emptyText]="t().adviceList.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span></ng-template>
      <ng-template uiCell="body" [uiCellOf]="list" let-row><span [uiLocalText]="row.bodyName"></span></ng-template>
      <ng-template uiCell="sent" [uiCellOf]="list" let-row>{{ row.sentOn | day: 'medium' }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses.advice[row.status] }}</ui-chip></ng-template>
      <ng-template uiCell="changed" [uiCellOf]="list" let-row><app-pin-line [pin]="row" [changedAt]="row.changedAt" /></ng-template>
      <ng-template uiCell="answer" [uiCellOf]="list" let-row>@if (row.duty; as duty) { <ui-clock-badge [due]="duty.dueOn" [met]="duty.satisfiedOn" /> }</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class PublicAdviceListPage {
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = adviceTones;
  protected readonly list = inject(VisitorApi).adviceList();
  protected readonly columns = computed<readonly Column<PublicAdviceRow>[]>(() => {
    const t = this.t().adviceList;
    return [
      { key: 'title', label: t.name }, { key: 'body', label: t.body }, { key: 'sent', label: t.sent, wideOnly: true, oneLine: true }, { key: 'status', label: t.status }, { key: 'answer', label: t.answer },
      { key: 'changed', label: this.t().rules.column },
    ];
  });
  protected readonly link = (row: PublicAdviceRow): string => `/participation/advice/${row.id}`;
}
