import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import { addDays, dateAt, localeOf, weekday, type LocalDate } from '@centrale/kernel';
import { formatDate } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { ServerTime } from '../time/server-time';

const DAYS_SHOWN = 42;

/** A month to pick a day from, weeks from Monday; arrows move by day and week, Page Up and Down by month, Escape closes. */
@Component({
  selector: 'ui-calendar-sheet',
  imports: [Icon],
  host: { role: 'dialog', '[attr.aria-label]': 't().pickDate', '(keydown)': 'move($event)', '(focusout)': 'leave($event)' },
  template: `
    <div class="head">
      <button type="button" [attr.aria-label]="t().monthBefore" (click)="turn(-1)"><ui-icon name="back" /></button>
      <strong aria-live="polite">{{ monthName() }}</strong>
      <button type="button" [attr.aria-label]="t().monthAfter" (click)="turn(1)"><ui-icon name="arrow" /></button>
    </div>
    <table role="grid" [attr.aria-label]="monthName()">
      <thead><tr>@for (name of dayNames(); track name.long) { <th scope="col"><abbr [title]="name.long">{{ name.short }}</abbr></th> }</tr></thead>
      <tbody>
        @for (week of weeks(); track week[0]) {
          <tr>
            @for (date of week; track date) {
              <td role="gridcell" [attr.aria-selected]="date === selected()">
                <button type="button" [tabindex]="date === cursor() ? 0 : -1" [class.away]="!sameMonth(date)" [class.today]="date === today"
                  [class.chosen]="date === selected()" [attr.data-date]="date" [attr.aria-label]="spoken(date)" [attr.aria-current]="date === today ? 'date' : null"
                  [disabled]="!allowed(date)" (click)="picked.emit(date)">{{ dayOf(date) }}</button>
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    :host { position: absolute; z-index: 20; inset-block-start: calc(100% + 6px); inset-inline-start: 0; padding: var(--gap-3); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: 0 10px 30px rgb(0 0 0 / 0.16); }
    .head { display: flex; align-items: center; justify-content: space-between; padding-block-end: var(--gap-2); }
    .head button { inline-size: 2.25rem; block-size: 2.25rem; }
    strong { font-weight: 640; }
    table { inline-size: auto; }
    th { padding: 0.25rem 0; text-align: center; font-size: 0.75rem; font-weight: 500; color: var(--ink-soft); }
    abbr { text-decoration: none; }
    td { padding: 1px; }
    button { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; padding: 0; border: 0; border-radius: 6px; background: none; font: inherit; font-size: var(--text-m); color: var(--ink); cursor: pointer; font-variant-numeric: tabular-nums; }
    button:hover:not(:disabled) { background: var(--tone-busy-wash); }
    .away { color: var(--ink-soft); }
    .today { box-shadow: inset 0 0 0 1px var(--accent); }
    .chosen { background: var(--accent); color: var(--mat-sys-on-primary); font-weight: 650; }
    button:disabled { color: var(--line); cursor: default; text-decoration: line-through; }
  `,
})
export class CalendarSheet {
  readonly selected = input<LocalDate | null>(null);
  readonly min = input<LocalDate | undefined>();
  readonly max = input<LocalDate | undefined>();
  readonly picked = output<LocalDate>();
  readonly closed = output<void>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(Languages).current;
  protected readonly t = texts(uiTexts);
  protected readonly today = dateAt(inject(ServerTime).at());
  protected readonly cursor = linkedSignal<LocalDate>(() => this.selected() ?? this.today);

  protected readonly monthName = computed(() => {
    const format = new Intl.DateTimeFormat(localeOf(this.language()), { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(new Date(this.cursor()));
  });
  protected readonly dayNames = computed(() => {
    const name = (style: 'narrow' | 'short' | 'long', day: number): string =>
      new Intl.DateTimeFormat(localeOf(this.language()), { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
    return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: name('short', day).slice(0, 2), long: name('long', day) }));
  });
  protected readonly weeks = computed(() => {
    const first = `${this.cursor().slice(0, 7)}-01`;
    const start = addDays(first, -((weekday(first) + 6) % 7));
    const days = Array.from({ length: DAYS_SHOWN }, (_, i) => addDays(start, i));
    return Array.from({ length: DAYS_SHOWN / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7));
  });

  constructor() {
    afterNextRender(() => this.focusCursor());
  }

  protected dayOf(date: LocalDate): number {
    return Number(date.slice(8));
  }
  protected spoken(date: LocalDate): string {
    return formatDate(date, this.language(), 'weekday');
  }
  protected sameMonth(date: LocalDate): boolean {
    return date.startsWith(this.cursor().slice(0, 7));
  }
  protected allowed(date: LocalDate): boolean {
    return date >= (this.min() ?? date) && date <= (this.max() ?? date);
  }

  protected turn(months: number): void {
    const [year = 0, month = 0] = this.cursor().split('-').map(Number);
    this.cursor.set(new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10));
  }

  protected move(event: KeyboardEvent): void {
    const days: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const months: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
    if (event.key === 'Escape') this.closed.emit();
    else if (days[event.key]) this.cursor.update((date) => addDays(date, days[event.key] ?? 0));
    else if (months[event.key]) this.turn(months[event.key] ?? 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
    setTimeout(() => this.focusCursor());
  }

  protected leave(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.host.contains(next)) this.closed.emit();
  }

  private focusCursor(): void {
    this.host.querySelector<HTMLElement>(`[data-date="${this.cursor()}"]`)?.focus();
  }
}
