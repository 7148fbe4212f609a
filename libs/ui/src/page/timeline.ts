import { Component, computed, input } from '@angular/core';
import { ClockPipe, DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { type Tone } from './chip';

export interface Happening {
  /** Instant. */
  readonly at: string;
  readonly what: string;
  /** Who did it. */
  readonly by?: string;
  readonly detail?: string;
  readonly tone?: Tone;
}

interface Day {
  readonly date: string;
  readonly happenings: readonly Happening[];
}

/** Everything that happened to a dossier, the last thing first, by day. */
@Component({
  selector: 'ui-timeline',
  imports: [ClockPipe, DayPipe],
  template: `
    <section [attr.aria-label]="title() || t().timeline">
      <h2>{{ title() || t().timeline }}</h2>
      @for (day of days(); track day.date) {
        <h3>{{ day.date | day: 'weekday' }}</h3>
        <ol>
          @for (item of day.happenings; track $index) {
            <li [attr.data-tone]="item.tone">
              <time [attr.datetime]="item.at">{{ item.at | clock }}</time>
              <div>
                <p class="what">{{ item.what }}</p>
                @if (item.by) { <p class="by">{{ item.by }}</p> }
                @if (item.detail) { <p class="detail">{{ item.detail }}</p> }
              </div>
            </li>
          }
        </ol>
      } @empty { <p class="by">{{ t().nothingYet }}</p> }
      <ng-content />
    </section>
  `,
  styles: `
    section { display: grid; gap: var(--gap-2); }
    h2 { font-size: 1rem; margin-block-end: var(--gap-1); }
    h3 { font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); letter-spacing: 0; margin-block-start: var(--gap-3); }
    h3::first-letter { text-transform: uppercase; }
    ol { list-style: none; padding: 0; display: grid; }
    li { display: grid; grid-template-columns: 3rem 1fr; gap: 1.75rem; padding-block: var(--gap-2); position: relative; }
    li::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: 3.875rem; inline-size: 2px; margin-inline-start: -1px; background: var(--line); }
    li:first-child::before { inset-block-start: 1.1rem; }
    li:last-child::before { inset-block-end: calc(100% - 1.1rem); }
    li::after { content: ''; position: absolute; inset-block-start: 0.9rem; inset-inline-start: 3.875rem; inline-size: 0.625rem; block-size: 0.625rem; margin-inline-start: -0.3125rem; border-radius: 50%; background: var(--page); border: 2px solid var(--accent); }
    li[data-tone='good']::after { background: var(--tone-good); border-color: var(--tone-good); }
    li[data-tone='bad']::after { background: var(--tone-bad); border-color: var(--tone-bad); border-radius: 2px; }
    li[data-tone='warn']::after { background: var(--tone-warn); border-color: var(--tone-warn); rotate: 45deg; border-radius: 1px; }
    time { font-size: var(--text-s); color: var(--ink-soft); font-variant-numeric: tabular-nums; padding-block-start: 0.1rem; }
    .what { font-size: var(--text-m); font-weight: 500; }
    .by, .detail { font-size: var(--text-s); color: var(--ink-soft); }
    .detail { margin-block-start: 0.125rem; color: var(--ink); white-space: pre-line; }
  `,
})
export class Timeline {
  readonly happenings = input.required<readonly Happening[]>();
  readonly title = input<string>();
  protected readonly t = texts(uiTexts);
  protected readonly days = computed(() => byDay(this.happenings()));
}

const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

function byDay(happenings: readonly Happening[]): readonly Day[] {
  const days = new Map<string, Happening[]>();
  for (const happening of [...happenings].sort((a, b) => b.at.localeCompare(a.at))) {
    const date = brusselsDay.format(new Date(happening.at));
    days.set(date, [...(days.get(date) ?? []), happening]);
  }
  return [...days].map(([date, items]) => ({ date, happenings: items }));
}
