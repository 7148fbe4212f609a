import { Component, DOCUMENT, DestroyRef, ElementRef, Injector, afterNextRender, computed, inject, input, model, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { localeOf, type LocalDate } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { type Tone } from '../page/chip';
import { Icon } from '../page/icon';
import { Printing } from '../page/printing';
import { saveFile } from '../page/save-file';
import { ServerTime } from '../time/server-time';
import { stopAfterKey, type Stop } from './gantt-keys';
import { GanttLine } from './gantt-line';
import { extentOf, isRow, linesOf, openingDayOf, reachOf, type GanttRow } from './gantt-lines';
import { csvOfRows } from './gantt-records';
import { GanttSign } from './gantt-sign';
import { GanttTable } from './gantt-table';
import { inSight, offsetsOf } from './rows-in-sight';
import { daysAt, leftOf, scaleOf, scaleOnPaper, zooms, type Scale, type Tick, type Zoom } from './scale';

/** Lines beyond what is in sight. */
const SPARE = 6;
/** Before the browser has measured. */
const GUESSED_HEIGHT = 600;
/** Pixels for the days on a sheet of A4. */
const PAPER = 500;
const QUARTER_WORDS = 85;

let count = 0;

/**
 * Who does what when, as bars on a line of time; only the rows in sight are on the page. One stop for the Tab key, arrows
 * from bar to bar and from row to row. A conflict is said in words; the table twin says everything.
 * `<ui-gantt [caption]="t().planning" [rowsLabel]="t().trajectory" [rows]="rows()" [(zoom)]="zoom" fileName="planning" />`
 */
@Component({
  selector: 'ui-gantt',
  imports: [DayPipe, GanttLine, GanttSign, GanttTable, Icon, MatButton],
  host: { '(keydown)': 'move($event)', '(focusin)': 'follow($event)' },
  templateUrl: './gantt.html',
  styleUrl: './gantt.css',
})
export class Gantt {
  readonly rows = input.required<readonly GanttRow[]>();
  readonly caption = input.required<string>();
  /** What a row is: "Traject". */
  readonly rowsLabel = input<string>();
  /** What the tones mean here. */
  readonly legend = input<readonly { readonly tone: Tone; readonly label: string }[]>([]);
  readonly zoom = model<Zoom>('months');
  readonly table = model(false);
  /** Of the CSV, without its ending. */
  readonly fileName = input('planning');

  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(Languages).current;
  private readonly scroller = viewChild<ElementRef<HTMLElement>>('scroller');
  private readonly top = signal(0);
  private readonly seen = signal(GUESSED_HEIGHT);
  protected readonly cursor = signal<Stop>({ line: 0, stop: 0 });
  protected readonly printing = inject(Printing);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly today = inject(ServerTime).today;
  protected readonly id = `gantt-${++count}`;
  protected readonly zooms = zooms;

  protected readonly rowsTitle = computed(() => this.rowsLabel() ?? this.t().gantt.row);
  private readonly extent = computed(() => extentOf(this.rows(), this.today()));
  protected readonly scale = computed<Scale>(() =>
    this.printing.now() ? scaleOnPaper(PAPER, this.extent()) : scaleOf(this.zoom(), this.extent(), (from, perDay) => reachOf(linesOf(this.rows(), { from, perDay }))));
  protected readonly ticks = computed(() => {
    const { upper, lower } = this.scale();
    return { upper: this.named(upper), lower: this.named(lower) };
  });
  protected readonly lines = computed(() => linesOf(this.rows(), this.scale()));
  protected readonly offsets = computed(() => offsetsOf(this.lines().map((line) => line.height)));
  private readonly range = computed(() => inSight(this.offsets(), this.top(), this.seen(), SPARE), { equal: (a, b) => a.first === b.first && a.last === b.last });
  /** What is on the page: the lines in sight, and the one with the focus wherever it lies. */
  protected readonly inView = computed(() => {
    const { first, last } = this.range();
    const all = this.printing.now();
    const focused = this.cursor().line;
    return this.lines().map((line, index) => ({ line, index })).filter(({ index }) => all || (index >= first && index <= last) || index === focused);
  });
  protected readonly isTodayIn = computed(() => this.today() >= this.scale().from && this.today() <= this.scale().to);
  protected readonly todayLeft = computed(() => (this.isTodayIn() ? leftOf(this.scale(), this.today()) + this.scale().perDay / 2 : undefined));
  protected readonly problems = computed(() =>
    this.lines().flatMap((line, index) =>
      isRow(line) ? line.bars.flatMap(({ bar }, i) => (bar.problem === undefined ? [] : [{ line: index, stop: i + 1, row: line.row.label, label: bar.label, problem: bar.problem }])) : []));
  protected readonly has = computed(() => {
    const bars = this.rows().flatMap((row) => row.bars);
    const kinds = new Set(this.rows().flatMap((row) => row.markers ?? []).map((marker) => marker.kind));
    return { dashed: bars.some((bar) => bar.dashed), problem: bars.some((bar) => bar.problem !== undefined), kinds: (['milestone', 'due', 'today'] as const).filter((kind) => kinds.has(kind)) };
  });

  constructor() {
    afterNextRender(() => {
      this.measure();
      this.openAt(openingDayOf(this.rows(), this.today()));
    });
    const measure = (): void => this.measure();
    this.document.defaultView?.addEventListener('resize', measure);
    inject(DestroyRef).onDestroy(() => this.document.defaultView?.removeEventListener('resize', measure));
  }

  private named(ticks: readonly Tick[]): readonly (Tick & { readonly name: string })[] {
    const { quarter, quarterShort } = this.t().gantt;
    const options: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
      week: { day: 'numeric', month: 'short' }, month: this.zoom() === 'weeks' ? { month: 'long', year: 'numeric' } : { month: 'short' }, quarter: {}, year: { year: 'numeric' },
    };
    const format = new Intl.DateTimeFormat(localeOf(this.language()), { ...options[ticks[0]?.unit ?? 'year'], timeZone: 'UTC' });
    return ticks.map((tick) => {
      const no = Math.ceil(Number(tick.from.slice(5, 7)) / 3);
      const name = tick.unit === 'quarter' ? this.words.fill(tick.width < QUARTER_WORDS ? quarterShort : quarter, { no }) : format.format(new Date(tick.from));
      return { ...tick, name };
    });
  }

  protected scrolled(): void {
    this.top.set(this.scroller()?.nativeElement.scrollTop ?? 0);
  }

  private measure(): void {
    this.seen.set(this.scroller()?.nativeElement.clientHeight || GUESSED_HEIGHT);
  }

  /** Looks closer or from further away, at the same days. */
  protected zoomTo(zoom: Zoom): void {
    const box = this.scroller()?.nativeElement;
    const middle = box ? (box.clientWidth - this.labelWidth()) / 2 : 0;
    const days = daysAt(this.scale(), (box?.scrollLeft ?? 0) + middle);
    this.zoom.set(zoom);
    this.afterRender(() => box?.scrollTo({ left: (days - daysAt(this.scale(), 0)) * this.scale().perDay - middle }));
  }

  protected showToday(): void {
    const box = this.scroller()?.nativeElement;
    const left = this.todayLeft();
    if (box && left !== undefined) box.scrollLeft = left - (box.clientWidth - this.labelWidth()) / 3;
  }

  /** A plan that is over opens at its end, with what led to it before; any other at the day, with what comes after it. */
  private openAt(day: LocalDate): void {
    const box = this.scroller()?.nativeElement;
    if (!box) return;
    const share = day < this.today() ? 0.9 : 1 / 3;
    box.scrollLeft = leftOf(this.scale(), day) - (box.clientWidth - this.labelWidth()) * share;
  }

  private labelWidth(): number {
    return this.host.querySelector('.corner')?.clientWidth ?? 0;
  }

  protected move(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-stop]') || event.altKey || event.metaKey) return;
    const next = stopAfterKey(this.lines(), this.cursor(), event.ctrlKey ? `Control+${event.key}` : event.key);
    if (!next) return;
    event.preventDefault();
    this.goTo(next.line, next.stop);
  }

  /** The Tab key comes back to where the focus was last. */
  protected follow(event: FocusEvent): void {
    const at = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
    const [line, stop] = (at ?? '').split(':').map(Number);
    if (line !== undefined && stop !== undefined) this.cursor.set({ line, stop });
  }

  protected goTo(line: number, stop: number): void {
    this.cursor.set({ line, stop });
    this.afterRender(() => {
      const target = this.host.querySelector<HTMLElement>(`[data-stop="${line}:${stop}"]`);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private afterRender(work: () => void): void {
    afterNextRender(() => untracked(work), { injector: this.injector });
  }

  protected download(): void {
    saveFile(this.document, `${this.fileName()}.csv`, csvOfRows(this.rows(), this.rowsTitle(), this.t().gantt), 'text/csv;charset=utf-8');
  }
}
