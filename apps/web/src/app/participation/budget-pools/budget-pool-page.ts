import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatAmount, formatDate, type Page } from '@centrale/kernel';
import { type ExpenseView, type PoolView } from '@centrale/participation';
import {
  AmountPipe, Cell, CommandButton, Languages, List, LocalTextOf, LocalTextPipe, Meter, PageHeader, RefusalList, Strip, WhenLoaded, capital,
  keysetList, type Column, type Missing,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { NonConformityList } from '../non-conformities';
import { WrittenFor } from '../text-languages';
import { ExpenseForm } from './expense-form';
import { PoolTermsForm } from './pool-terms-form';
import { ReturnForm } from './return-form';
import { poolState } from './pool-state';
import { useBudgetPoolsTexts } from './budget-pools-texts';

type Doing =
  | { readonly how: 'commit' | 'pay'; readonly from?: ExpenseView }
  | { readonly how: 'release' | 'correct'; readonly expense: ExpenseView }
  | { readonly how: 'changeAmount' | 'addBody' };

/** A budget that several bodies share: what is left, who used it, and every movement. (R003-32) */
@Component({
  selector: 'app-budget-pool-page',
  imports: [
    AmountPipe, Cell, CommandButton, DossierTimeline, ExpenseForm, List, LocalTextOf, LocalTextPipe, MatButton, Meter, NonConformityList, PageHeader, PoolTermsForm,
    RefusalList, ReturnForm, RouterLink, Strip, WhenLoaded, WrittenFor,
  ],
  templateUrl: './budget-pool-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    table { inline-size: 100%; border-collapse: collapse; }
    th, td { padding: var(--gap-2) var(--gap-3); border-block-end: 1px solid var(--line); text-align: start; }
    td { text-align: end; font-variant-numeric: tabular-nums; }
    thead th:not(:first-child) { text-align: end; }
    .open { display: flex; flex-wrap: wrap; gap: 0 var(--gap-2); align-items: center; }
    .open button { white-space: nowrap; }
  `,
})
export class BudgetPoolPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly pool = this.api.view<PoolView>(() => `/budget-pools/${this.id()}`);
  protected readonly ledger = keysetList(() => this.id(), (id, after, abort) => this.api.get<Page<ExpenseView>>(`/budget-pools/${id}/expenses`, { after }, abort));
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly stateOf = poolState;
  protected readonly amount = (cents: number): string => formatAmount(cents, this.language());
  protected readonly parts = computed(() => {
    const pool = this.pool.value();
    const { paid, committed } = this.p().budget.fields;
    return pool ? [{ label: paid, value: pool.paidCents }, { label: committed, value: pool.committedCents }] : [];
  });
  protected readonly warnings = computed<readonly Missing[]>(() => (this.pool.value()?.warnings ?? []).map((refusal) => ({ refusal, warning: true })));
  protected readonly columns = computed<readonly Column<ExpenseView>[]>(() => {
    const { what, body, on, amount, open } = this.p().budget.fields;
    return [
      { key: 'what', label: what, text: (row) => row.what }, { key: 'kind', label: this.p().budget.fields.expense, text: (row) => capital(this.p().budget.kinds[row.kind]) },
      { key: 'body', label: body }, { key: 'on', label: on, text: (row) => formatDate(row.on, this.language()), oneLine: true },
      { key: 'amount', label: amount, end: true }, { key: 'open', label: open },
    ];
  });

  protected begin(doing: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(doing));
  }

  protected done(): void {
    this.doing.set(undefined);
    this.pool.reload();
    this.ledger.reload();
  }
}
