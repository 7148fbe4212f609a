import { Component, computed, inject } from '@angular/core';
import { type AuditRootView } from '@centrale/platform';
import { Cell, InstantPipe, List, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useAuditTexts } from './audit-texts';

/** The check values that anybody can keep, the newest first. */
@Component({
  selector: 'app-published-roots',
  imports: [Cell, InstantPipe, List],
  host: { class: 'stack' },
  template: `
    <h2>{{ t().roots.title }}</h2>
    <p class="soft">{{ t().roots.text }}</p>
    <ui-list [list]="list" [columns]="columns()" [caption]="t().roots.caption" [emptyTitle]="t().roots.emptyTitle" [emptyText]="t().roots.emptyText">
      <ng-template uiCell="at" [uiCellOf]="list" let-row>{{ row.at | instant: 'medium' }}</ng-template>
      <ng-template uiCell="recorded" [uiCellOf]="list" let-row>{{ row.recordedAt | instant: 'medium' }}</ng-template>
      <ng-template uiCell="hash" [uiCellOf]="list" let-row><code>{{ row.hash }}</code></ng-template>
    </ui-list>
  `,
  styles: `code { overflow-wrap: anywhere; font-size: var(--text-s); }`,
})
export class PublishedRoots {
  protected readonly t = useAuditTexts();
  protected readonly list = inject(Api).list<AuditRootView>('/public/audit-roots');
  protected readonly columns = computed<readonly Column<AuditRootView>[]>(() => {
    const t = this.t().roots;
    return [
      { key: 'no', label: t.no, text: (row) => String(row.number) }, { key: 'hash', label: t.hash },
      { key: 'at', label: t.at, oneLine: true }, { key: 'recorded', label: t.recorded, wideOnly: true, oneLine: true },
    ];
  });
}
