import { Component, booleanAttribute, computed, inject, input, model, output } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { FIELD_FRAME } from './field';

export interface Choice<T extends string | number | boolean> {
  readonly value: T;
  readonly label: string;
  /** One line under the label. */
  readonly hint?: string;
  /** Why it cannot be chosen; shown under it. */
  readonly refused?: string;
}

let count = 0;

const STYLES = `
  :host { display: grid; gap: var(--gap-2); }
  :host(.inline) { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-3); }
  label { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--gap-3); align-items: start; padding: 0.5625rem 0.875rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); cursor: pointer; }
  label:hover { border-color: var(--mat-sys-outline); }
  label:has(input:checked) { border-color: var(--accent); background: var(--tone-busy-wash); }
  label:has(input:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
  label:has(input:disabled) { cursor: default; background: var(--well); color: var(--ink-soft); }
  input:focus-visible { outline: none; }
  label > span::first-letter { text-transform: uppercase; }
  small { grid-column: 2; color: var(--ink-soft); max-inline-size: var(--measure); }
`;

/** One of a few, all in sight. In `<ui-field group>`: `<ui-choices [formField]="form.level" [choices]="levels()" />` */
@Component({
  selector: 'ui-choices',
  host: { role: 'radiogroup', '[class.inline]': 'inline()', '[attr.aria-labelledby]': 'frame?.labelId', '[attr.aria-describedby]': 'frame?.describedBy()' },
  template: `
    @for (choice of choices(); track choice.value) {
      <label>
        <input type="radio" [name]="group" [checked]="choice.value === value()" [disabled]="disabled() || readonly() || !!choice.refused" (change)="value.set(choice.value)" (blur)="touch.emit()" />
        <span>{{ choice.label }}</span>
        @if (choice.refused || choice.hint; as words) { <small>{{ words }}</small> }
      </label>
    }
  `,
  styles: STYLES,
})
export class Choices<T extends string | number | boolean> implements FormValueControl<T | null> {
  readonly value = model<T | null>(null);
  readonly choices = input.required<readonly Choice<T>[]>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly inline = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();
  protected readonly group = `choices-${++count}`;
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
}

/** Any of several. In `<ui-field group>`: `<ui-checks [formField]="form.lots" [choices]="lots()" />`; the value keeps the choices' order. */
@Component({
  selector: 'ui-checks',
  host: { role: 'group', '[class.inline]': 'inline()', '[attr.aria-labelledby]': 'frame?.labelId', '[attr.aria-describedby]': 'frame?.describedBy()' },
  template: `
    @for (choice of choices(); track choice.value) {
      <label>
        <input type="checkbox" [checked]="chosen().has(choice.value)" [disabled]="disabled() || readonly() || !!choice.refused" (change)="toggle(choice.value)" (blur)="touch.emit()" />
        <span>{{ choice.label }}</span>
        @if (choice.refused || choice.hint; as words) { <small>{{ words }}</small> }
      </label>
    }
  `,
  styles: STYLES,
})
export class Checks<T extends string | number> implements FormValueControl<readonly T[]> {
  readonly value = model<readonly T[]>([]);
  readonly choices = input.required<readonly Choice<T>[]>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly inline = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();
  protected readonly chosen = computed(() => new Set(this.value()));
  protected readonly frame = inject(FIELD_FRAME, { optional: true });

  protected toggle(value: T): void {
    const chosen = new Set(this.value());
    if (!chosen.delete(value)) chosen.add(value);
    this.value.set(this.choices().map((choice) => choice.value).filter((each) => chosen.has(each)));
  }
}
