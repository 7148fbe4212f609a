import { Component, computed, input } from '@angular/core';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';

/** The shape of what is coming; appears only when it takes a moment. */
@Component({
  selector: 'ui-skeleton',
  host: { role: 'status', 'aria-busy': 'true' },
  template: `
    <span class="out-of-sight">{{ t().loading }}</span>
    @for (width of widths(); track $index) { <span class="bar" [attr.data-width]="width"></span> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); animation: appear 0.2s 0.15s both; }
    @keyframes appear { from { opacity: 0; } }
    .bar { block-size: 1rem; border-radius: 4px; background: linear-gradient(90deg, var(--mat-sys-surface-container) 30%, var(--mat-sys-surface-container-high) 50%, var(--mat-sys-surface-container) 70%) 0 0 / 300% 100%; animation: pass 1.6s linear infinite; }
    @keyframes pass { from { background-position: 100% 0; } to { background-position: 0 0; } }
    .bar[data-width='0'] { inline-size: 45%; block-size: 1.75rem; margin-block-end: var(--gap-2); }
    .bar[data-width='1'] { inline-size: 92%; }
    .bar[data-width='2'] { inline-size: 78%; }
    .bar[data-width='3'] { inline-size: 86%; }
  `,
})
export class Skeleton {
  readonly lines = input(5);
  protected readonly t = texts(uiTexts);
  protected readonly widths = computed(() => Array.from({ length: this.lines() }, (_, i) => (i === 0 ? 0 : 1 + (i % 3))));
}
