import { Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { type PublicMeetingRow } from '@centrale/participation';
import { Calendar, Copyable, FilterBar, Languages, PageHeader, ProblemView, Words, formatDate, urlFilters, type CalendarEvent, type CalendarView, type DayWindow } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi, feedOf } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { meetingTones } from './tones';
import { wordOf } from './word';

/** Every announced meeting, a month at a time, and calendars to subscribe to. The month is in the address. */
@Component({
  selector: 'app-public-calendar-page',
  imports: [Calendar, Copyable, FilterBar, PageHeader, ProblemView],
  template: `
    <ui-page-header [title]="t().calendar.title" [intro]="t().calendar.intro" [crumbs]="[{ label: t().overview.title, link: '/participation' }]" />
    <ui-filter-bar [filters]="choiceFilters" [choices]="choices()" />
    @if (meetings.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="meetings.retryIn() !== undefined" (retry)="meetings.reload()" /> }
    <ui-calendar [caption]="t().calendar.caption" [events]="events()" [month]="monthFilter.value().month" (monthChange)="monthFilter.set({ month: $event })" [view]="shownAs()"
      (viewChange)="monthFilter.set({ view: $event })" (wanted)="window.set($event)" [loading]="meetings.loading()" [emptyText]="t().calendar.empty" holidays />
    <section class="sheet stack" aria-labelledby="feeds">
      <h2 id="feeds">{{ t().calendar.feeds }}</h2>
      <p>{{ t().calendar.feedsText }}</p>
      <ul>
        <li><a [href]="everything()">{{ t().calendar.everything }}</a></li>
        @for (feed of feeds(); track feed.href) { <li><a [href]="feed.href">{{ feed.label }}</a></li> }
      </ul>
      <ui-copyable [value]="origin + everything()" [label]="t().calendar.address" />
    </section>
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); } ul { display: grid; gap: var(--gap-2); }`,
})
export class PublicCalendarPage {
  private readonly api = inject(VisitorApi);
  private readonly language = inject(Languages).current;
  private readonly words = inject(Words);
  protected readonly t = useVisitorTexts();
  private readonly p = useParticipationTexts();
  protected readonly origin = inject(DOCUMENT).location.origin;
  protected readonly choiceFilters = urlFilters('organisationId');
  protected readonly monthFilter = urlFilters('month', 'view');
  protected readonly window = signal<DayWindow | undefined>(undefined);
  protected readonly shownAs = computed<CalendarView>(() => (this.monthFilter.value().view === 'agenda' ? 'agenda' : 'month'));
  private readonly overview = this.api.overview();
  private readonly wanted = computed(() => {
    const window = this.window();
    const { organisationId } = this.choiceFilters.value();
    return window && { ...window, ...(organisationId && { organisationId }) };
  });
  protected readonly meetings = this.api.calendar(this.wanted);
  protected readonly events = computed<readonly CalendarEvent[]>(() => (this.meetings.value() ?? []).map((row) => this.eventOf(row)));

  private readonly cities = computed(() => (this.overview.value()?.byOrganisation ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name, this.language()) })));
  protected readonly choices = computed(() => [{ key: 'organisationId', label: this.t().calendar.organisation, choices: this.cities() }]);
  protected readonly everything = computed(() => feedOf('', this.language()));
  protected readonly feeds = computed(() => this.cities().map(({ value, label }) => ({
    href: feedOf(`organisations/${value}/`, this.language()), label: this.words.fill(this.t().calendar.of, { name: label }),
  })));

  private eventOf({ id, title, startsAt, endsAt, kind, status, invitedLate, pack, changedAt }: PublicMeetingRow): CalendarEvent {
    const { kinds, invitedLate: late } = this.p().meeting;
    return {
      id, title: inLanguage(title, this.language()), start: startsAt, end: endsAt, href: `/participation/meetings/${id}`, tone: invitedLate ? 'warn' : meetingTones[status],
      note: `${this.words.fill(this.t().rules.short, { pack: wordOf(pack.packId, this.p().rulePack.packs), version: pack.packVersion })} · ${formatDate(changedAt, this.language(), 'medium')}`,
      label: invitedLate ? `${kinds[kind]}, ${late}` : kinds[kind], ...(status === 'cancelled' && { cancelled: true }),
    };
  }
}
