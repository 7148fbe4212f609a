import { Component, computed, inject, input, linkedSignal, untracked } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { isBlank } from '@centrale/kernel';
import { lotEstimate, type ComposedLot } from '@centrale/procurement';
import { AmountPipe, Bilingual, Fold, Icon, LocalTextPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { draws, weightSum } from './composing';
import { Destinations } from './destinations';
import { DropPlace, type Held } from './dragging';
import { LotAmounts } from './lot-amounts';
import { LotCriteria } from './lot-criteria';
import { LotShortlist } from './lot-shortlist';
import { ServiceChip } from './service-chip';
import { Materials } from './materials';
import { Workbench } from './workbench';

/** One custom lot under the officer's hands: what it draws on, its scope, amounts, criteria and shortlist. */
@Component({
  selector: 'app-composed-lot-card',
  imports: [AmountPipe, Bilingual, DropPlace, Fold, Icon, LocalTextPipe, LotAmounts, LotCriteria, LotShortlist, MatMenu, MatMenuItem, MatMenuTrigger, ServiceChip],
  template: `
    <article appDropPlace [accepts]="accepts" (dropped)="take($event)" [id]="path()" [attr.aria-labelledby]="path() + '.heading'">
      <header>
        <h2 [id]="path() + '.heading'">
          <span class="no">{{ words.fill(t().composer.lot.heading, { no: lot().no }) }}</span>
          <span class="title" [class.soft]="!(lot().title | localText)">{{ (lot().title | localText) || t().composer.lot.untitled }}</span>
        </h2>
        <p class="amount">{{ estimate() | amount }}</p>
        <button type="button" class="more" [matMenuTriggerFor]="menu" [attr.aria-label]="words.fill(t().composer.lot.more, { no: lot().no })"><ui-icon name="more" /></button>
        <mat-menu #menu="matMenu">
          <button mat-menu-item [disabled]="lot().allocations.length === 0" (click)="bench.split(lot().no)">
            <ui-icon name="compose" /> {{ lot().allocations.length > 1 ? t().composer.lot.split : t().composer.lot.halve }}
          </button>
          @for (other of others(); track other) {
            <button mat-menu-item (click)="bench.merge(lot().no, other)"><ui-icon name="link" /> {{ words.fill(t().composer.lot.mergeWith, { no: other }) }}</button>
          }
          <button mat-menu-item (click)="bench.remove(lot())"><ui-icon name="trash" /> {{ t().composer.lot.remove }}</button>
        </mat-menu>
      </header>

      <div class="services" [id]="path() + '.allocations.services'">
        @for (service of drawnOn(); track service.number) {
          <app-service-chip [service]="service" [from]="lot().no" [destinations]="destinations.of(service, lot().no)"
            (sent)="bench.move(service, lot().no, $event)" (dropped)="bench.drop(service, lot().no)" />
        } @empty { <p class="soft">{{ t().composer.services.none }}</p> }
        <p class="here" aria-hidden="true">{{ t().composer.services.dropHere }}</p>
      </div>

      <ui-fold [title]="d().callOff.fields.scope" [state]="t().composer.lot.scopeState[scopeState()]" [tone]="toneOf('title', 'scope')" [open]="open().scope">
        <ui-bilingual [id]="path() + '.title'" [of]="field().title" [label]="d().callOff.fields.title" />
        <ui-bilingual [id]="path() + '.scope'" [of]="field().scope" [label]="d().callOff.fields.scope" [lines]="4" />
        <p class="soft small">{{ t().composer.lot.scopeHint }}</p>
      </ui-fold>
      <ui-fold [title]="t().composer.amounts.title" [state]="(estimate() | amount)" [tone]="toneOf('allocations')" [open]="open().amounts">
        <app-lot-amounts [id]="path() + '.allocations'" [field]="field()" />
      </ui-fold>
      <ui-fold [title]="d().callOff.fields.criteria" [state]="words.fill(t().composer.criteria.exact, { sum: sum() })" [tone]="sum() === 100 ? toneOf('criteria') : 'bad'" [open]="open().criteria">
        <app-lot-criteria [id]="path() + '.criteria'" [field]="field()" />
      </ui-fold>
      <ui-fold [title]="t().composer.shortlist.title" [state]="shortlistState()" [tone]="toneOf('exclusions')" [open]="open().shortlist">
        <app-lot-shortlist [id]="path() + '.exclusions'" [lot]="lot()" />
      </ui-fold>
    </article>
  `,
  styleUrl: './composed-lot-card.css',
})
export class ComposedLotCard {
  readonly field = input.required<FieldTree<ComposedLot>>();
  readonly index = input.required<number>();

  protected readonly bench = inject(Workbench);
  private readonly materials = inject(Materials);
  protected readonly destinations = inject(Destinations);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  /** Open at first where something is missing, and the amounts, which everything else follows. */
  protected readonly open = linkedSignal<string, Readonly<Record<'scope' | 'amounts' | 'criteria' | 'shortlist', boolean>>>({
    source: () => this.path(),
    computation: () => untracked(() => ({
      scope: this.toneOf('title', 'scope') === 'bad', amounts: true, criteria: this.toneOf('criteria') === 'bad', shortlist: this.toneOf('exclusions') === 'bad',
    })),
  });
  protected readonly lot = computed(() => this.field()().value());
  protected readonly path = computed(() => `lots.${this.index()}`);
  protected readonly estimate = computed(() => lotEstimate(this.lot()));
  protected readonly sum = computed(() => weightSum(this.lot()));
  protected readonly drawnOn = computed(() => this.bench.services.filter(({ number }) => draws(this.lot(), number)));
  protected readonly others = computed(() => this.bench.composition().lots.map(({ no }) => no).filter((no) => no !== this.lot().no));

  protected readonly scopeState = computed(() => {
    const { nl, fr } = this.lot().scope;
    if (!isBlank(nl) && !isBlank(fr)) return 'both';
    if (!isBlank(nl)) return 'nl';
    return isBlank(fr) ? 'none' : 'fr';
  });
  protected readonly shortlistState = computed(() => {
    const list = this.materials.shortlists.value()?.lots.find(({ lotNo }) => lotNo === this.lot().no);
    return list && this.words.fill(this.t().composer.shortlist.short, { ranked: list.ranked.length, excluded: list.excluded.length });
  });

  protected readonly accepts = ({ service, from }: Held): boolean =>
    from !== this.lot().no && !draws(this.lot(), service.number) && !this.bench.refuseTaking(this.lot().no, service);

  protected take({ service, from }: Held): void {
    if (from === undefined) this.bench.take(service, this.lot().no);
    else this.bench.move(service, from, this.lot().no);
  }

  protected toneOf(...parts: readonly string[]): 'bad' | 'good' {
    return parts.some((part) => this.bench.guardsOf(`${this.path()}.${part}`).length > 0) ? 'bad' : 'good';
  }
}
