import { Component, computed, inject, input } from '@angular/core';
import { type Page } from '@centrale/kernel';
import { type CeilingMovementView } from '@centrale/procurement';
import { AmountPipe, Cell, InstantPipe, List, keysetList, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useAgreementsTexts } from './agreements-texts';

/** The append-only ledger of an agreement's ceilings. */
@Component({
  selector: 'app-movements',
  imports: [AmountPipe, Cell, InstantPipe, List],
  template: `
    <ui-list [list]="list" [columns]="columns()" [caption]="t().page.ledger" [emptyTitle]="t().page.empty" [emptyText]="t().page.emptyText">
      <ng-template uiCell="at" [uiCellOf]="list" let-row>{{ row.at | instant: 'short' }}</ng-template>
      <ng-template uiCell="amount" [uiCellOf]="list" let-row>{{ row.cents | amount: true }}</ng-template>
    </ui-list>
  `,
})
export class Movements {
  readonly agreementId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly t = useAgreementsTexts();
  private readonly d = useDomainTexts();
  protected readonly list = keysetList(this.agreementId, (id, after, abort) => this.api.get<Page<CeilingMovementView>>(`/agreements/${id}/movements`, { after }, abort));
  protected readonly columns = computed<readonly Column<CeilingMovementView>[]>(() => {
    const t = this.t().page;
    return [
      { key: 'at', label: t.at, oneLine: true }, { key: 'kind', label: t.kind, text: (row) => this.d().agreement.movements[row.kind] }, { key: 'lot', label: t.lot, text: (row) => String(row.lotNumber) },
      { key: 'callOff', label: t.callOff, text: (row) => row.callOffNumber ?? t.inConfidence, wideOnly: true, oneLine: true }, { key: 'amount', label: t.amount, end: true },
    ];
  });
}
