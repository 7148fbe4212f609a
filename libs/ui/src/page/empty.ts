import { Component, input } from '@angular/core';

/** Nothing here yet: what will appear, and the first step as content. */
@Component({
  selector: 'ui-empty',
  template: `
    <h2>{{ title() }}</h2>
    @if (text(); as words) { <p>{{ words }}</p> }
    <div><ng-content /></div>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); justify-items: start; padding: var(--gap-6) var(--gap-5); border: 1px dashed var(--mat-sys-outline); border-radius: var(--radius-large); }
    h2 { font-size: 1.0625rem; }
    p { color: var(--ink-soft); }
    div:not(:empty) { margin-block-start: var(--gap-2); }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
}
