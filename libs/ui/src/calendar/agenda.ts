import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { type LocalDate } from '@centrale/kernel';
import { DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { type DayEntry } from './calendar-days';
import { EventLine } from './event-line';

/** The days on which something happens, one under the other. */
@Component({
  selector: 'ui-agenda',
  imports: [DayPipe, EventLine],
  template: `
    @for (day of days(); track day.date) {
      <section [attr.aria-label]="day.date | day: 'weekday'" [attr.data-date]="day.date" [class.today]="day.date === today()" [class.over]="day.date < today()">
        <h3><span class="date">{{ day.date | day: 'weekday' }}</span>
          @if (day.date === today()) { <span class="mark">{{ t().calendar.today }}</span> }
          @if (names().get(day.date); as name) { <span class="name">{{ name }}</span> }
        </h3>
        <ul>@for (entry of day.entries; track entry.event.id) { <li><ui-event-line [entry]="entry" /></li> }</ul>
      </section>
    }
  `,
  styles: `
    :host { display: grid; }
    section { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 var(--gap-5); align-items: baseline; padding: var(--gap-3) var(--gap-4); border-block-end: 1px solid var(--line); scroll-margin-block: 5rem; }
    section:last-child { border-block-end: 0; }
    section.today { box-shadow: inset 3px 0 0 var(--accent); }
    h3 { display: flex; flex-wrap: wrap; gap: 0 var(--gap-2); align-content: start; padding-block: var(--gap-2); font-size: var(--text-m); font-weight: 600; letter-spacing: 0; }
    .date { display: inline-block; }
    .date::first-letter { text-transform: uppercase; }
    .over h3 { color: var(--ink-soft); }
    .mark { color: var(--accent); font-weight: 650; }
    .mark::before { content: '· '; }
    .name { flex-basis: 100%; font-size: var(--text-s); font-weight: 400; color: var(--ink-soft); }
    ul { list-style: none; padding: 0; }
    li:not(:last-child) { border-block-end: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
    @media (max-width: 64rem) { section { grid-template-columns: minmax(0, 1fr); } h3 { padding-block-end: 0; } }
    @media print { section { break-inside: avoid; grid-template-columns: 13rem minmax(0, 1fr); } }
  `,
})
export class Agenda {
  readonly entries = input.required<ReadonlyMap<LocalDate, readonly DayEntry[]>>();
  readonly names = input<ReadonlyMap<LocalDate, string>>(new Map());
  readonly today = input.required<LocalDate>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = texts(uiTexts);
  protected readonly days = computed(() => [...this.entries()].map(([date, entries]) => ({ date, entries })));

  /** Brings the day into view, or the first one after it on which something happens. */
  show(date: LocalDate): void {
    const next = this.days().find((day) => day.date >= date);
    if (next) this.host.querySelector(`[data-date="${next.date}"]`)?.scrollIntoView({ block: 'start' });
  }
}
