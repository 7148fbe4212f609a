import { Component, computed, inject, input } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { lineTotal, type Criterion, type OfferContent, type PriceLine } from '@centrale/procurement';
import { AmountPipe, DayPipe, Languages, NumPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { offersTexts } from './offers-texts';

/** What an offer says, to read and to print. */
@Component({
  selector: 'app-offer-sheet',
  imports: [AmountPipe, DayPipe, NumPipe],
  template: `
    @for (answer of answers(); track answer.code) {
      <section><h4>{{ answer.name }}</h4><p class="prose">{{ answer.text || t().receipt.nothing }}</p></section>
    }
    @if (content().team.length > 0) {
      <section>
        <h4>{{ d().offer.fields.team }}</h4>
        <ul>@for (member of content().team; track $index) { <li><strong>{{ member.name }}</strong>, {{ member.role }} · {{ words.fill(t().receipt.days, { days: member.days }) }}</li> }</ul>
      </section>
    }
    @if (content().planning.length > 0) {
      <section>
        <h4>{{ d().offer.fields.planning }}</h4>
        <ol>@for (step of content().planning; track $index) { <li>{{ step.what }} @if (step.startsOn || step.endsOn) { <span class="soft small">{{ step.startsOn | day: 'medium' }} – {{ step.endsOn | day: 'medium' }}</span> }</li> }</ol>
      </section>
    }
    <section>
      <h4>{{ d().offer.fields.prices }}</h4>
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="d().offer.fields.prices">
        <table>
          <thead><tr>
            <th scope="col">{{ d().offer.fields.priceFor }}</th><th scope="col">{{ d().offer.fields.unit }}</th><th scope="col" class="number">{{ d().offer.fields.quantity }}</th>
            <th scope="col" class="number">{{ d().offer.fields.unitPrice }}</th><th scope="col" class="number">{{ d().offer.fields.lineTotal }}</th>
          </tr></thead>
          <tbody>
            @for (line of content().prices; track $index) {
              <tr><th scope="row">{{ line.what }}</th><td>{{ d().provider.units[line.unit] }}</td><td class="number">{{ line.quantity | num }}</td><td class="number">{{ line.unitCents | amount: true }}</td><td class="number">{{ totalOf(line) | amount: true }}</td></tr>
            }
          </tbody>
          <tfoot><tr><th scope="row" colspan="4">{{ d().offer.fields.total }}</th><td class="number">{{ content().totalCents | amount: true }}</td></tr></tfoot>
        </table>
      </div>
    </section>
    @if (content().subcontractors.length > 0) {
      <section><h4>{{ d().offer.fields.subcontractors }}</h4><p>{{ words.list(content().subcontractors) }}</p></section>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); min-inline-size: 0; }
    section { display: grid; gap: var(--gap-2); min-inline-size: 0; }
    h4 { font-size: var(--text-m); }
    ul, ol { display: grid; gap: var(--gap-1); }
    .scroll { overflow-x: auto; }
    table { min-inline-size: 34rem; }
    th, td { padding: 0.3rem var(--gap-3) 0.3rem 0; font-size: var(--text-m); font-weight: 400; border-block-end: 1px solid var(--line); }
    thead th { font-size: var(--text-s); color: var(--ink-soft); }
    th.number { text-align: end; }
    tfoot th, tfoot td { font-weight: 640; border-block-end: 0; }
  `,
})
export class OfferSheet {
  readonly content = input.required<OfferContent>();
  /** For the names of the criteria; an answer to one that is not here shows its code. */
  readonly criteria = input<readonly Criterion[]>([]);

  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(offersTexts);
  protected readonly answers = computed(() =>
    this.content().answers.map(({ criterion, text }) => {
      const name = this.criteria().find(({ code }) => code === criterion)?.name;
      return { code: criterion, name: name ? inLanguage(name, this.language()) : criterion, text };
    }));

  protected totalOf(line: PriceLine): number {
    return lineTotal(line);
  }
}
