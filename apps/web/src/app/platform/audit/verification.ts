import { Component, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Done } from '@centrale/kernel';
import { type AuditFaultView, type LatestAuditCheckView } from '@centrale/platform';
import { Chip, CommandButton, WhenLoaded, Words, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { platformTexts } from '../../shell/domain-texts';
import { useAuditTexts } from './audit-texts';

const PAUSE = 1500;

/** Has every chain computed anew by a worker, and tells what it found; it goes on when the page is left. */
@Component({
  selector: 'app-verification',
  imports: [Chip, CommandButton, RouterLink, WhenLoaded],
  host: { class: 'sheet stack' },
  template: `
    <h2>{{ t().check.title }}</h2>
    <p class="soft">{{ t().check.text }}</p>
    <ui-command [label]="t().check.ask" [run]="ask" [saidWhenDone]="t().check.asked" />
    <div class="stack" role="status">
      <ng-container *uiLoaded="latest; let last">
        @if (last.check; as check) {
          @if (check.finishedAt === null) {
            <ui-chip tone="busy">{{ words.fill(t().check.running, { at: check.startedAt }) }}</ui-chip>
          } @else if (check.faults.length === 0) {
            <ui-chip tone="good">{{ t().check.whole }}</ui-chip>
            <p>{{ words.fill(t().check.wholeText, { at: check.finishedAt }) }}</p>
          } @else {
            <ui-chip tone="bad">{{ words.count(t().check.broken, check.faults.length) }}</ui-chip>
            <p>{{ words.fill(t().check.brokenText, { at: check.finishedAt }) }} @if (check.faults.length === most) { {{ t().check.most }} }</p>
            <table>
              <caption class="out-of-sight">{{ t().check.caption }}</caption>
              <thead><tr><th scope="col">{{ t().check.dossier }}</th><th scope="col">{{ t().check.entry }}</th><th scope="col">{{ t().check.fault }}</th></tr></thead>
              <tbody>
                @for (fault of check.faults; track $index) {
                  <tr>
                    <th scope="row">{{ typeOf(fault) }} @if (fault.dossierId; as id) { <a routerLink="/audit" [queryParams]="{ type: fault.dossierType, id }">{{ t().check.open }}</a> }</th>
                    <td class="number">{{ fault.seq }}</td>
                    <td>{{ p().audit.faults[fault.fault] }}</td>
                  </tr>
                }
              </tbody>
            </table>
          }
        } @else { <p class="soft">{{ t().check.never }}</p> }
      </ng-container>
    </div>
  `,
  styles: `
    ui-chip { justify-self: start; white-space: normal; }
    td, th { padding: var(--gap-2) var(--gap-3) var(--gap-2) 0; border-block-end: 1px solid var(--line); vertical-align: top; font-size: var(--text-m); }
    tbody th { font-weight: 400; }
    a { display: block; }
  `,
})
export class Verification {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = useAuditTexts();
  protected readonly p = texts(platformTexts);
  protected readonly most = 100;
  protected readonly latest = this.api.view<LatestAuditCheckView>(() => '/audit/checks/latest');

  constructor() {
    effect((onCleanup) => {
      const check = this.latest.value()?.check;
      if (!check || check.finishedAt !== null) return;
      const timer = setTimeout(() => this.latest.reload(), PAUSE);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected readonly ask = async ({ key }: Press): Promise<void> => {
    await this.api.command<Done>('/audit/checks', {}, key);
    this.latest.reload();
  };

  protected typeOf({ dossierType }: AuditFaultView): string {
    const names: Readonly<Record<string, string>> = this.t().types;
    return names[dossierType] ?? dossierType;
  }
}
