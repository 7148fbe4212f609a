import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type AgreementRow, type AgreementStatus } from '@centrale/procurement';
import { AmountPipe, Cell, Chip, DayPipe, Icon, List, LocalTextPipe, PageHeader, type Column, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useAgreementsTexts } from './agreements-texts';

export const agreementTones: Readonly<Record<AgreementStatus, Tone>> = { draft: 'calm', live: 'good', suspended: 'warn', expired: 'calm', terminated: 'bad' };

@Component({
  selector: 'app-agreements-page',
  imports: [AmountPipe, Cell, Chip, DayPipe, Icon, List, LocalTextPipe, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (session.holds('contractManager')) { <a matButton="filled" routerLink="/agreements/create"><ui-icon name="add" /> {{ d().agreement.commands.create }}</a> }
    </ui-page-header>
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row>{{ row.title | localText }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ d().statuses.agreement[row.status] }}</ui-chip></ng-template>
      <ng-template uiCell="term" [uiCellOf]="list" let-row>{{ row.startsOn | day: 'medium' }} – {{ row.endsOn | day: 'medium' }}</ng-template>
      <ng-template uiCell="left" [uiCellOf]="list" let-row>{{ row.leftCents | amount }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class AgreementsPage {
  protected readonly session = inject(Session);
  protected readonly t = useAgreementsTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = agreementTones;
  protected readonly list = inject(Api).list<AgreementRow>('/agreements');
  protected readonly columns = computed<readonly Column<AgreementRow>[]>(() => {
    const t = this.t().list;
    return [
      { key: 'name', label: t.name }, { key: 'number', label: t.number, text: (row) => row.number, wideOnly: true }, { key: 'status', label: t.status },
      { key: 'term', label: t.term, wideOnly: true }, { key: 'left', label: t.left, end: true },
    ];
  });
  protected readonly link = (row: AgreementRow): string => `/agreements/${row.id}`;
}
