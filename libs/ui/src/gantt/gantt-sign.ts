import { Component, input } from '@angular/core';
import { type GanttMarker } from './gantt-lines';

/** The shape of a kind of marker; a word stands beside it. */
@Component({
  selector: 'ui-gantt-sign',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 16 16" focusable="false">
    @switch (kind()) {
      @case ('due') { <path d="M3.5 15V1.5h9.5l-3 3.5 3 3.5H5.5V15z" /> }
      @case ('milestone') { <path d="M8 1 15 8 8 15 1 8z" /> }
      @default { <path d="M7 1h2v14H7zM4 1h8L8 6z" /> }
    }
  </svg>`,
  styles: `
    :host { display: inline-flex; flex: none; inline-size: 1rem; block-size: 1rem; }
    svg { inline-size: 100%; block-size: 100%; fill: currentColor; paint-order: stroke; stroke: var(--sheet); stroke-width: 2; }
  `,
})
export class GanttSign {
  readonly kind = input.required<GanttMarker['kind']>();
}
