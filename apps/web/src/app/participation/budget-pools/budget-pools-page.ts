import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type PoolRow } from '@centrale/participation';
import { AmountPipe, Cell, Chip, Icon, List, LocalTextOf, PageHeader, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { myCities } from '../my-cities';
import { useBudgetPoolsTexts } from './budget-pools-texts';
import { OpenPoolForm } from './open-pool-form';
import { poolState } from './pool-state';

/** Budgets of the city, year by year, and where each stands. */
@Component({
  selector: 'app-budget-pools-page',
  imports: [AmountPipe, Cell, Chip, Icon, List, LocalTextOf, MatButton, OpenPoolForm, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (cities().length > 0 && !opening()) { <button matButton="filled" type="button" (click)="opening.set(true)"><ui-icon name="add" />{{ t().list.open }}</button> }
    </ui-page-header>
    @if (opening()) { <app-open-pool-form [cities]="cities()" (closed)="opening.set(false)" /> }
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row><span [uiLocalText]="row.name"></span></ng-template>
      <ng-template uiCell="amount" [uiCellOf]="list" let-row>{{ row.amountCents | amount }}</ng-template>
      <ng-template uiCell="balance" [uiCellOf]="list" let-row>{{ row.balanceCents | amount }}</ng-template>
      <ng-template uiCell="state" [uiCellOf]="list" let-row>@let state = stateOf(row, t()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class BudgetPoolsPage {
  private readonly session = inject(Session);
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly stateOf = poolState;
  protected readonly opening = signal(false);
  protected readonly list = inject(Api).list<PoolRow>('/budget-pools');
  protected readonly link = (row: PoolRow): string => `/budget-pools/${row.id}`;
  protected readonly cities = computed(() => myCities(this.session, ['coordinator', 'secretariat', 'headOfService']));
  protected readonly columns = computed<readonly Column<PoolRow>[]>(() => {
    const { name, year, amount, balance, bodies } = this.p().budget.fields;
    return [
      { key: 'name', label: name }, { key: 'year', label: year, text: (row) => String(row.year) }, { key: 'state', label: this.t().list.state },
      { key: 'balance', label: balance, end: true }, { key: 'amount', label: amount, end: true, wideOnly: true }, { key: 'bodies', label: bodies, text: (row) => String(row.bodies), end: true, wideOnly: true },
    ];
  });
}
