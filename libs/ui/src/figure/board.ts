import { Component, DOCUMENT, computed, inject, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Check } from '../form/check';
import { AddressPipe } from '../page/address';
import { Icon } from '../page/icon';
import { saveFile } from '../page/save-file';
import { countsOf, csvOfBoard, isPressing, lightOf, type BoardColumn, type BoardRow } from './board-rows';
import { TrafficLight } from './traffic-light';

/**
 * Who owes what by when, a light for each: a table on a wide screen, cards on a phone.
 * `<ui-board [caption]="t().obligations" [rowsLabel]="t().body" [columns]="columns()" [rows]="rows()" fileName="obligations-2027" />`
 */
@Component({
  selector: 'ui-board',
  imports: [AddressPipe, Check, DayPipe, Icon, MatButton, RouterLink, TrafficLight],
  template: `
    <div class="bar">
      <ul>@for (each of counts(); track each.state) { <li><ui-traffic-light [state]="each.state" [label]="each.count + ' × ' + t().lights[each.state]" /></li> }</ul>
      <div class="tools no-print">
        <ui-check [label]="t().board.onlyPressing" [(checked)]="onlyPressing" />
        <button type="button" matButton (click)="download()"><ui-icon name="download" />{{ t().gantt.csv }}</button>
      </div>
    </div>
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="caption()">
      <table role="table">
        <caption class="out-of-sight">{{ caption() }}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{{ rowsLabel() }}</th>
            @for (column of columns(); track column.key) { <th scope="col" role="columnheader">{{ column.label }}@if (column.hint; as words) { <small>{{ words }}</small> }</th> }
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of shown(); track row.id) {
            <tr role="row">
              <th scope="row" role="rowheader">
                @if (row.href; as href) { <a [routerLink]="href | address">{{ row.label }}</a> } @else { {{ row.label }} }
                @if (row.note; as words) { <small>{{ words }}</small> }
              </th>
              @for (column of columns(); track column.key) {
                @let light = lightOf(row, column);
                <td role="cell" [attr.data-label]="column.label"><div>
                  @if (light.href; as href) { <a [routerLink]="href | address"><ui-traffic-light [state]="light.state" [label]="light.label" /></a> } @else { <ui-traffic-light [state]="light.state" [label]="light.label" /> }
                  @if (light.due; as due) { <small>{{ t().board.by }} <time [attr.datetime]="due">{{ due | day: 'medium' }}</time></small> }
                  @if (light.detail; as words) { <small>{{ words }}</small> }
                </div></td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="foot" role="status">{{ words.fill(t().partOf, { done: shown().length, of: rows().length }) }}</p>
  `,
  styleUrl: './board.css',
})
export class Board {
  readonly rows = input.required<readonly BoardRow[]>();
  readonly columns = input.required<readonly BoardColumn[]>();
  readonly caption = input.required<string>();
  /** What a row is: "Orgaan". */
  readonly rowsLabel = input.required<string>();
  readonly onlyPressing = model(false);
  /** Of the CSV, without its ending. */
  readonly fileName = input('board');

  private readonly document = inject(DOCUMENT);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly lightOf = lightOf;
  protected readonly counts = computed(() => countsOf(this.rows(), this.columns()));
  protected readonly shown = computed(() => (this.onlyPressing() ? this.rows().filter((row) => isPressing(row, this.columns())) : this.rows()));

  protected download(): void {
    saveFile(this.document, `${this.fileName()}.csv`, csvOfBoard(this.rows(), this.columns(), this.rowsLabel(), this.t()), 'text/csv;charset=utf-8');
  }
}
