import { Component, computed, input } from '@angular/core';
import { type ScorePart } from '@centrale/procurement';

/** The parts of a score, filled as far as their points go; the table beside it says the same in words. */
@Component({
  selector: 'app-score-bar',
  template: `
    <svg [attr.viewBox]="'0 0 ' + width() + ' 8'" preserveAspectRatio="none" aria-hidden="true">
      @for (part of drawn(); track part.code) {
        <rect class="room" [attr.x]="part.from" [attr.width]="part.weight" height="8" />
        <rect class="got" [attr.x]="part.from" [attr.width]="part.points" height="8" />
        <line [attr.x1]="part.from" [attr.x2]="part.from" y1="0" y2="8" />
      }
    </svg>
  `,
  styles: `
    :host { display: block; }
    svg { display: block; inline-size: 100%; block-size: 0.5rem; border-radius: 3px; }
    .room { fill: var(--mat-sys-surface-container-high); }
    .got { fill: var(--accent); }
    line { stroke: var(--sheet); stroke-width: 2; vector-effect: non-scaling-stroke; }
    @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class ScoreBar {
  readonly parts = input.required<readonly ScorePart[]>();
  protected readonly drawn = computed(() => {
    let from = 0;
    return this.parts().map((part) => {
      const drawn = { ...part, from };
      from += part.weight;
      return drawn;
    });
  });
  protected readonly width = computed(() => this.parts().reduce((sum, { weight }) => sum + weight, 0) || 1);
}
