import { Component, inject, input } from '@angular/core';
import { Announcer } from '../feedback/announcer';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from './icon';

/** A hash or a receipt number, in groups that can be read aloud, with a button that copies it whole. */
@Component({
  selector: 'ui-copyable',
  imports: [Icon],
  template: `
    @if (label(); as words) { <span class="label">{{ words }}</span> }
    <code>{{ value() }}</code>
    <button type="button" class="no-print" (click)="copy()"><ui-icon name="copy" /><span>{{ t().copy }}</span></button>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; padding: var(--gap-2) var(--gap-3); background: var(--well); border: 1px solid var(--line); border-radius: var(--radius); }
    .label { font-size: var(--text-s); color: var(--ink-soft); flex-basis: 100%; }
    code { word-break: break-all; flex: 1 1 12rem; }
    button { display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 2rem; padding: 0 var(--gap-2); font: inherit; font-size: var(--text-s); font-weight: 600; color: var(--accent); background: none; border: 0; border-radius: var(--radius); cursor: pointer; }
    button:hover { background: var(--tone-busy-wash); }
    ui-icon { --icon: 1rem; }
  `,
})
export class Copyable {
  readonly value = input.required<string>();
  readonly label = input<string>();
  private readonly announcer = inject(Announcer);
  protected readonly t = texts(uiTexts);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value());
      this.announcer.tell(this.t().copied);
    } catch {
      this.announcer.tell(this.t().notCopied);
    }
  }
}
