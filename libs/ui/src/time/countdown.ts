import { Component, booleanAttribute, computed, effect, inject, input, output } from '@angular/core';
import { dateAt, daysBetween } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { formatDuration, formatExactDuration } from './duration';
import { ServerTime } from './server-time';

const HOURS_24 = 86_400_000;

/** Time left on the server's clock; says when it has passed. `(passed)` fires once, when it reaches zero. */
@Component({
  selector: 'ui-countdown',
  host: { '[class.soon]': 'left() > 0 && left() < soon', '[class.over]': 'left() <= 0', role: 'timer' },
  template: `{{ said() }}`,
  styles: `
    :host { font-variant-numeric: tabular-nums; font-weight: 600; }
    :host(.soon) { color: var(--tone-warn); }
    :host(.over) { color: var(--ink-soft); }
  `,
})
export class Countdown {
  /** Instant. */
  readonly until = input.required<string>();
  /** Down to the second all the way. */
  readonly exact = input(false, { transform: booleanAttribute });
  readonly passed = output<void>();

  private readonly time = inject(ServerTime);
  private readonly languages = inject(Languages);
  private readonly words = inject(Words);
  private readonly t = texts(uiTexts);
  private armed = false;

  protected readonly soon = HOURS_24;
  protected readonly left = computed(() => Date.parse(this.until()) - this.time.now());
  protected readonly said = computed(() => {
    const left = this.left();
    const daysAgo = daysBetween(dateAt(new Date(this.until())), this.time.today());
    // What passed on an earlier day did so days ago, by the calendar, as a term that was missed is so many days late.
    if (left <= 0 && daysAgo > 0) return this.words.fill(this.t().timePassed, { duration: formatDuration(daysAgo * HOURS_24, this.languages.current()) });
    const format = this.exact() && left > 0 ? formatExactDuration : formatDuration;
    const duration = format(Math.abs(left), this.languages.current());
    return this.words.fill(left > 0 ? this.t().timeLeft : this.t().timePassed, { duration });
  });

  constructor() {
    effect(() => {
      const over = this.left() <= 0;
      if (over && this.armed) this.passed.emit();
      this.armed = !over;
    });
  }
}
