import { Component, computed, input } from '@angular/core';

const FULL = 100;

/** Weights side by side against a hundred; what is beyond shows beyond the mark. The numbers stand beside it. */
@Component({
  selector: 'app-weight-bar',
  template: `
    <svg [attr.viewBox]="'0 0 ' + width() + ' 10'" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" [attr.width]="width()" height="10" />
      @for (part of parts(); track $index) { <rect class="part" [class.even]="$even" [attr.x]="part.from" [attr.width]="part.weight" height="10" /> }
      <line [attr.x1]="full" [attr.x2]="full" y1="0" y2="10" />
    </svg>
  `,
  styles: `
    :host { display: block; }
    svg { display: block; inline-size: 100%; block-size: 0.75rem; border-radius: 4px; }
    .ground { fill: var(--mat-sys-surface-container-high); }
    .part { fill: color-mix(in oklab, var(--accent) 55%, var(--sheet)); stroke: var(--sheet); stroke-width: 2; vector-effect: non-scaling-stroke; }
    .part.even { fill: var(--accent); }
    line { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
    @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class WeightBar {
  readonly weights = input.required<readonly { readonly label: string; readonly weight: number }[]>();
  protected readonly full = FULL;
  protected readonly parts = computed(() => {
    let from = 0;
    return this.weights().map(({ weight }) => {
      const part = { from, weight: Math.max(0, weight || 0) };
      from += part.weight;
      return part;
    });
  });
  protected readonly width = computed(() => Math.max(FULL, this.parts().reduce((sum, { weight }) => sum + weight, 0)));
}
