import { Component, computed, input, signal } from '@angular/core';
import { addDays, dateAt, instantOf } from '@centrale/kernel';
import { Calendar, type CalendarEvent, type CalendarView, type DayWindow, type Tone } from '@centrale/ui';

const EVENTS = 2000;
const kinds: readonly { readonly label: string; readonly tone: Tone; readonly titles: readonly string[] }[] = [
  { label: 'Open to all', tone: 'good', titles: ['Gesprek in de wijk', 'Balade dans le quartier', 'Markt van ideeën'] },
  { label: 'Working group', tone: 'busy', titles: ['Werkgroep groen', 'Groupe de travail mobilité', 'Werkgroep spelen'] },
  { label: 'Members', tone: 'calm', titles: ['Beraad', 'Délibération', 'Voorbereiding van de agenda'] },
  { label: 'Deadline', tone: 'warn', titles: ['Reacties ten laatste', 'Dernier jour pour réagir'] },
];

@Component({
  selector: 'app-gallery-calendar',
  imports: [Calendar],
  template: `
    <h2>A calendar</h2>
    <ui-calendar caption="Sample meetings" [events]="events()" [(view)]="view" [(month)]="month" [marks]="marks()" (wanted)="window.set($event)" holidays emptyText="Turn to another month." />
    <p class="soft small">It holds {{ all().length }} events in all, and was given {{ events().length }} of them.</p>
    <h2>A calendar as a list</h2>
    <ui-calendar caption="Sample meetings, as a list" [events]="few()" view="agenda" />
    <ui-calendar caption="Nothing planned" [events]="[]" view="agenda" emptyText="Meetings appear here as soon as their date is set." />
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryCalendar {
  readonly start = input.required<number>();

  protected readonly view = signal<CalendarView>('month');
  protected readonly month = signal('');
  protected readonly window = signal<DayWindow | undefined>(undefined);
  private readonly today = computed(() => dateAt(new Date(this.start())));
  protected readonly marks = computed(() => [{ on: addDays(this.today(), 9), label: 'Offices closed' }]);

  protected readonly all = computed<readonly CalendarEvent[]>(() => Array.from({ length: EVENTS }, (_, i) => this.sample(i)));
  /** As a page would get them: those of the window only. */
  protected readonly events = computed(() => {
    const { from, to } = this.window() ?? { from: '', to: '' };
    return this.all().filter((event) => event.start.slice(0, 10) >= addDays(from || this.today(), -7) && event.start.slice(0, 10) <= to);
  });
  protected readonly few = computed(() => this.all().filter((event, i) => i % 7 === 0 && event.start.slice(0, 7) === this.today().slice(0, 7)));

  /** Spread over four years around today, thicker on some days than on others. */
  private sample(i: number): CalendarEvent {
    const kind = kinds[(i * 7) % kinds.length] ?? kinds[0]!;
    const days = Math.round((i - EVENTS / 2) * 0.7) + (i % 5 === 0 ? 2 : 0);
    const date = addDays(this.today(), days > 0 && days < 7 ? 6 : days);
    const title = kind.titles[i % kind.titles.length] ?? '';
    const common = { id: String(i), title, href: '/gallery', tone: kind.tone, label: kind.label, ...(i % 23 === 0 && { cancelled: true }) };
    if (kind.tone === 'warn') return { ...common, start: date };
    if (i % 31 === 0) return { ...common, title: 'Zomeratelier', start: date, end: addDays(date, 2) };
    const start = instantOf(date, `${9 + (i % 11)}:30`.padStart(5, '0'));
    return { ...common, start: start.toISOString(), end: new Date(start.getTime() + 2 * 3_600_000).toISOString() };
  }
}
