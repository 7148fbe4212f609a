import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { type LocalDate } from '@centrale/kernel';
import { formatDate } from '../language/format';
import { Languages } from '../language/languages';
import { DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Chip, type Tone } from '../page/chip';
import { ServerTime } from './server-time';
import { termOf, type TermState } from './term';

const SOON_DAYS = 7;
const tones: Readonly<Record<TermState, Tone>> = { running: 'busy', soon: 'warn', late: 'bad', met: 'good', metLate: 'warn', unset: 'calm' };

/**
 * A term on the server's clock: what is due, when, and how many days are left or late.
 * `<ui-clock-badge [label]="t().answer" [due]="request.dueOn" [met]="request.answeredOn" />`
 */
@Component({
  selector: 'ui-clock-badge',
  imports: [Chip, DayPipe],
  template: `
    @if (label(); as words) { <span class="label">{{ words }}</span> }
    @if (due(); as date) { <time [attr.datetime]="date">{{ date | day }}</time> }
    <ui-chip [tone]="tone()">{{ said() }}</ui-chip>
    @if (note(); as words) { <small>{{ words }}</small> }
  `,
  styles: `
    :host { display: inline-flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-2); align-items: center; font-size: var(--text-m); }
    .label { font-weight: 600; }
    time { font-variant-numeric: tabular-nums; }
    small { flex-basis: 100%; color: var(--ink-soft); }
  `,
})
export class ClockBadge {
  readonly label = input<string>();
  /** The last day; null when none was agreed. */
  readonly due = input.required<LocalDate | null>();
  /** The day on which it was done. */
  readonly met = input<LocalDate | null>(null);
  /** From so many days before the last one it is near. */
  readonly soon = input(SOON_DAYS);
  /** A day on which something begins: that day is today, and not the last. */
  readonly begins = input(false, { transform: booleanAttribute });
  /** How the term came about: "Shortened from 30 to 14 days". */
  readonly note = input<string>();

  private readonly time = inject(ServerTime);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  private readonly t = texts(uiTexts);
  private readonly term = computed(() => termOf(this.due(), this.met(), this.time.today(), this.soon()));
  protected readonly tone = computed(() => tones[this.term().state]);
  protected readonly said = computed(() => {
    const { state, days } = this.term();
    const said = this.t().term;
    const on = formatDate(this.met() ?? this.time.today(), this.language(), 'medium');
    if (state === 'unset') return said.unset;
    if (state === 'met') return this.words.fill(said.met, { on });
    if (state === 'metLate') return this.words.count(said.metLate, days, { on });
    if (state === 'late') return this.words.count(said.late, days);
    if (days === 0 && this.begins()) return said.begins;
    return days === 0 ? said.today : this.words.count(said.left, days);
  });
}
