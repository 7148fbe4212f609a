import { Component, inject, input } from '@angular/core';
import { AmountPipe, Copyable, DayPipe, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, Series, WhenLoaded, Words } from '@centrale/ui';
import { CallOffPhaseChip } from './call-off-phase-chip';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

/** A published call-off: what is asked on which lots, how it is judged, and who got it. */
@Component({
  selector: 'app-public-call-off-page',
  imports: [AmountPipe, CallOffPhaseChip, Copyable, DayPipe, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, Series, WhenLoaded],
  template: `
    <ng-container *uiLoaded="callOff; let c">
      <ui-page-header [title]="c.title" [eyebrow]="c.number + ' · ' + (c.organisationName | localText)" [crumbs]="[{ label: t().callOffs.back, link: '/register/call-offs' }]">
        <app-call-off-phase meta [row]="c" />
      </ui-page-header>
      <dl class="sheet facts">
        <div><dt>{{ t().callOffs.published }}</dt><dd>{{ c.publishedAt | instant }}</dd></div>
        <div><dt>{{ t().callOffs.due }}</dt><dd>{{ c.offersDueAt | instant }}</dd></div>
        <div><dt>{{ t().callOffs.onLots }}</dt><dd class="row">@for (number of c.lotNumbers; track number) { <ui-series [number]="number" /> }</dd></div>
      </dl>
      <p class="prose" [uiLocalText]="c.summary"></p>
      @for (lot of c.lots; track lot.no) {
        <section class="sheet stack">
          <h2>{{ words.fill(t().callOffs.lot, { no: lot.no }) }} · <span [uiLocalText]="lot.title"></span></h2>
          <h3>{{ t().callOffs.scope }}</h3>
          <p class="prose" [uiLocalText]="lot.scope"></p>
          <h3>{{ t().callOffs.criteria }}</h3>
          <ul>
            @for (criterion of lot.criteria; track criterion.code) { <li>{{ words.fill(t().callOffs.weight, { name: (criterion.name | localText), weight: criterion.weight }) }}</li> }
            <li>{{ words.fill(t().callOffs.weight, { name: t().callOffs.price, weight: lot.priceWeight }) }}</li>
          </ul>
        </section>
      }
      @if (c.awards.length > 0) {
        <section class="stack" aria-labelledby="awards">
          <h2 id="awards">{{ t().callOffs.awards }}</h2>
          <ul class="awards">
            @for (award of c.awards; track award.id) {
              <li><strong [uiLocalText]="award.providerName"></strong> · {{ words.fill(t().callOffs.lot, { no: award.lotNo }) }} · {{ award.amountCents | amount }} · {{ award.awardedAt | day }} · {{ t().awards.orders[award.order] }}</li>
            }
          </ul>
        </section>
      }
      <ui-copyable [value]="c.publishedHash" [label]="t().callOffs.hash" />
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    .facts { display: grid; gap: var(--gap-4); grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
    dt { font-size: var(--text-s); color: var(--ink-soft); }
    dd { font-weight: 600; }
    .awards { display: grid; gap: var(--gap-2); }
  `,
})
export class PublicCallOffPage {
  readonly id = input.required<string>();
  protected readonly t = usePublicTexts();
  protected readonly words = inject(Words);
  protected readonly callOff = inject(PublicApi).callOff(() => this.id());
}
