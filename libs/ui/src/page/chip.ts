import { Component, input } from '@angular/core';

/** What a state means to the reader: running well, waiting, wrong, going on, at rest. */
export type Tone = 'good' | 'warn' | 'bad' | 'busy' | 'calm';

/** A status: the word says it, shape and colour repeat it. `<ui-chip tone="busy">In intake</ui-chip>` */
@Component({
  selector: 'ui-chip',
  host: { '[attr.data-tone]': 'tone()' },
  template: `<svg viewBox="0 0 12 12" aria-hidden="true">
      @switch (tone()) {
        @case ('good') { <path class="line" d="m2 6.4 2.7 2.7L10 3.5" /> }
        @case ('warn') { <path d="M6 1.5 11 10.5H1z" /> }
        @case ('bad') { <path class="line" d="m2.5 2.5 7 7m0-7-7 7" /> }
        @case ('busy') { <circle cx="6" cy="6" r="4.5" class="ring" /><path d="M6 1.5a4.5 4.5 0 0 1 0 9z" /> }
        @default { <circle cx="6" cy="6" r="3.8" class="ring" /> }
      }
    </svg><span><ng-content /></span>`,
  styles: `
    :host { display: inline-flex; justify-self: start; gap: 0.4rem; align-items: center; padding: 0.125rem 0.6rem 0.125rem 0.45rem; border-radius: 1rem; font-size: var(--text-s); font-weight: 600; line-height: 1.5; white-space: nowrap; color: var(--tone-calm); background: var(--tone-calm-wash); }
    :host([data-tone='good']) { color: var(--tone-good); background: var(--tone-good-wash); }
    :host([data-tone='warn']) { color: var(--tone-warn); background: var(--tone-warn-wash); }
    :host([data-tone='bad']) { color: var(--tone-bad); background: var(--tone-bad-wash); }
    :host([data-tone='busy']) { color: var(--tone-busy); background: var(--tone-busy-wash); }
    span { display: inline-block; }
    span::first-letter { text-transform: uppercase; }
    svg { inline-size: 0.75rem; block-size: 0.75rem; flex: none; fill: currentColor; }
    .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .ring { fill: none; stroke: currentColor; stroke-width: 1.5; }
    @media print { :host { border: 1px solid currentColor; } }
  `,
})
export class Chip {
  readonly tone = input<Tone>('calm');
}
