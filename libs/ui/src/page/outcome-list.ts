import { NgTemplateOutlet } from '@angular/common';
import { Component, Directive, TemplateRef, computed, contentChild, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type LocalDate } from '@centrale/kernel';
import { formatDate } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { ClockBadge } from '../time/clock-badge';
import { AddressPipe } from './address';
import { Chip, type Tone } from './chip';

/** A numbered thing that was asked, and what became of it. */
export interface OutcomeItem {
  readonly id: string;
  readonly text: string;
  /** Within the product. */
  readonly href?: string;
  readonly outcome?: { readonly label: string; readonly tone: Tone };
  /** Why it became that. */
  readonly reason?: string;
  /** Who decided it, and when. */
  readonly by?: string;
  readonly on?: LocalDate;
  /** It still waits: until when, and for whom. */
  readonly open?: { readonly due: LocalDate | null; readonly label?: string; readonly note?: string };
}

interface MoreContext<T> {
  $implicit: T;
}

/** What the page adds to each item: `<ng-template uiOutcomeMore [uiOutcomeMoreOf]="items()" let-item>…</ng-template>` */
@Directive({ selector: '[uiOutcomeMore]' })
export class OutcomeMore<T extends OutcomeItem> {
  /** Gives the item its type. */
  readonly uiOutcomeMoreOf = input<readonly T[]>();
  readonly template = inject<TemplateRef<MoreContext<T>>>(TemplateRef);

  static ngTemplateContextGuard<T extends OutcomeItem>(_directive: OutcomeMore<T>, context: unknown): context is MoreContext<T> {
    return true;
  }
}

/** Numbered items, each with its outcome and the reason, or the day by which it should have one. `<ui-outcome-list [items]="items()" anchors="recommendation" />` */
@Component({
  selector: 'ui-outcome-list',
  imports: [AddressPipe, Chip, ClockBadge, NgTemplateOutlet, RouterLink],
  template: `
    <p class="sum">{{ words.fill(t().outcome.sum, { done: done(), of: items().length }) }}</p>
    <ol>
      @for (item of items(); track item.id; let i = $index) {
        @let no = i + 1;
        <li [attr.id]="anchors() ? anchors() + '-' + no : null">
          <span class="no" aria-hidden="true">{{ no }}</span>
          <div class="what">
            <p class="text"><span class="out-of-sight">{{ no }}. </span>@if (item.href; as href) { <a [routerLink]="href | address">{{ item.text }}</a> } @else { {{ item.text }} }</p>
            @if (item.reason; as words) { <p class="reason"><strong>{{ t().outcome.reason }}</strong> {{ words }}</p> }
            @if (decided(item); as words) { <p class="soft small">{{ words }}</p> }
            @if (item.open; as open) { <ui-clock-badge [label]="open.label ?? t().outcome.expected" [due]="open.due" [note]="open.note" /> }
            @if (more(); as each) { <ng-container [ngTemplateOutlet]="each.template" [ngTemplateOutletContext]="{ $implicit: item }" /> }
          </div>
          <span class="chip">@if (item.outcome; as outcome) { <ui-chip [tone]="outcome.tone">{{ outcome.label }}</ui-chip> } @else { <ui-chip tone="calm">{{ t().outcome.open }}</ui-chip> }</span>
        </li>
      }
    </ol>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .sum { font-size: var(--text-s); color: var(--ink-soft); }
    ol { display: grid; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--sheet); }
    li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; gap: var(--gap-2) var(--gap-3); align-items: start; padding: var(--gap-4); scroll-margin-block: 5rem; }
    li + li { border-block-start: 1px solid var(--line); }
    li:target { box-shadow: inset 3px 0 0 var(--accent); }
    .no { min-inline-size: 1.75rem; border-radius: 6px; background: var(--tone-calm-wash); color: var(--tone-calm); font-size: var(--text-s); font-weight: 700; line-height: 1.75rem; text-align: center; font-variant-numeric: tabular-nums; }
    .what { display: grid; gap: var(--gap-2); justify-items: start; min-inline-size: 0; }
    .text { font-weight: 550; }
    .text a { color: inherit; text-decoration-color: var(--mat-sys-outline); }
    .reason { font-size: var(--text-m); white-space: pre-line; }
    strong { font-weight: 600; }
    @media (max-width: 40rem) {
      li { grid-template-columns: 2rem minmax(0, 1fr); }
      .chip { grid-column: 2; grid-row: 1; }
      .what { grid-column: 2; }
    }
  `,
})
export class OutcomeList<T extends OutcomeItem> {
  readonly items = input.required<readonly T[]>();
  /** Gives each item an anchor: 'recommendation' makes #recommendation-3. */
  readonly anchors = input<string>();

  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly more = contentChild<OutcomeMore<T>>(OutcomeMore);
  private readonly language = inject(Languages).current;
  protected readonly done = computed(() => this.items().filter((item) => item.outcome !== undefined).length);

  protected decided({ by, on }: T): string {
    return [by, on && formatDate(on, this.language())].filter(Boolean).join(', ');
  }
}
