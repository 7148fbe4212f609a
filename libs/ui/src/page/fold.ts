import { Component, input, model } from '@angular/core';
import { type Tone } from './chip';
import { Icon } from './icon';

/** A part that can be folded away; its line tells how it stands. `<ui-fold title="Criteria" state="99 van 100" tone="bad">…</ui-fold>` */
@Component({
  selector: 'ui-fold',
  imports: [Icon],
  template: `
    <details [open]="open()" (toggle)="open.set($any($event.target).open)">
      <summary>
        <ui-icon class="turn" name="chevron" />
        <span class="title">{{ title() }}</span>
        @if (state(); as words) {
          <span class="state" [attr.data-tone]="tone()">
            @if (tone() === 'bad' || tone() === 'warn') { <ui-icon name="alert" /> } @else if (tone() === 'good') { <ui-icon name="check" /> }
            {{ words }}
          </span>
        }
      </summary>
      <div class="body"><ng-content /></div>
    </details>
  `,
  styles: `
    :host { display: block; min-inline-size: 0; border-block-start: 1px solid var(--line); }
    summary { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-2); align-items: center; min-block-size: 2.75rem; padding-block: var(--gap-2); cursor: pointer; list-style: none; border-radius: var(--radius); }
    summary::-webkit-details-marker { display: none; }
    .turn { --icon: 1.1rem; color: var(--ink-soft); rotate: -90deg; transition: rotate 0.15s; }
    details[open] > summary .turn { rotate: none; }
    .title { font-weight: 600; }
    .state { display: inline-flex; gap: 0.3rem; align-items: center; margin-inline-start: auto; font-size: var(--text-s); color: var(--ink-soft); font-variant-numeric: tabular-nums; text-align: end; }
    .state ui-icon { --icon: 1rem; }
    .state[data-tone='good'] ui-icon { color: var(--tone-good); }
    .state[data-tone='warn'] { color: var(--tone-warn); font-weight: 600; }
    .state[data-tone='bad'] { color: var(--tone-bad); font-weight: 600; }
    .body { display: grid; gap: var(--gap-4); padding-block: var(--gap-2) var(--gap-5); min-inline-size: 0; }
    @media print { .turn { display: none; } }
  `,
})
export class Fold {
  readonly title = input.required<string>();
  /** How the part stands, in a few words. */
  readonly state = input<string>();
  readonly tone = input<Tone>('calm');
  readonly open = model(false);
}
