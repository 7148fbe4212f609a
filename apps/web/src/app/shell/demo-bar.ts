import { Component, computed, inject, signal } from '@angular/core';
import { type DeskView } from '@centrale/procurement';
import { Announcer, Icon, Languages, PageDates, ServerTime, Words, formatInstant } from '@centrale/ui';
import { Api } from './api';
import { Clock } from './clock';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;

/** The demo's clock, always in sight: business time, and buttons that let it pass. */
@Component({
  selector: 'app-demo-bar',
  imports: [Icon],
  host: { class: 'no-print', role: 'region', '[attr.aria-label]': 't().demoBar.label' },
  template: `
    <p><span class="mark">{{ t().demoBar.demo }}</span> <span class="now">{{ t().demoBar.now }}</span> <time [attr.datetime]="now()">{{ shown() }}</time></p>
    <div role="group" [attr.aria-label]="t().demoBar.move">
      <ui-icon name="forward" />
      @for (step of steps(); track step.label) {
        <button type="button" [attr.aria-disabled]="busy() || null" (click)="forward(step.seconds)">{{ step.label }}</button>
      }
      <button type="button" class="deadline" [attr.aria-disabled]="busy() || null" (click)="toNextDate()">{{ t().demoBar.deadline }}</button>
    </div>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-5); align-items: center; justify-content: space-between; padding: 0.3rem max(var(--gap-4), env(safe-area-inset-left)); font-size: var(--text-s); background: light-dark(#2b2275, #1d1750); color: #fff; }
    p { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; max-inline-size: none; }
    .mark { padding: 0 0.45rem; border-radius: 4px; background: #ffffff29; font-weight: 650; }
    time { font-weight: 600; font-variant-numeric: tabular-nums; }
    div { display: flex; gap: 0.15rem; align-items: center; }
    div ui-icon { --icon: 1rem; margin-inline-end: 0.2rem; opacity: 0.8; }
    button { min-block-size: 1.75rem; padding: 0 0.5rem; border: 0; border-radius: 6px; background: none; color: inherit; font: inherit; font-weight: 600; white-space: nowrap; cursor: pointer; font-variant-numeric: tabular-nums; }
    button:hover { background: #ffffff29; }
    button[aria-disabled] { opacity: 0.6; cursor: progress; }
    button:focus-visible { outline-color: #fff; outline-offset: -2px; }
    @media (max-width: 40rem) {
      .now { display: none; }
      div { flex-wrap: wrap; }
      div ui-icon { display: none; }
    }
  `,
})
export class DemoBar {
  private readonly clock = inject(Clock);
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly time = inject(ServerTime);
  private readonly dates = inject(PageDates);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;

  protected readonly t = useShellTexts();
  protected readonly busy = signal(false);
  /** Follows the minute, not the second: a page that is being read should keep still. */
  protected readonly now = computed(() => new Date(Math.floor(this.time.now() / MINUTE_MS) * MINUTE_MS).toISOString());
  protected readonly shown = computed(() => formatInstant(this.now(), this.language(), 'weekday'));
  protected readonly steps = computed(() => [
    { label: this.t().demoBar.hour, seconds: HOUR },
    { label: this.t().demoBar.day, seconds: DAY },
    { label: this.t().demoBar.week, seconds: 7 * DAY },
  ]);

  protected async forward(seconds: number): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.clock.forward(seconds);
      this.announcer.tell(this.words.fill(this.t().demoBar.moved, { at: this.time.at().toISOString() }));
    } finally {
      this.busy.set(false);
    }
  }

  protected async toNextDate(): Promise<void> {
    const date = this.ahead(this.dates.first()) ?? (await this.nextOnDesk());
    if (!date) {
      this.announcer.tell(this.t().demoBar.noDeadline);
      return;
    }
    await this.forward(Math.max(1, Math.ceil((Date.parse(date) - this.time.at().getTime()) / 1000) + 1));
  }

  private async nextOnDesk(): Promise<string | undefined> {
    if (!this.session.isSignedIn()) return undefined;
    const desk = await this.api.get<DeskView>('/desk');
    const dates = desk.items.map((item) => this.ahead(item.dueAt ?? undefined)).filter((date): date is string => date !== undefined);
    return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  }

  private ahead(date: string | undefined): string | undefined {
    return date && Date.parse(date) > this.time.at().getTime() ? date : undefined;
  }
}
