import { Component, booleanAttribute, inject, input, model, output } from '@angular/core';
import { type FormCheckboxControl } from '@angular/forms/signals';
import { FIELD_FRAME } from './field';

/** Yes or no: `<ui-check [formField]="form.childcare" [label]="t().childcare" />`, with or without a `ui-field group` around it. */
@Component({
  selector: 'ui-check',
  template: `
    <label>
      <input type="checkbox" [checked]="checked()" [disabled]="disabled() || readonly()" [attr.aria-describedby]="frame?.describedBy()"
        [attr.aria-invalid]="frame?.invalid() || null" (change)="checked.set($any($event.target).checked)" (blur)="touch.emit()" />
      <span>{{ label() }}</span>
      @if (hint(); as words) { <small>{{ words }}</small> }
    </label>
  `,
  styles: `
    label { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--gap-3); align-items: start; padding-block: 0.35rem; cursor: pointer; }
    small { grid-column: 2; color: var(--ink-soft); max-inline-size: var(--measure); }
  `,
})
export class Check implements FormCheckboxControl {
  readonly checked = model(false);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
}
