import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { localeOf, weekday, type LocalDate } from '@centrale/kernel';
import { formatDate } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { AddressPipe } from '../page/address';
import { ToneMark } from '../page/tone-mark';
import { dayAfterKey, firstOfMonth, monthOf, weeksOf, windowOf, type DayEntry, type Month } from './calendar-days';

/** More than this on a day, and the last line says how many there are besides. */
const LINES = 4;

let count = 0;

/**
 * A month as a grid (ARIA): one stop for the Tab key, arrows from day to day, Page Up and Down by month, Enter opens the
 * day, where each event is a link for the keyboard too. On paper a day shows all it has.
 */
@Component({
  selector: 'ui-month-grid',
  imports: [AddressPipe, RouterLink, ToneMark],
  host: { '(keydown)': 'move($event)' },
  template: `
    <p class="out-of-sight" [id]="id">{{ t().calendar.keys }}</p>
    <table role="grid" [attr.aria-label]="caption()" [attr.aria-describedby]="id">
      <thead><tr role="row">@for (name of dayNames(); track name.long) { <th scope="col" role="columnheader"><abbr [title]="name.long">{{ name.short }}</abbr></th> }</tr></thead>
      <tbody>
        @for (week of weeks(); track week[0]) {
          <tr role="row">
            @for (date of week; track date) {
              <td role="gridcell" [tabindex]="date === cursor() ? 0 : -1" [attr.data-date]="date" [attr.aria-current]="date === today() ? 'date' : null"
                [class.away]="!isIn(date)" [class.today]="date === today()" [class.free]="isFree(date)" (focus)="cursor.set(date)">
                <div class="head">
                  <button type="button" tabindex="-1" class="numeral" [attr.aria-label]="spoken(date)" (click)="opened.emit(date)">{{ +date.slice(8) }}</button>
                  @if (names().get(date); as name) { <span class="name" [title]="name">{{ name }}</span> }
                </div>
                @if (entries().get(date); as all) {
                  <ul [class.crowded]="all.length > most">
                    @for (entry of all; track entry.event.id) {
                      <li [attr.data-tone]="entry.event.tone" [class.before]="entry.day > 1" [class.after]="entry.day < entry.days">
                        <a tabindex="-1" [routerLink]="entry.event.href | address" [title]="title(entry)" [class.cancelled]="entry.event.cancelled">
                          <ui-tone-mark [tone]="entry.event.tone ?? 'calm'" />
                          @if (entry.from) { <span class="hour">{{ entry.from }}</span> }
                          <span class="title">{{ entry.event.title }}</span>
                          @if (entry.event.cancelled) { <span class="out-of-sight">({{ t().calendar.cancelled }})</span> }
                        </a>
                      </li>
                    }
                    @if (all.length > most) {
                      <li class="more"><button type="button" tabindex="-1" (click)="opened.emit(date)">{{ words.fill(t().calendar.more, { count: all.length - most + 1 }) }}<span class="out-of-sight"> · {{ openWords(date) }}</span></button></li>
                    }
                  </ul>
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './month-grid.css',
})
export class MonthGrid {
  readonly month = input.required<Month>();
  readonly entries = input.required<ReadonlyMap<LocalDate, readonly DayEntry[]>>();
  readonly names = input<ReadonlyMap<LocalDate, string>>(new Map());
  readonly today = input.required<LocalDate>();
  readonly caption = input.required<string>();
  /** The keys led to another month. */
  readonly turned = output<Month>();
  readonly opened = output<LocalDate>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly id = `month-grid-${++count}`;
  protected readonly most = LINES;

  /** The day that the Tab key leads to; it stays when the month turns under it. */
  protected readonly cursor = linkedSignal<Month, LocalDate>({
    source: this.month,
    computation: (month, before) => [before?.value, this.today()].find((date) => date !== undefined && monthOf(date) === month) ?? firstOfMonth(month),
  });
  protected readonly weeks = computed(() => weeksOf(windowOf(this.month())));
  protected readonly dayNames = computed(() => {
    const name = (style: 'short' | 'long', day: number): string =>
      new Intl.DateTimeFormat(localeOf(this.language()), { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
    return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: name('short', day).replace('.', ''), long: name('long', day) }));
  });

  protected isIn(date: LocalDate): boolean {
    return monthOf(date) === this.month();
  }

  protected isFree(date: LocalDate): boolean {
    return weekday(date) % 6 === 0 || this.names().has(date);
  }

  protected spoken(date: LocalDate): string {
    return formatDate(date, this.language(), 'weekday');
  }

  protected openWords(date: LocalDate): string {
    return this.words.fill(this.t().calendar.openDay, { day: formatDate(date, this.language()) });
  }

  /** What does not fit on the line, for whoever points at it. */
  protected title({ event, day, days, from, to }: DayEntry): string {
    const said = this.t().calendar;
    const part = days > 1 ? this.words.fill(said.dayOf, { day, days }) : undefined;
    return [[from, to].filter(Boolean).join(' – '), event.title, event.label, part, event.cancelled && said.cancelled].filter(Boolean).join(' · ');
  }

  protected move(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLElement && event.target.matches('td');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(this.cursor(), event.key);
    if (next) this.goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') this.opened.emit(this.cursor());
    else return;
    event.preventDefault();
  }

  /** Puts the focus on the day, in whatever month it lies. */
  goTo(date: LocalDate): void {
    this.cursor.set(date);
    if (!this.isIn(date)) this.turned.emit(monthOf(date));
    afterNextRender(() => this.host.querySelector<HTMLElement>(`td[data-date="${date}"]`)?.focus(), { injector: this.injector });
  }
}
