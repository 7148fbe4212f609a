import { Component, computed, inject, signal } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { type MeetingRow, type PersonalFeedMade, type PersonalFeedView } from '@centrale/participation';
import { Calendar, CommandButton, Copyable, Languages, PageHeader, Words, loaded, type CalendarEvent, type DayWindow, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { meetingTones } from '../meetings/meeting-state';
import { useMeetingsTexts } from '../meetings/meetings-texts';

/** All meetings that the reader sees, month by month; and the address by which they come into a calendar of one's own. */
@Component({
  selector: 'app-calendar-page',
  imports: [Calendar, CommandButton, Copyable, PageHeader],
  template: `
    <ui-page-header [title]="t().calendar.title" [intro]="t().calendar.intro" />
    <ui-calendar [caption]="t().list.title" [events]="events()" [loading]="rows.loading()" [emptyText]="t().calendar.empty" (wanted)="window.set($event)" holidays />
    <section class="sheet stack">
      <h2>{{ t().calendar.feed }}</h2>
      <p>{{ t().calendar.feedIntro }}</p>
      @if (feed.value()?.madeAt; as at) { <p class="soft">{{ words.fill(t().calendar.madeAt, { at }) }}</p> }
      @if (address(); as made) { <p>{{ t().calendar.shown }}</p><ui-copyable [value]="made" /> }
      <div class="row">
        <ui-command look="outlined" [label]="feed.value()?.madeAt ? t().calendar.remake : t().calendar.make" [run]="make" [saidWhenDone]="t().calendar.made" (done)="feed.reload()" />
        @if (feed.value()?.madeAt) { <ui-command look="text" [label]="t().calendar.revoke" [run]="revoke" [saidWhenDone]="t().calendar.revoked" (done)="feed.reload()" /> }
      </div>
    </section>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); } h2 { font-size: 1.125rem; }`,
})
export class CalendarPage {
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly window = signal<DayWindow | undefined>(undefined);
  protected readonly address = signal<string | undefined>(undefined);
  protected readonly rows = loaded(() => this.window(), ({ from, to }, abort) => this.api.get<readonly MeetingRow[]>('/meetings/calendar', { from, to }, abort));
  protected readonly feed = this.api.view<PersonalFeedView>(() => '/feeds/personal');
  protected readonly events = computed<readonly CalendarEvent[]>(() => (this.rows.value() ?? []).map((row) => ({
    id: row.id, title: inLanguage(row.title, this.language()), start: row.startsAt, end: row.endsAt, href: `/meetings/${row.id}`, tone: meetingTones[row.status],
    label: this.p().meeting.kinds[row.kind], cancelled: row.status === 'cancelled' || row.status === 'postponed',
  })));

  protected readonly make = async ({ key }: Press): Promise<void> => {
    const { address } = await this.api.command<PersonalFeedMade>('/feeds/personal', {}, key);
    this.address.set(address);
  };

  protected readonly revoke = async ({ key }: Press): Promise<void> => {
    await this.api.command('/feeds/personal/revoke', {}, key);
    this.address.set(undefined);
  };
}
