import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Refusal } from '@centrale/kernel';
import { type Criterion, type EvaluatedLotView, type EvaluatedOfferView } from '@centrale/procurement';
import { AmountPipe, Chip, Fold, Icon, LocalTextPipe, Words, texts, type Tone } from '@centrale/ui';
import { OfferSheet } from '../offers/offer-sheet';
import { evaluationsTexts } from './evaluations-texts';
import { RegularityForm } from './regularity-form';

/** The opened offers of a lot: to read, with what asks attention, and whether they may be considered. */
@Component({
  selector: 'app-evaluated-offers',
  imports: [AmountPipe, Chip, Fold, Icon, LocalTextPipe, MatButton, OfferSheet, RegularityForm],
  template: `
    @for (offer of lot().offers; track offer.offerId) {
      <article class="sheet" [attr.aria-labelledby]="'offer-' + offer.offerId">
        <header>
          <h3 [id]="'offer-' + offer.offerId">{{ offer.providerName | localText }}</h3>
          <strong>{{ offer.totalCents | amount: true }}</strong>
          <ui-chip [tone]="toneOf(offer)">{{ t().offers[stateOf(offer)] }}</ui-chip>
          @if (offer.stoodDown) { <ui-chip tone="warn">{{ t().offers.stoodDown }}</ui-chip> }
        </header>
        @if (offer.regularReason; as reason) { <p class="soft">{{ reason }}</p> }
        @if (offer.warnings.length > 0) {
          <ul class="warnings" [attr.aria-label]="t().warnings">@for (warning of offer.warnings; track $index) { <li><ui-icon name="alert" /> {{ words.say(warning) }}</li> }</ul>
        }
        @if (finding() === offer.offerId) { <app-regularity-form [offer]="offer" (found)="found()" (closed)="finding.set(undefined)" /> }
        @else if (may() === null) {
          <div><button [matButton]="offer.regular === null ? 'filled' : 'text'" type="button" (click)="finding.set(offer.offerId)">{{ offer.regular === null ? t().offers.find : t().offers.change }}</button></div>
        }
        <ui-fold [title]="t().offers.read"><app-offer-sheet [content]="offer.content" [criteria]="criteria()" /></ui-fold>
      </article>
    } @empty { <p class="soft">{{ t().offers.none }}</p> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); min-inline-size: 0; }
    article { display: grid; gap: var(--gap-3); padding-block-end: var(--gap-2); }
    header { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; }
    h3 { flex: 1 1 12rem; font-size: 1.0625rem; }
    strong { font-variant-numeric: tabular-nums; }
    .warnings { display: grid; gap: var(--gap-1); padding: 0; list-style: none; color: var(--tone-warn); font-weight: 550; }
    .warnings li { display: flex; gap: var(--gap-2); }
    .warnings ui-icon { --icon: 1.15rem; margin-block-start: 0.15rem; }
  `,
})
export class EvaluatedOffers {
  readonly lot = input.required<EvaluatedLotView>();
  readonly criteria = input.required<readonly Criterion[]>();
  /** Whether the reader may find on regularity now. */
  readonly may = input.required<Refusal | null>();
  readonly changed = output<void>();

  protected readonly words = inject(Words);
  protected readonly t = texts(evaluationsTexts);
  protected readonly finding = signal<string | undefined>(undefined);

  protected stateOf({ regular }: EvaluatedOfferView): 'regular' | 'irregular' | 'unjudged' {
    if (regular === null) return 'unjudged';
    return regular ? 'regular' : 'irregular';
  }
  protected toneOf({ regular }: EvaluatedOfferView): Tone {
    if (regular === null) return 'calm';
    return regular ? 'good' : 'bad';
  }
  protected found(): void {
    this.finding.set(undefined);
    this.changed.emit();
  }
}
