import { Component, booleanAttribute, computed, inject, input, model, output, signal } from '@angular/core';
import { FORM_FIELD, transformedValue, type FormValueControl } from '@angular/forms/signals';
import { type LocalDate } from '@centrale/kernel';
import { formatDate } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { CalendarSheet } from './calendar-sheet';
import { FIELD_FRAME } from './field';
import { readDate } from './read-date';

/** A civil date, typed or picked; the value is 'YYYY-MM-DD' or null. It says the weekday. `<ui-date [formField]="form.from" />` */
@Component({
  selector: 'ui-date',
  imports: [CalendarSheet, Icon],
  template: `
    <span class="box">
      <input class="control" type="text" autocomplete="off" [id]="frame?.controlId() ?? ''" [placeholder]="t().datePattern"
        [attr.aria-label]="label() ?? null" [attr.aria-describedby]="frame?.describedBy()" [attr.aria-invalid]="frame?.invalid() || unreadable() || null"
        [disabled]="disabled()" [readonly]="readonly()" [value]="typed()" (input)="typed.set($any($event.target).value)" (blur)="leave()" />
      @if (!disabled() && !readonly()) {
        <button #opener type="button" [attr.aria-label]="t().pickDate" [attr.aria-expanded]="picking()" (click)="picking.set(!picking())"><ui-icon name="calendar" /></button>
        @if (picking()) {
          <ui-calendar-sheet [selected]="value()" [min]="min()" [max]="max()" (picked)="pick($event, opener)" (closed)="close(opener)" />
        }
      }
    </span>
    <span class="understood" [class.wrong]="unreadable()" aria-live="polite">{{ unreadable() ? t().errors.dateUnreadable : understood() }}</span>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; }
    .box { position: relative; flex: 0 1 13rem; min-inline-size: 0; }
    .control { padding-inline-end: 2.75rem; font-variant-numeric: tabular-nums; }
    button { position: absolute; inset-block: 0.1875rem; inset-inline-end: 0.1875rem; inline-size: 2.4rem; display: grid; place-items: center; border: 0; border-radius: 6px; background: none; color: var(--ink-soft); cursor: pointer; }
    button:hover { background: var(--well); color: var(--ink); }
    .understood:empty { display: none; }
    .understood { font-size: var(--text-s); color: var(--ink-soft); }
    .understood.wrong { font-weight: 550; color: var(--tone-bad); }
  `,
})
export class DateField implements FormValueControl<LocalDate | null> {
  readonly value = model<LocalDate | null>(null);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();
  readonly label = input<string>();
  readonly min = input<LocalDate | undefined>();
  readonly max = input<LocalDate | undefined>();

  private readonly language = inject(Languages).current;
  protected readonly t = texts(uiTexts);
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
  protected readonly picking = signal(false);
  /** The field of a form tells itself what cannot be read, and keeps the form from being sent. */
  private readonly ofForm = inject(FORM_FIELD, { self: true, optional: true }) !== null;
  private readonly left = signal(false);

  protected readonly typed = transformedValue<LocalDate | null, string>(this.value, {
    parse: (text) => {
      const date = readDate(text, this.language());
      if (date !== undefined) return { value: date };
      // The date that stood there before is not what was typed.
      return { error: { kind: 'dateUnreadable' }, ...(!this.ofForm && { value: null }) };
    },
    format: (date) => (date ? formatDate(date, this.language(), 'short') : ''),
  });
  protected readonly understood = computed(() => {
    const date = readDate(this.typed(), this.language());
    return date ? formatDate(date, this.language(), 'weekday') : '';
  });

  protected readonly unreadable = computed(() => !this.ofForm && this.left() && readDate(this.typed(), this.language()) === undefined);

  protected leave(): void {
    this.left.set(true);
    const date = readDate(this.typed(), this.language());
    if (date) this.typed.set(formatDate(date, this.language(), 'short'));
    this.touch.emit();
  }

  protected pick(date: LocalDate, opener: HTMLElement): void {
    this.typed.set(formatDate(date, this.language(), 'short'));
    this.close(opener);
  }

  protected close(opener: HTMLElement): void {
    this.picking.set(false);
    opener.focus();
  }
}
