import { Component, input } from '@angular/core';
import { ToneMark } from './tone-mark';

/** What a state means to the reader: running well, waiting, wrong, going on, at rest. */
export type Tone = 'good' | 'warn' | 'bad' | 'busy' | 'calm';

/** A status: the word says it, shape and colour repeat it. `<ui-chip tone="busy">In intake</ui-chip>` */
@Component({
  selector: 'ui-chip',
  imports: [ToneMark],
  host: { '[attr.data-tone]': 'tone()' },
  template: `<ui-tone-mark [tone]="tone()" /><span><ng-content /></span>`,
  styles: `
    :host { display: inline-flex; justify-self: start; gap: 0.4rem; align-items: center; padding: 0.125rem 0.6rem 0.125rem 0.45rem; border-radius: 1rem; font-size: var(--text-s); font-weight: 600; line-height: 1.5; max-inline-size: 100%; color: var(--tone-calm); background: var(--tone-calm-wash); }
    :host([data-tone='good']) { color: var(--tone-good); background: var(--tone-good-wash); }
    :host([data-tone='warn']) { color: var(--tone-warn); background: var(--tone-warn-wash); }
    :host([data-tone='bad']) { color: var(--tone-bad); background: var(--tone-bad-wash); }
    :host([data-tone='busy']) { color: var(--tone-busy); background: var(--tone-busy-wash); }
    ui-tone-mark { flex: none; }
    span { display: inline-block; text-wrap: balance; }
    span::first-letter { text-transform: uppercase; }
    @media print { :host { border: 1px solid currentColor; } }
  `,
})
export class Chip {
  readonly tone = input<Tone>('calm');
}
