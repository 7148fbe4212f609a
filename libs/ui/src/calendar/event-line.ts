import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { AddressPipe } from '../page/address';
import { Chip } from '../page/chip';
import { type DayEntry } from './calendar-days';

/** An event on a day, in full: its hours, its title, what kind it is. */
@Component({
  selector: 'ui-event-line',
  imports: [AddressPipe, Chip, RouterLink],
  host: { '[class.cancelled]': 'entry().event.cancelled', '[attr.data-tone]': 'entry().event.tone' },
  template: `
    <span class="when">{{ when() }}</span>
    <span class="what">
      <a [routerLink]="entry().event.href | address">{{ entry().event.title }}</a>
      @if (entry().days > 1) { <small>{{ words.fill(t().calendar.dayOf, { day: entry().day, days: entry().days }) }}</small> }
      @if (entry().event.note; as note) { <small class="note">{{ note }}</small> }
    </span>
    <span class="kind">
      @if (entry().event.cancelled) { <ui-chip tone="bad">{{ t().calendar.cancelled }}</ui-chip> }
      @if (entry().event.label; as label) { <ui-chip [tone]="entry().event.tone ?? 'calm'">{{ label }}</ui-chip> }
    </span>
  `,
  styles: `
    :host { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) auto; gap: var(--gap-1) var(--gap-4); align-items: baseline; padding-block: var(--gap-2); }
    .when { font-size: var(--text-m); color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    .what { font-weight: 550; min-inline-size: 0; }
    a { color: inherit; text-decoration-color: var(--mat-sys-outline); padding-block: 0.15rem; }
    a:hover { color: var(--accent); }
    small { margin-inline-start: var(--gap-2); font-weight: 400; color: var(--ink-soft); white-space: nowrap; }
    .note { display: block; margin-inline-start: 0; white-space: normal; }
    :host(.cancelled) a { text-decoration: line-through; }
    .kind { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-2); justify-content: end; }
    .kind:empty { display: none; }
    @media (max-width: 40rem) {
      :host { grid-template-columns: minmax(0, 1fr); gap: 0.125rem; }
      .kind { justify-content: start; margin-block-start: 0.2rem; }
    }
  `,
})
export class EventLine {
  readonly entry = input.required<DayEntry>();
  protected readonly t = texts(uiTexts);
  protected readonly words = inject(Words);

  protected readonly when = computed(() => {
    const { from, to } = this.entry();
    const said = this.t().calendar;
    if (from && to) return `${from} – ${to}`;
    if (from) return this.entry().days > 1 ? this.words.fill(said.from, { time: from }) : from;
    return to ? this.words.fill(said.until, { time: to }) : said.allDay;
  });
}
