import { Component, input } from '@angular/core';

/** The mark of a category 1 to 6: its number and its colour, the same wherever that category appears. */
@Component({
  selector: 'ui-series',
  host: { '[attr.data-series]': 'number()' },
  template: `
    <span class="mark">{{ number() }}</span>
    @if (label(); as words) { <span class="label">{{ words }}</span> }
  `,
  styles: `
    :host { display: inline-flex; gap: var(--gap-2); align-items: baseline; --series: var(--series-1); min-inline-size: 0; }
    :host([data-series='2']) { --series: var(--series-2); }
    :host([data-series='3']) { --series: var(--series-3); }
    :host([data-series='4']) { --series: var(--series-4); }
    :host([data-series='5']) { --series: var(--series-5); }
    :host([data-series='6']) { --series: var(--series-6); }
    .mark { flex: none; min-inline-size: 1.5rem; padding-inline: 0.3rem; border-radius: 6px; background: var(--series); color: var(--sheet); font-size: var(--text-s); font-weight: 700; line-height: 1.5rem; text-align: center; font-variant-numeric: tabular-nums; }
    @media print { .mark { background: none; color: #000; border: 1px solid #000; line-height: 1.4rem; } }
  `,
})
export class Series {
  readonly number = input.required<number>();
  readonly label = input<string>();
}
