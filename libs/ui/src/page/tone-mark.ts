import { Component, input } from '@angular/core';
import { type Tone } from './chip';

/** The shape of a tone, so that colour never tells it alone; a word stands beside it. */
@Component({
  selector: 'ui-tone-mark',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 12 12" focusable="false">
      @switch (tone()) {
        @case ('good') { <path class="line" d="m2 6.4 2.7 2.7L10 3.5" /> }
        @case ('warn') { <path d="M6 1.5 11 10.5H1z" /> }
        @case ('bad') { <path class="line" d="m2.5 2.5 7 7m0-7-7 7" /> }
        @case ('busy') { <circle cx="6" cy="6" r="4.5" class="ring" /><path d="M6 1.5a4.5 4.5 0 0 1 0 9z" /> }
        @default { <circle cx="6" cy="6" r="3.8" class="ring" /> }
      }
    </svg>`,
  styles: `
    :host { display: inline-flex; flex: none; inline-size: 0.75rem; block-size: 0.75rem; }
    svg { inline-size: 100%; block-size: 100%; fill: currentColor; }
    .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .ring { fill: none; stroke: currentColor; stroke-width: 1.5; }
  `,
})
export class ToneMark {
  readonly tone = input<Tone>('calm');
}
