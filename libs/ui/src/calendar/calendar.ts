import { Component, booleanAttribute, computed, effect, inject, input, model, output, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { localeOf, type LocalDate } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Empty } from '../page/empty';
import { Icon } from '../page/icon';
import { narrow } from '../page/narrow';
import { ServerTime } from '../time/server-time';
import { Agenda } from './agenda';
import { addMonths, byDay, firstOfMonth, monthOf, namesOf, windowOf, type CalendarEvent, type DayWindow, type MarkedDay, type Month } from './calendar-days';
import { DaySheet } from './day-sheet';
import { MonthGrid } from './month-grid';

const YEARS_AROUND = 3;

export type CalendarView = 'month' | 'agenda';

/**
 * What happens when: a month as a grid, or its days as a list, which is what a phone and whoever prefers reading gets. It asks
 * for the whole weeks that it shows: `<ui-calendar [caption]="t().meetings" [events]="events()" (wanted)="window.set($event)" holidays />`
 */
@Component({
  selector: 'ui-calendar',
  imports: [Agenda, DaySheet, Empty, Icon, MatButton, MonthGrid],
  host: { role: 'region', '[attr.aria-label]': 'caption()', '[attr.aria-busy]': 'loading() || null' },
  template: `
    <div class="bar">
      <div class="turn">
        <button type="button" class="no-print" [attr.aria-label]="t().monthBefore" (click)="turn(-1)"><ui-icon name="back" /></button>
        <button type="button" class="no-print" [attr.aria-label]="t().monthAfter" (click)="turn(1)"><ui-icon name="arrow" /></button>
        <h2>{{ monthName() }}</h2>
        <span class="out-of-sight" role="status">{{ said() }}</span>
      </div>
      <div class="tools no-print">
        <button type="button" matButton="outlined" (click)="goToday()">{{ t().calendar.today }}</button>
        <select class="control" [attr.aria-label]="t().calendar.month" (change)="jump($any($event.target).value, year())">
          @for (name of monthNames(); track $index) { <option [value]="$index + 1" [selected]="$index + 1 === number()">{{ name }}</option> }
        </select>
        <select class="control" [attr.aria-label]="t().calendar.year" (change)="jump(number(), $any($event.target).value)">
          @for (each of years(); track each) { <option [value]="each" [selected]="each === year()">{{ each }}</option> }
        </select>
        @if (!isNarrow()) {
          <div class="views" role="group" [attr.aria-label]="t().calendar.view">
            <button type="button" [attr.aria-pressed]="view() === 'month'" (click)="view.set('month')"><ui-icon name="calendar" />{{ t().calendar.month }}</button>
            <button type="button" [attr.aria-pressed]="view() === 'agenda'" (click)="view.set('agenda')"><ui-icon name="list" />{{ t().calendar.list }}</button>
          </div>
        }
      </div>
    </div>
    @if (shownView() === 'month') {
      <ui-month-grid class="frame" [month]="shown()" [entries]="entries()" [names]="names()" [today]="today()" [caption]="caption() + ', ' + monthName()" (turned)="month.set($event)" (opened)="day.set($event)" />
    } @else if (ofMonth().size > 0) {
      <ui-agenda class="frame" [entries]="ofMonth()" [names]="names()" [today]="today()" />
    } @else if (!loading()) {
      <ui-empty [title]="words.fill(t().calendar.none, { month: monthName() })" [text]="emptyText()" />
    }
    @if (day(); as date) { <ui-day-sheet [date]="date" [entries]="entries().get(date) ?? []" [name]="names().get(date)" (closed)="day.set(undefined)" /> }
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-3); }
    .bar, .turn, .tools { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
    .bar { justify-content: space-between; }
    h2 { margin-inline-start: var(--gap-2); font-size: 1.25rem; font-variant-numeric: tabular-nums; }
    h2::first-letter { text-transform: uppercase; }
    .turn button { display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); color: var(--ink); cursor: pointer; }
    .turn button:hover { border-color: var(--ink); }
    .control { inline-size: auto; min-block-size: 2.5rem; padding-block: 0.3rem; }
    .views { display: inline-flex; border: 1px solid var(--mat-sys-outline); border-radius: var(--radius); overflow: clip; }
    .views button { display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 2.5rem; padding: 0 var(--gap-3); border: 0; background: var(--sheet); color: var(--ink); font: inherit; font-size: var(--text-m); cursor: pointer; }
    .views button + button { border-inline-start: 1px solid var(--mat-sys-outline); }
    .views button[aria-pressed='true'] { background: var(--tone-busy-wash); color: var(--tone-busy); font-weight: 650; }
    .views button:focus-visible { outline-offset: -3px; }
    .views ui-icon { --icon: 1.1rem; }
    .frame { border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--sheet); overflow: clip; }
    :host([aria-busy]) .frame { opacity: 0.6; transition: opacity 0.2s 0.2s; }
  `,
})
export class Calendar {
  readonly events = input.required<readonly CalendarEvent[]>();
  /** What the calendar is of. */
  readonly caption = input.required<string>();
  /** 'YYYY-MM'; the present month when it is empty. For the address of the page. */
  readonly month = model<Month>('');
  readonly view = model<CalendarView>('month');
  /** Marks the ten Belgian holidays. */
  readonly holidays = input(false, { transform: booleanAttribute });
  /** Other days that bear a name: closing days, a festival. */
  readonly marks = input<readonly MarkedDay[]>([]);
  /** The events of the window are on their way. */
  readonly loading = input(false, { transform: booleanAttribute });
  /** Under "nothing in March": the first step, or where to look. */
  readonly emptyText = input<string>();
  /** The days that it shows now: what to ask for. */
  readonly wanted = output<DayWindow>();

  private readonly language = inject(Languages).current;
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly isNarrow = narrow();
  protected readonly day = signal<LocalDate | undefined>(undefined);
  private readonly grid = viewChild(MonthGrid);
  private readonly agenda = viewChild(Agenda);

  protected readonly today = this.time.today;
  protected readonly shown = computed(() => this.month() || monthOf(this.today()));
  protected readonly shownView = computed<CalendarView>(() => (this.isNarrow() ? 'agenda' : this.view()));
  private readonly window = computed(() => windowOf(this.shown()));
  protected readonly entries = computed(() => byDay(this.events(), this.window()));
  protected readonly ofMonth = computed(() => new Map([...this.entries()].filter(([date]) => monthOf(date) === this.shown())));
  protected readonly names = computed(() => namesOf(this.window(), this.holidays() ? this.t().calendar.holidays : [], this.marks()));

  protected readonly year = computed(() => Number(this.shown().slice(0, 4)));
  protected readonly number = computed(() => Number(this.shown().slice(5)));
  protected readonly years = computed(() => {
    const now = Number(this.today().slice(0, 4));
    const first = Math.min(now, this.year()) - YEARS_AROUND;
    return Array.from({ length: Math.max(now, this.year()) + YEARS_AROUND - first + 1 }, (_, i) => first + i);
  });
  protected readonly monthNames = computed(() => {
    const name = new Intl.DateTimeFormat(localeOf(this.language()), { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) => name.format(new Date(Date.UTC(2024, i, 1))));
  });
  protected readonly monthName = computed(() =>
    new Intl.DateTimeFormat(localeOf(this.language()), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(firstOfMonth(this.shown()))));
  protected readonly said = computed(() => {
    const ids = new Set([...this.ofMonth().values()].flat().map((entry) => entry.event.id));
    return this.loading() ? '' : `${this.monthName()}: ${this.words.count(this.t().calendar.events, ids.size)}`;
  });

  constructor() {
    effect(() => {
      const window = this.window();
      untracked(() => this.wanted.emit(window));
    });
  }

  protected turn(months: number): void {
    this.month.set(addMonths(this.shown(), months));
  }

  protected jump(number: number | string, year: number | string): void {
    this.month.set(`${year}-${String(number).padStart(2, '0')}`);
  }

  protected goToday(): void {
    const today = this.today();
    this.month.set(monthOf(today));
    this.grid()?.goTo(today);
    this.agenda()?.show(today);
  }
}
