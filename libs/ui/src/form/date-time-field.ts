import { Component, booleanAttribute, inject, input, model, output } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { dateAt, instantOf, timeAt, type LocalDate } from '@centrale/kernel';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { FIELD_FRAME } from './field';
import { DateField } from './date-field';
import { readTime } from './read-date';

interface Typed {
  readonly date: LocalDate | null;
  readonly time: string;
}

/** A day and an hour on Brussels clocks; the value is an instant (ISO 8601) or null. Put it in `<ui-field group>`. */
@Component({
  selector: 'ui-date-time',
  imports: [DateField],
  template: `
    <span class="pair">
      <ui-date [label]="t().day" [disabled]="disabled()" [readonly]="readonly()" [value]="typed().date" (valueChange)="put({ date: $event, time: typed().time })" (touch)="touch.emit()" />
      <span class="time">
        <label [attr.for]="timeId">{{ t().hour }}</label>
        <input class="control" type="text" inputmode="numeric" autocomplete="off" [id]="timeId" [placeholder]="t().timePattern"
          [attr.aria-invalid]="frame?.invalid() || null" [attr.aria-describedby]="frame?.describedBy()"
          [disabled]="disabled()" [readonly]="readonly()" [value]="typed().time" (input)="put({ date: typed().date, time: $any($event.target).value })" (blur)="touch.emit()" />
      </span>
    </span>
  `,
  styles: `
    :host { display: block; }
    .pair { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; }
    ui-date { flex: 0 1 auto; min-inline-size: 13rem; }
    .time { display: flex; gap: var(--gap-2); align-items: center; }
    .time label { color: var(--ink-soft); font-size: var(--text-m); }
    .time .control { inline-size: 5.5rem; font-variant-numeric: tabular-nums; }
  `,
})
export class DateTimeField implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();

  protected readonly t = texts(uiTexts);
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
  protected readonly timeId = `time-${++count}`;

  protected readonly typed = transformedValue<string | null, Typed>(this.value, { parse: (typed) => parse(typed), format: (instant) => shown(instant) });
  protected put(typed: Typed): void {
    this.typed.set(typed);
  }
}

let count = 0;

function parse({ date, time }: Typed): { value?: string | null; error?: { kind: string } } {
  const read = readTime(time);
  if (date === null && read === null) return { value: null };
  if (read === undefined) return { error: { kind: 'timeUnreadable' } };
  if (date === null || read === null) return { error: { kind: 'dateAndTime' } };
  return { value: instantOf(date, read).toISOString() };
}

const shown = (instant: string | null): Typed =>
  instant ? { date: dateAt(new Date(instant)), time: timeAt(new Date(instant)) } : { date: null, time: '' };
