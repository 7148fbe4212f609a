import { Component, booleanAttribute, computed, inject, input, model, output } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { formatNumber } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';
import { FIELD_FRAME } from './field';

/** How many there are of each kind, by its key; null or absent where nobody counted. */
export type Counts = Readonly<Record<string, number | null>>;

/** Something that is counted. */
export interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** Said as soon as there is one of them: "Is not invited here: their presence is noted." */
  readonly warning?: string;
}

/** Figures that fit. */
const DIGITS = 5;
let count = 0;

/**
 * How many there are of each kind, and in all; null where nobody counted. In `<ui-field group>`:
 * `<ui-counts [formField]="form.present" [rows]="classes()" />`
 */
@Component({
  selector: 'ui-counts',
  imports: [Icon],
  host: { role: 'group', '[attr.aria-labelledby]': 'frame?.labelId', '[attr.aria-describedby]': 'frame?.describedBy()' },
  template: `
    @for (row of rows(); track row.key; let i = $index) {
      <div class="row">
        <label [attr.for]="id + '-' + i">{{ row.label }}@if (row.hint; as words) { <small>{{ words }}</small> }</label>
        <div class="figures">
          @if (!fixed()) { <button type="button" [attr.aria-label]="words.fill(t().counts.less, { name: row.label })" (click)="step(row, -1)"><ui-icon name="minus" /></button> }
          <input class="control" type="text" inputmode="numeric" autocomplete="off" [id]="id + '-' + i" [attr.maxlength]="digits" [disabled]="disabled()" [readonly]="readonly()" [value]="value()[row.key] ?? ''"
            [attr.aria-describedby]="warned(row) ? id + '-w' + i : null" (input)="type(row, $any($event.target))" (blur)="touch.emit()" />
          @if (!fixed()) { <button type="button" [attr.aria-label]="words.fill(t().counts.more, { name: row.label })" (click)="step(row, 1)"><ui-icon name="add" /></button> }
        </div>
        <p class="warning" [id]="id + '-w' + i" aria-live="polite">@if (warned(row)) { <ui-icon name="alert" /><span>{{ row.warning }}</span> }</p>
      </div>
    }
    <p class="total"><span>{{ t().counts.total }}</span> <output>{{ total() }}</output></p>
  `,
  styles: `
    :host { display: grid; max-inline-size: 36rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--gap-4); align-items: center; padding: var(--gap-2) var(--gap-3) var(--gap-2) var(--gap-4); border-block-end: 1px solid var(--line); }
    label::first-letter { text-transform: uppercase; }
    label { display: inline-block; }
    small { display: block; color: var(--ink-soft); }
    .figures { display: flex; gap: var(--gap-1); align-items: center; }
    .control { inline-size: 5rem; text-align: end; font-variant-numeric: tabular-nums; }
    button { display: grid; place-items: center; inline-size: 2.75rem; block-size: 2.75rem; border: 1px solid var(--line); border-radius: var(--radius); background: none; color: var(--ink); cursor: pointer; }
    button:hover { border-color: var(--ink); }
    button ui-icon { --icon: 1.1rem; }
    .warning { grid-column: 1 / -1; display: flex; gap: 0.4rem; align-items: start; font-size: var(--text-s); font-weight: 550; color: var(--tone-warn); }
    .warning:empty { display: none; }
    .warning ui-icon { --icon: 1rem; margin-block-start: 0.1rem; }
    .total { display: flex; justify-content: space-between; padding: var(--gap-3) var(--gap-4); font-weight: 600; max-inline-size: none; }
    output { font-variant-numeric: tabular-nums; }
    @media (max-width: 30rem) { .row { grid-template-columns: minmax(0, 1fr); gap: var(--gap-1); } }
  `,
})
export class CountsField implements FormValueControl<Counts> {
  readonly value = model<Counts>({});
  readonly rows = input.required<readonly CountRow[]>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();

  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
  protected readonly id = `counts-${++count}`;
  protected readonly digits = DIGITS;
  protected readonly fixed = computed(() => this.disabled() || this.readonly());
  protected readonly total = computed(() => formatNumber(this.rows().reduce((sum, row) => sum + (this.value()[row.key] ?? 0), 0), this.language()));

  protected warned(row: CountRow): boolean {
    return row.warning !== undefined && (this.value()[row.key] ?? 0) > 0;
  }

  /** Figures only: what is not one never gets in. */
  protected type(row: CountRow, input: HTMLInputElement): void {
    const figures = input.value.replace(/\D/g, '').slice(0, DIGITS);
    if (figures !== input.value) input.value = figures;
    this.set(row, figures === '' ? null : Number(figures));
  }

  protected step(row: CountRow, by: number): void {
    this.set(row, Math.max(0, Math.min(10 ** DIGITS - 1, (this.value()[row.key] ?? 0) + by)));
    this.touch.emit();
  }

  private set(row: CountRow, number: number | null): void {
    this.value.set({ ...this.value(), [row.key]: number });
  }
}
