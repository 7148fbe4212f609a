import { Component, computed, input } from '@angular/core';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';

/** `none`: does not apply here; `unset`: it should have a date, and none was agreed. */
export const lightStates = ['bad', 'warn', 'unset', 'good', 'none'] as const;
export type LightState = (typeof lightStates)[number];

/** How something stands: its own shape, its own colour, and always a word. `<ui-traffic-light state="warn" [label]="t().dueSoon" />` */
@Component({
  selector: 'ui-traffic-light',
  host: { '[attr.data-state]': 'state()' },
  template: `
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      @switch (state()) {
        @case ('good') { <circle cx="10" cy="10" r="9" /><path d="m6 10.4 2.8 2.8L14.2 7.4" /> }
        @case ('warn') { <path class="ground" d="M10 1.6 19 17.8H1z" /><path d="M10 7.4v4.6M10 14.8v.1" /> }
        @case ('bad') { <path class="ground" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" /><path d="m7 7 6 6m0-6-6 6" /> }
        @case ('unset') { <circle class="open dashed" cx="10" cy="10" r="8.2" /><path class="line" d="M7.8 8.2a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.9-1.1 1.7M10 14.2v.1" /> }
        @default { <circle class="open" cx="10" cy="10" r="8.2" /><path class="line" d="M6.5 10h7" /> }
      }
    </svg>
    <span>{{ said() }}</span>
  `,
  styles: `
    :host { --light: var(--tone-calm); display: inline-grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.45rem; align-items: start; font-size: var(--text-m); }
    :host([data-state='good']) { --light: var(--tone-good); }
    :host([data-state='warn']) { --light: var(--tone-warn); }
    :host([data-state='bad']) { --light: var(--tone-bad); font-weight: 600; }
    :host([data-state='none']) { color: var(--ink-soft); }
    svg { inline-size: 1.25rem; block-size: 1.25rem; margin-block-start: 0.1rem; fill: var(--light); }
    path { fill: none; stroke: var(--sheet); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .ground { fill: var(--light); stroke: var(--light); }
    .open { fill: none; stroke: var(--light); stroke-width: 1.6; }
    .dashed { stroke-dasharray: 3 2.4; }
    .line { stroke: var(--light); stroke-width: 1.7; }
    span::first-letter { text-transform: uppercase; }
    span { display: inline-block; }
    @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class TrafficLight {
  readonly state = input.required<LightState>();
  /** In the words of what it is about; the general word otherwise. */
  readonly label = input<string>();
  private readonly t = texts(uiTexts);
  protected readonly said = computed(() => this.label() ?? this.t().lights[this.state()]);
}
