import { Component, computed, input } from '@angular/core';

/** Fills that tell categories apart without colour. */
const fills = ['', 'M0 8 8 0', 'M0 4h8', 'M4 0v8', 'M0 0l8 8M0 8l8-8', 'M4 2.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3'] as const;

let count = 0;

/** The mark of a category 1 to 6: its number, its colour, its pattern; the same wherever that category appears. */
@Component({
  selector: 'ui-series',
  host: { '[attr.data-series]': 'number()', '[class.bare]': '!label()' },
  template: `
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <defs>
        <pattern [attr.id]="id" width="8" height="8" patternUnits="userSpaceOnUse"><path [attr.d]="fill()" /></pattern>
      </defs>
      <rect class="ground" width="28" height="28" rx="7" />
      <rect class="pattern" width="28" height="28" rx="7" [attr.fill]="'url(#' + id + ')'" />
      <rect class="plate" x="6" y="6" width="16" height="16" rx="4" />
      <text x="14" y="18.8">{{ number() }}</text>
    </svg>
    @if (label(); as words) { <span>{{ words }}</span> } @else { <span class="out-of-sight">{{ number() }}</span> }
  `,
  styles: `
    :host { display: inline-flex; gap: var(--gap-2); align-items: center; --series: var(--series-1); min-inline-size: 0; }
    :host([data-series='2']) { --series: var(--series-2); }
    :host([data-series='3']) { --series: var(--series-3); }
    :host([data-series='4']) { --series: var(--series-4); }
    :host([data-series='5']) { --series: var(--series-5); }
    :host([data-series='6']) { --series: var(--series-6); }
    svg { flex: none; inline-size: var(--mark, 1.625rem); block-size: var(--mark, 1.625rem); }
    .ground, .plate { fill: var(--series); }
    path { fill: none; stroke: var(--sheet); stroke-width: 1.8; opacity: 0.75; }
    text { font-size: 13px; font-weight: 700; text-anchor: middle; fill: var(--sheet); font-variant-numeric: tabular-nums; }
  `,
})
export class Series {
  readonly number = input.required<number>();
  readonly label = input<string>();
  protected readonly id = `series-${++count}`;
  protected readonly fill = computed(() => fills[(this.number() - 1) % fills.length]);
}
