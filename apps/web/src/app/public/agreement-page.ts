import { Component, inject } from '@angular/core';
import { type PublicLotView } from '@centrale/procurement';
import { AmountPipe, DayPipe, Empty, formatAmount, Languages, LocalTextOf, LocalTextPipe, Meter, PageHeader, WhenLoaded, Words } from '@centrale/ui';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

/** The agreement as the public may know it: term, categories, lots with what is used of their ceilings. */
@Component({
  selector: 'app-public-agreement-page',
  imports: [AmountPipe, DayPipe, Empty, LocalTextOf, LocalTextPipe, Meter, PageHeader, WhenLoaded],
  template: `
    <ng-container *uiLoaded="found; let view">
      @if (view.agreement; as agreement) {
        <ui-page-header [eyebrow]="t().agreement.title" [title]="agreement.title" />
        @if (agreement.inventedValues) { <p class="note">{{ t().agreement.invented }}</p> }
        <dl class="sheet facts">
          <div><dt>{{ t().agreement.number }}</dt><dd>{{ agreement.number }}</dd></div>
          <div><dt>{{ t().agreement.term }}</dt><dd>{{ agreement.startsOn | day }} – {{ agreement.endsOn | day }}</dd></div>
          <div><dt>{{ t().agreement.ceiling }}</dt><dd>{{ agreement.ceilingCents | amount }}</dd></div>
          <div><dt>{{ t().agreement.used }}</dt><dd>{{ agreement.usedCents | amount }}</dd></div>
        </dl>
        <section class="stack" aria-labelledby="ceilings">
          <h2 id="ceilings">{{ t().agreement.lots }}</h2>
          <ul class="plain">
            @for (lot of agreement.lots; track lot.id) {
              <li class="sheet stack">
                <ui-meter [caption]="lot.number + '. ' + (lot.name | localText)" [max]="lot.ceilingCents" [parts]="partsOf(lot)" [marks]="[0.7, 0.85, 0.95]" [show]="amount" />
                <p class="soft small">{{ words.fill(t().agreement.lotLine, { route: t().agreement.routes[lot.route] }) }} · {{ words.count(t().lots.count, lot.providers) }}</p>
              </li>
            }
          </ul>
        </section>
        <section class="stack" aria-labelledby="categories">
          <h2 id="categories">{{ t().agreement.categories }}</h2>
          <ul>@for (category of agreement.userCategories; track category.nl) { <li [uiLocalText]="category"></li> }</ul>
        </section>
      } @else {
        <ui-page-header [title]="t().agreement.title" />
        <ui-empty [title]="t().agreement.none" [text]="t().agreement.noneText" />
      }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-6); }
    .facts { display: grid; gap: var(--gap-4); grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
    dt { font-size: var(--text-s); color: var(--ink-soft); }
    dd { font-weight: 600; font-variant-numeric: tabular-nums; }
    .plain { display: grid; gap: var(--gap-4); padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); }
    .note { padding: var(--gap-3) var(--gap-4); border-radius: var(--radius); background: var(--tone-warn-wash); color: var(--tone-warn); max-inline-size: none; }
  `,
})
export class PublicAgreementPage {
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = usePublicTexts();
  protected readonly found = inject(PublicApi).agreement();
  protected readonly amount = (cents: number): string => formatAmount(cents, this.language());

  protected partsOf(lot: PublicLotView): { label: string; value: number; series: number }[] {
    return [{ label: this.t().agreement.used, value: lot.usedCents, series: lot.number }];
  }
}
