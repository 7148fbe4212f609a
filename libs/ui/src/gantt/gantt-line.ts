import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { withColon } from '../language/colon';
import { formatDate, formatShare } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { AddressPipe } from '../page/address';
import { Icon } from '../page/icon';
import { LANE, isRow, type GanttBar, type GanttMarker, type Line } from './gantt-lines';
import { GanttSign } from './gantt-sign';

/** One line of a gantt: the name of a row, its bars and its markers; or the name of a group. A part of its own, so that scrolling draws only what comes in. */
@Component({
  selector: 'ui-gantt-line',
  imports: [AddressPipe, GanttSign, Icon, NgTemplateOutlet, RouterLink],
  host: { role: 'row', '[attr.aria-rowindex]': 'index() + 2', '[class.heading]': '!isRow(line())' },
  templateUrl: './gantt-line.html',
  styleUrl: './gantt-line.css',
})
export class GanttLine {
  readonly line = input.required<Line>();
  readonly index = input.required<number>();
  /** The stop of this line that the Tab key leads to. */
  readonly stop = input<number>();

  private readonly language = inject(Languages).current;
  protected readonly t = texts(uiTexts);
  protected readonly lane = LANE;
  protected readonly isRow = isRow;
  protected readonly name = computed(() => {
    const line = this.line();
    return isRow(line) ? { label: line.row.label, href: line.row.href } : { label: line.group, href: undefined };
  });

  protected readonly problems = computed(() => {
    const line = this.line();
    return isRow(line) ? line.problems : [];
  });

  protected tabindex(stop: number): number {
    return stop === this.stop() ? 0 : -1;
  }

  /** What the bar says besides its label. */
  protected details(bar: GanttBar): string {
    const { dashed, progress } = this.t().gantt;
    return [
      `${formatDate(bar.start, this.language())} – ${formatDate(bar.end, this.language())}`, bar.dashed && dashed,
      bar.progress !== undefined && `${progress} ${formatShare(bar.progress, this.language())}`, bar.problem,
    ].filter(Boolean).join(', ');
  }

  protected said({ kind, label, on }: GanttMarker): string {
    return `${withColon(this.t().gantt.kinds[kind], this.language())} ${label}, ${formatDate(on, this.language())}`;
  }
}
