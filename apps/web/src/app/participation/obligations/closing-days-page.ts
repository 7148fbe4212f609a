import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type LocalDate } from '@centrale/kernel';
import { type LocalCalendarView } from '@centrale/participation';
import {
  Announcer, Chip, CommandButton, DateField, DayPipe, Field, LocalTextPipe, PageHeader, ServerTime, TextInput, WhenLoaded, Words, Languages, formatDate, texts, uiTexts, type Crumb, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useObligationsTexts } from './obligations-texts';
import { changesNothing, legalDays, ofYear, sameDays, withDay } from './year-days';

const YEARS_AHEAD = 3;

/** The days on which a city is closed, year by year: what the law sets, what the city adds, and what its last change moved. (§5.6) */
@Component({
  selector: 'app-closing-days-page',
  imports: [Chip, CommandButton, DateField, DayPipe, Field, LocalTextPipe, MatButton, PageHeader, TextInput, WhenLoaded],
  templateUrl: './closing-days-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .days { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .days li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; min-block-size: 2.5rem; }
    .add { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
  `,
})
export class ClosingDaysPage {
  readonly organisationId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  private readonly u = texts(uiTexts);
  private readonly thisYear = Number(inject(ServerTime).today().slice(0, 4));
  protected readonly years = Array.from({ length: YEARS_AHEAD + 2 }, (_, i) => this.thisYear - 1 + i);
  protected readonly year = signal(this.thisYear);
  protected readonly calendar = this.api.view<LocalCalendarView>(() => `/calendars/${this.organisationId()}`);
  private readonly kept = computed<readonly LocalDate[]>(() => this.calendar.value()?.days ?? []);
  protected readonly days = linkedSignal<readonly LocalDate[]>(() => this.kept());
  protected readonly picked = signal<LocalDate | null>(null);
  protected readonly legal = computed(() => legalDays(this.year(), this.u().calendar.holidays));
  protected readonly local = computed(() => ofYear(this.days(), this.year()));
  protected readonly others = computed(() => this.days().length - this.local().length);
  protected readonly changed = computed(() => !sameDays(this.days(), this.kept()));
  protected readonly closedAnyway = changesNothing;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [{ label: this.t().board.title, link: '/obligations' }]);


  protected dayOf(day: LocalDate): string {
    return formatDate(day, this.language());
  }

  protected readonly add = (): Promise<void> => {
    const day = this.picked();
    if (day !== null) {
      const { added, there } = this.t().closingDays;
      this.announcer.tell(this.days().includes(day) ? there : this.words.fill(added, { day: this.dayOf(day) }));
      this.days.update((days) => withDay(days, day));
      this.year.set(Number(day.slice(0, 4)));
      this.picked.set(null);
    }
    return Promise.resolve();
  };

  protected remove(day: LocalDate): void {
    this.days.update((days) => days.filter((each) => each !== day));
    this.announcer.tell(this.words.fill(this.t().closingDays.removed, { day: this.dayOf(day) }));
  }

  protected drop(): void {
    this.days.set(this.kept());
  }

  protected readonly save = ({ key }: Press): Promise<unknown> =>
    this.api.command(`/calendars/${this.organisationId()}/set-closing-days`, { days: this.days(), readVersion: this.calendar.value()?.version }, key);
}
