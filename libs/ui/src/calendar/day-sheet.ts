import { Component, ElementRef, afterNextRender, input, output, viewChild } from '@angular/core';
import { type LocalDate } from '@centrale/kernel';
import { DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { type DayEntry } from './calendar-days';
import { EventLine } from './event-line';

let count = 0;

/** Everything on one day, over the page. Escape, the cross and a press beside it close it; the focus goes back to the day. */
@Component({
  selector: 'ui-day-sheet',
  imports: [DayPipe, EventLine, Icon],
  host: { '(click)': 'pressed($event)' },
  template: `
    <dialog #sheet [attr.aria-labelledby]="id" (close)="closed.emit()">
      <div class="inside">
        <div class="head">
          <h2 [id]="id">{{ date() | day: 'weekday' }}@if (name(); as words) { <small>{{ words }}</small> }</h2>
          <button type="button" [attr.aria-label]="t().close" (click)="sheet.close()"><ui-icon name="close" /></button>
        </div>
        <ul>
          @for (entry of entries(); track entry.event.id) { <li><ui-event-line [entry]="entry" /></li> }
          @empty { <li class="soft">{{ t().calendar.noneOnDay }}</li> }
        </ul>
      </div>
    </dialog>
  `,
  styles: `
    dialog { inline-size: min(40rem, calc(100vw - 2rem)); max-block-size: calc(100dvh - 4rem); padding: 0; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--sheet); color: var(--ink); box-shadow: 0 18px 48px rgb(0 0 0 / 0.24); }
    dialog::backdrop { background: rgb(0 0 0 / 0.4); }
    .inside { padding: var(--gap-4) var(--gap-5) var(--gap-5); }
    .head { display: flex; gap: var(--gap-4); align-items: start; justify-content: space-between; padding-block-end: var(--gap-2); }
    h2 { font-size: 1.125rem; }
    h2::first-letter { text-transform: uppercase; }
    h2 small { display: block; font-weight: 400; color: var(--ink-soft); letter-spacing: 0; }
    button { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; margin: -0.35rem -0.5rem 0 0; border: 0; border-radius: var(--radius); background: none; color: var(--ink-soft); cursor: pointer; }
    button:hover { background: var(--well); color: var(--ink); }
    ul { list-style: none; padding: 0; }
    li:not(:last-child) { border-block-end: 1px solid var(--line); }
  `,
})
export class DaySheet {
  readonly date = input.required<LocalDate>();
  readonly entries = input.required<readonly DayEntry[]>();
  readonly name = input<string>();
  readonly closed = output<void>();

  protected readonly t = texts(uiTexts);
  protected readonly id = `day-sheet-${++count}`;
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');

  constructor() {
    afterNextRender(() => this.sheet().nativeElement.showModal());
  }

  /** What is not the content is the ground around it. */
  protected pressed(event: Event): void {
    if (event.target === this.sheet().nativeElement) this.sheet().nativeElement.close();
  }
}
