import { Component, computed, inject, input } from '@angular/core';
import { formatNumber, formatShare } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';

export interface MeterPart {
  readonly label: string;
  readonly value: number;
  /** A category, 1 to 6; parts without one take the accent, lighter each time. */
  readonly series?: number;
}

interface Drawn extends MeterPart {
  readonly from: number;
  readonly width: number;
  readonly shade: number;
  readonly pattern: number;
}

/** Tell parts apart without colour; the first is plain. */
const fills = ['', 'M0 10 10 0', 'M0 5h10', 'M0 0l10 10', 'M5 0v10', 'M0 0l10 10M0 10 10 0'];

let count = 0;

/**
 * How much of a whole is used, in parts, with the marks at which somebody is warned; its table twin is one press away.
 * `<ui-meter [caption]="t().ceiling" [max]="lot.maximum" [parts]="parts()" [marks]="[0.7, 0.85, 0.95]" [show]="amount" />`
 */
@Component({
  selector: 'ui-meter',
  template: `
    <figure>
      <figcaption>
        <span class="what">{{ caption() }}</span>
        <span class="total">{{ words(used()) }} {{ t().outOf }} {{ words(max()) }} · {{ share() }}</span>
      </figcaption>
      <svg viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" [attr.aria-label]="spoken()" [class.over]="used() > max()">
        <defs>
          @for (fill of fills; track $index) {
            <pattern [attr.id]="id + '-' + $index" width="10" height="10" patternUnits="userSpaceOnUse"><path [attr.d]="fill" /></pattern>
          }
        </defs>
        <rect class="ground" width="1000" height="28" rx="4" />
        @for (part of drawn(); track part.label) {
          <rect class="part" [attr.data-shade]="part.shade" [attr.data-series]="part.series" [attr.x]="part.from" [attr.width]="part.width" height="28" />
          <rect [attr.x]="part.from" [attr.width]="part.width" height="28" [attr.fill]="'url(#' + id + '-' + part.pattern + ')'" />
        }
        @for (mark of marks(); track mark) { <line [attr.x1]="mark * 1000" [attr.x2]="mark * 1000" y1="0" y2="28" /> }
      </svg>
      <ul class="legend">
        @for (part of drawn(); track part.label) {
          <li><span class="swatch" [attr.data-shade]="part.shade" [attr.data-series]="part.series"></span>{{ part.label }} <strong>{{ words(part.value) }}</strong></li>
        }
        <li><span class="swatch ground"></span>{{ t().left }} <strong>{{ words(left()) }}</strong></li>
      </ul>
      <details class="no-print">
        <summary>{{ t().asTable }}</summary>
        <table>
          <caption class="out-of-sight">{{ caption() }}</caption>
          <thead><tr><th scope="col">{{ t().part }}</th><th scope="col" class="number">{{ t().value }}</th><th scope="col" class="number">{{ t().share }}</th></tr></thead>
          <tbody>
            @for (part of rows(); track part.label) {
              <tr><th scope="row">{{ part.label }}</th><td class="number">{{ words(part.value) }}</td><td class="number">{{ percent(part.value) }}</td></tr>
            }
          </tbody>
        </table>
      </details>
    </figure>
  `,
  styles: `
    :host { display: block; }
    figure { display: grid; gap: var(--gap-2); }
    figcaption { display: flex; flex-wrap: wrap; gap: 0 var(--gap-4); justify-content: space-between; font-size: var(--text-m); }
    .what { font-weight: 600; }
    .total { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    svg { inline-size: 100%; block-size: 0.875rem; border-radius: 4px; }
    .ground { fill: var(--mat-sys-surface-container-high); background: var(--mat-sys-surface-container-high); }
    .part, .swatch { --fill: var(--accent); fill: var(--fill); background: var(--fill); }
    [data-shade='1'] { --fill: color-mix(in oklab, var(--accent) 62%, var(--sheet)); }
    [data-shade='2'] { --fill: color-mix(in oklab, var(--accent) 38%, var(--sheet)); }
    [data-series='1'] { --fill: var(--series-1); }
    [data-series='2'] { --fill: var(--series-2); }
    [data-series='3'] { --fill: var(--series-3); }
    [data-series='4'] { --fill: var(--series-4); }
    [data-series='5'] { --fill: var(--series-5); }
    [data-series='6'] { --fill: var(--series-6); }
    .over .part { --fill: var(--tone-bad); }
    path { stroke: var(--sheet); stroke-width: 1.4; opacity: 0.5; }
    line { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; vector-effect: non-scaling-stroke; }
    .legend { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-4); padding: 0; list-style: none; font-size: var(--text-s); color: var(--ink-soft); }
    .legend li { display: flex; gap: 0.4rem; align-items: center; }
    strong { font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
    .swatch { inline-size: 0.7rem; block-size: 0.7rem; border-radius: 2px; }
    .swatch.ground { background: var(--mat-sys-surface-container-high); box-shadow: inset 0 0 0 1px var(--mat-sys-outline); }
    summary { inline-size: fit-content; font-size: var(--text-s); color: var(--accent); cursor: pointer; }
    th, td { padding: var(--gap-1) var(--gap-3) var(--gap-1) 0; border-block-end: 1px solid var(--line); font-size: var(--text-s); font-weight: 400; }
    th[scope='col'] { color: var(--ink-soft); }
    th.number { text-align: end; }
    @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class Meter {
  readonly caption = input.required<string>();
  readonly max = input.required<number>();
  readonly parts = input.required<readonly MeterPart[]>();
  /** Shares of the whole, 0 to 1. */
  readonly marks = input<readonly number[]>([]);
  /** How a value is written; plain numbers unless told. */
  readonly show = input<(value: number) => string>();

  private readonly language = inject(Languages).current;
  protected readonly t = texts(uiTexts);
  protected readonly fills = fills;
  protected readonly id = `meter-${++count}`;
  protected readonly used = computed(() => this.parts().reduce((sum, part) => sum + part.value, 0));
  protected readonly left = computed(() => Math.max(0, this.max() - this.used()));
  protected readonly share = computed(() => this.percent(this.used()));
  protected readonly rows = computed(() => [...this.parts(), { label: this.t().left, value: this.left() }]);
  protected readonly spoken = computed(() =>
    `${this.caption()}: ${this.rows().map((part) => `${part.label} ${this.words(part.value)}`).join(', ')}`);

  protected readonly drawn = computed<readonly Drawn[]>(() => {
    const whole = Math.max(this.max(), this.used(), 1);
    let from = 0;
    return this.parts().map((part, index) => {
      const width = (part.value / whole) * 1000;
      const drawn = { ...part, from, width, shade: part.series ? 0 : index % 3, pattern: ((part.series ?? index + 1) - 1) % fills.length };
      from += width;
      return drawn;
    });
  });

  protected words(value: number): string {
    return this.show()?.(value) ?? formatNumber(value, this.language());
  }

  protected percent(value: number): string {
    return formatShare(this.max() > 0 ? value / this.max() : 0, this.language());
  }
}
