import { NgTemplateOutlet } from '@angular/common';
import { Component, Directive, TemplateRef, computed, contentChildren, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Empty } from '../page/empty';
import { ProblemView } from '../page/problem-view';
import { Skeleton } from '../page/skeleton';
import { type KeysetList } from './keyset-list';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** Plain text of the cell; a `uiCell` of this key takes its place. */
  readonly text?: (row: T) => string;
  /** Numbers and amounts stand at the end. */
  readonly end?: boolean;
  /** Dates and codes that should not break. */
  readonly oneLine?: boolean;
  /** Left out on a phone. */
  readonly wideOnly?: boolean;
}

interface CellContext<T> {
  $implicit: T;
}

/** How a cell looks: `<ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip>…</ui-chip></ng-template>` */
@Directive({ selector: '[uiCell]' })
export class Cell<T> {
  readonly uiCell = input.required<string>();
  /** Gives the row its type. */
  readonly uiCellOf = input<KeysetList<T>>();
  readonly template = inject<TemplateRef<CellContext<T>>>(TemplateRef);

  static ngTemplateContextGuard<T>(_directive: Cell<T>, context: unknown): context is CellContext<T> {
    return true;
  }
}

/**
 * The one list: a table on a wide screen, cards on a phone; "more" at its end, words when it is empty, a way out when it
 * failed. The first column carries the link of the row.
 */
@Component({
  selector: 'ui-list',
  imports: [Empty, MatButton, NgTemplateOutlet, ProblemView, RouterLink, Skeleton],
  template: `
    @if (list().problem(); as problem) {
      <ui-problem [problem]="problem" [retrying]="list().retrying()" (retry)="list().reload()" />
    }
    @if (list().items(); as rows) {
      @if (rows.length > 0) {
        <table role="table" [attr.aria-busy]="list().loading() || null">
          <caption class="out-of-sight">{{ caption() }}</caption>
          <thead role="rowgroup">
            <tr role="row">
              @for (column of columns(); track column.key) {
                <th scope="col" role="columnheader" [class.end]="column.end" [class.one-line]="column.oneLine" [class.wide]="column.wideOnly">{{ column.label }}</th>
              }
            </tr>
          </thead>
          <tbody role="rowgroup">
            @for (row of rows; track keyOf(row)) {
              <tr role="row" [class.linked]="link()">
                @for (column of columns(); track column.key; let first = $first) {
                  <td role="cell" [class.end]="column.end" [class.one-line]="column.oneLine" [class.wide]="column.wideOnly" [class.first]="first" [attr.data-label]="column.label">
                    @if (first && link(); as address) {
                      <a [routerLink]="address(row)">
                        <ng-container [ngTemplateOutlet]="cells().get(column.key) ?? plain" [ngTemplateOutletContext]="{ $implicit: row, column }" />
                      </a>
                    } @else {
                      <ng-container [ngTemplateOutlet]="cells().get(column.key) ?? plain" [ngTemplateOutletContext]="{ $implicit: row, column }" />
                    }
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
        <p class="foot">
          <span role="status">{{ words.count(list().hasMore() ? t().shownSoFar : t().shownAll, rows.length) }}</span>
          @if (list().hasMore()) {
            <button matButton="outlined" class="no-print" disabledInteractive [disabled]="list().loading()" (click)="list().more()">{{ t().more }}</button>
          }
        </p>
      } @else {
        <ui-empty [title]="emptyTitle() || t().nothingFound" [text]="emptyText()"><ng-content select="[whenEmpty]" /></ui-empty>
      }
    } @else if (!list().problem()) { <ui-skeleton [lines]="6" /> }
    <ng-template #plain let-row let-column="column">{{ column.text?.(row) }}</ng-template>
  `,
  styleUrl: './list.css',
})
export class List<T extends object> {
  readonly list = input.required<KeysetList<T>>();
  readonly columns = input.required<readonly Column<T>[]>();
  /** Says what the table lists. */
  readonly caption = input.required<string>();
  /** Where a row leads. */
  readonly link = input<(row: T) => string | readonly unknown[]>();
  readonly emptyTitle = input<string>();
  readonly emptyText = input<string>();

  protected readonly t = texts(uiTexts);
  protected readonly words = inject(Words);
  private readonly templates = contentChildren<Cell<T>>(Cell);
  protected readonly cells = computed(() => new Map(this.templates().map((cell) => [cell.uiCell(), cell.template])));

  protected keyOf(row: T): unknown {
    return 'id' in row ? row.id : row;
  }
}
