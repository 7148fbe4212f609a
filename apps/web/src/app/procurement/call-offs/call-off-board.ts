import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { callOffPhases, type CallOffPhase, type CallOffRow } from '@centrale/procurement';
import { Chip, Countdown, LocalTextPipe, ProblemView, Skeleton, texts, uiTexts, type KeysetList } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { stateOf } from './call-off-turn';
import { callOffsTexts } from './call-offs-texts';

const running = callOffPhases.filter((phase) => phase !== 'ended');

/** Call-offs by phase, each with its buyer, its officer and what is left of its term. */
@Component({
  selector: 'app-call-off-board',
  imports: [Chip, Countdown, LocalTextPipe, MatButton, ProblemView, RouterLink, Skeleton],
  template: `
    @if (list().problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list().retrying()" (retry)="list().reload()" /> }
    @if (list().items()) {
      <div class="board">
        @for (column of columns(); track column.phase) {
          <section [attr.aria-labelledby]="'phase-' + column.phase">
            <h2 [id]="'phase-' + column.phase"><span class="phase">{{ d().callOff.phases[column.phase] }}</span> <span class="count">{{ column.rows.length }}</span></h2>
            <ul>
              @for (row of column.rows; track row.id) {
                <li>
                  <a [routerLink]="['/call-offs', row.id]">{{ (row.title | localText) || row.number }}</a>
                  <p class="soft small">{{ row.number }} · {{ row.organisationName | localText }}</p>
                  @if (column.phase === 'preparation') { @let state = stateOf(row, d()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip> }
                  <p class="small foot"><span class="soft">{{ row.officerName }}</span> @if (row.offersDueAt && row.publishedAt) { <ui-countdown [until]="row.offersDueAt" (passed)="list().reload()" /> }</p>
                </li>
              } @empty { <li class="none soft small">{{ t().list.nonePhase }}</li> }
            </ul>
          </section>
        }
      </div>
      @if (list().hasMore()) { <button matButton="outlined" type="button" (click)="list().more()">{{ u().more }}</button> }
    } @else if (!list().problem()) { <ui-skeleton [lines]="6" /> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); justify-items: start; min-inline-size: 0; }
    .board { display: grid; gap: var(--gap-4); inline-size: 100%; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); align-items: start; }
    section { display: grid; gap: var(--gap-3); padding: var(--gap-3); border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--well); }
    h2 { display: flex; justify-content: space-between; font-size: var(--text-m); }
    .phase::first-letter { text-transform: uppercase; }
    .count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { position: relative; display: grid; gap: var(--gap-1); justify-items: start; padding: var(--gap-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); }
    li:has(a:hover) { border-color: var(--mat-sys-outline); }
    li.none { background: none; border-style: dashed; }
    a { color: inherit; font-weight: 600; text-decoration: none; }
    a::after { content: ''; position: absolute; inset: 0; }
    .foot { display: flex; flex-wrap: wrap; gap: 0 var(--gap-3); justify-content: space-between; inline-size: 100%; }
  `,
})
export class CallOffBoard {
  readonly list = input.required<KeysetList<CallOffRow>>();
  protected readonly t = texts(callOffsTexts);
  protected readonly u = texts(uiTexts);
  protected readonly d = useDomainTexts();
  protected readonly stateOf = stateOf;
  protected readonly columns = computed(() =>
    running.map((phase: CallOffPhase) => ({ phase, rows: (this.list().items() ?? []).filter((row) => row.phase === phase) })));
}
