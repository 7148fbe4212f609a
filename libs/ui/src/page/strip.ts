import { Component, DestroyRef, computed, effect, inject, input, output } from '@angular/core';
import { instantOf, type LocalDate } from '@centrale/kernel';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { InstantPipe } from '../language/pipes';
import { ClockBadge } from '../time/clock-badge';
import { Countdown } from '../time/countdown';
import { PageDates } from '../time/page-dates';
import { ServerTime } from '../time/server-time';
import { Chip, type Tone } from './chip';

export interface StripState {
  readonly label: string;
  readonly tone: Tone;
}

/** The next date of a dossier: what happens, and when. An instant is counted down to; a last day, and a day on which something begins, are counted in days. */
export type StripDate =
  | { readonly label: string; readonly at: string }
  | { readonly label: string; readonly dueOn: LocalDate }
  | { readonly label: string; readonly beginsOn: LocalDate };

/** The last minute of a day still counts as that day. */
const momentOf = (date: StripDate): string => ('at' in date ? date.at : instantOf(dayOf(date)!, '23:59').toISOString());
const dayOf = (date: StripDate | null | undefined): LocalDate | undefined => {
  if (!date || 'at' in date) return undefined;
  return 'dueOn' in date ? date.dueOn : date.beginsOn;
};

/**
 * Where am I, whose turn is it, what is next, by when; the primary action is the content:
 * `<ui-strip [state]="…" [acts]="…" [next]="…"><ui-command … /></ui-strip>`
 */
@Component({
  selector: 'ui-strip',
  imports: [Chip, ClockBadge, Countdown, InstantPipe],
  host: { role: 'region', '[attr.aria-label]': 't().strip.label' },
  template: `
    <dl>
      <div>
        <dt>{{ t().strip.state }}</dt>
        <dd><ui-chip [tone]="state().tone">{{ state().label }}</ui-chip></dd>
      </div>
      <div>
        <dt>{{ t().strip.acts }}</dt>
        <dd>{{ acts() || t().strip.nobody }}</dd>
      </div>
      <div>
        @if (next(); as date) {
          <dt>{{ date.label }}</dt>
          @if (day(); as on) {
            <dd><ui-clock-badge [due]="on" [begins]="begins()" /></dd>
          } @else {
            <dd><ui-countdown [until]="moment()!" (passed)="passed.emit()" /><small>{{ moment() | instant: 'medium' }}</small></dd>
          }
        } @else {
          <dt>{{ t().strip.next }}</dt>
          <dd>{{ t().strip.noDate }}</dd>
        }
      </div>
    </dl>
    <div class="action"><ng-content /></div>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-4) var(--gap-6); align-items: center; justify-content: space-between; padding: var(--gap-4) var(--gap-5); background: var(--sheet); border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: var(--radius-large); }
    dl { display: flex; flex-wrap: wrap; gap: var(--gap-4) var(--gap-6); flex: 1 1 24rem; }
    dl > div { display: grid; gap: 0.15rem; align-content: start; }
    dt { font-size: var(--text-s); color: var(--ink-soft); }
    dd { font-weight: 600; font-variant-numeric: tabular-nums; }
    dd::first-letter { text-transform: uppercase; }
    dd small { display: block; font-weight: 400; color: var(--ink-soft); }
    .action { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: start; }
    .action:empty { display: none; }
    @media (max-width: 40rem) {
      :host { padding: var(--gap-4); }
      dl { display: grid; gap: var(--gap-3); flex-basis: 100%; }
    }
    @media print { .action { display: none; } }
  `,
})
export class Strip {
  readonly state = input.required<StripState>();
  /** Who is to act: "De dienst (Nele Verhaegen)"; absent when nobody has to. */
  readonly acts = input<string>();
  readonly next = input<StripDate | null>();
  /** The date was reached: what may be done has changed, fetch the view again. */
  readonly passed = output<void>();
  protected readonly t = texts(uiTexts);
  protected readonly day = computed(() => dayOf(this.next()));
  protected readonly begins = computed(() => 'beginsOn' in (this.next() ?? {}));
  protected readonly moment = computed(() => {
    const date = this.next();
    return date ? momentOf(date) : undefined;
  });

  constructor() {
    const dates = inject(PageDates);
    dates.add(this.moment);
    inject(DestroyRef).onDestroy(() => dates.remove(this.moment));
    const time = inject(ServerTime);
    // Only a day that was still to pass can have passed: another one, or none, in its place says nothing.
    let awaited: LocalDate | undefined;
    effect(() => {
      const day = this.day();
      const over = day !== undefined && day < time.today();
      if (over && day === awaited) this.passed.emit();
      awaited = over ? undefined : day;
    });
  }
}
