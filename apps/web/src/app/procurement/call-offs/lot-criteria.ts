import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { inLanguage } from '@centrale/kernel';
import { priceFormulas, pricePoints, type AgreementCriterion, type ComposedLot, type Criterion } from '@centrale/procurement';
import { Field, Icon, Languages, LocalTextPipe, TextInput, Words, texts } from '@centrale/ui';
import { MatButton } from '@angular/material/button';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { asCriterion, evenWeights, unusedCriteria, weightSum } from './composing';
import { WeightBar } from './weight-bar';
import { Workbench } from './workbench';

const FULL = 100;
const LOWEST = 40_000_00;
const DEARER = 50_000_00;

/** Criteria, their weights and the price's, with the sum as it is typed; scale and formula of the points. (P04, P13) */
@Component({
  selector: 'app-lot-criteria',
  imports: [Field, FormField, Icon, LocalTextPipe, MatButton, TextInput, WeightBar],
  template: `
    <p class="soft small">{{ t().composer.criteria.intro }}</p>
    @if (lot().criteria.length > 0) {
      <div class="rows">
        @for (criterion of field().criteria; track criterion; let i = $index) {
          <div class="line">
            <ui-field [label]="criterion.name().value() | localText" [of]="criterion.weight">
              <span class="entry"><input uiInput type="number" inputmode="numeric" step="1" [formField]="criterion.weight" /> <span aria-hidden="true">/ 100</span></span>
            </ui-field>
            <button type="button" class="drop" [attr.aria-label]="words.fill(t().composer.criteria.remove, { name: criterion.name().value() | localText })" (click)="drop(criterion().value().code)"><ui-icon name="close" /></button>
          </div>
        }
        <div class="line">
          <ui-field [label]="t().composer.criteria.price" [of]="field().priceWeight">
            <span class="entry"><input uiInput type="number" inputmode="numeric" step="1" [formField]="field().priceWeight" /> <span aria-hidden="true">/ 100</span></span>
          </ui-field>
        </div>
      </div>
      <div class="sum" [class.wrong]="sum() !== full" role="status">
        <app-weight-bar [weights]="shares()" />
        <p><ui-icon [name]="sum() === full ? 'check' : 'alert'" /> <strong>{{ sumWords() }}</strong></p>
        @if (sum() !== full) { <button matButton="tonal" type="button" (click)="even()">{{ t().composer.criteria.toHundred }}</button> }
      </div>
    } @else { <p class="soft">{{ t().composer.criteria.none }}</p> }
    @if (unused().length > 0) {
      <div class="row">
        @for (criterion of unused(); track criterion.code) {
          <button matButton="outlined" type="button" (click)="add(criterion)"><ui-icon name="add" /> {{ criterion.name | localText }}</button>
        }
      </div>
    }
    <div class="terms">
      <ui-field [label]="d().callOff.fields.scaleMax" [of]="field().scaleMax">
        <input uiInput class="short" type="number" inputmode="numeric" step="1" [formField]="field().scaleMax" />
      </ui-field>
      <ui-field [label]="d().callOff.fields.priceFormula" [of]="field().priceFormula">
        <select uiInput [formField]="field().priceFormula">
          @for (formula of formulas; track formula) { <option [value]="formula">{{ d().callOff.priceFormulas[formula] }}</option> }
        </select>
      </ui-field>
      <p class="soft small example">{{ t().composer.criteria.formulas[lot().priceFormula] }} {{ example() }}</p>
    </div>
  `,
  styleUrl: './lot-criteria.css',
})
export class LotCriteria {
  readonly field = input.required<FieldTree<ComposedLot>>();

  private readonly bench = inject(Workbench);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly full = FULL;
  protected readonly formulas = priceFormulas;
  protected readonly lot = computed(() => this.field()().value());
  protected readonly sum = computed(() => weightSum(this.lot()));
  protected readonly unused = computed(() => unusedCriteria(this.lot(), this.bench.services));

  protected readonly sumWords = computed(() => {
    const sum = this.sum();
    const { sumIs, short, beyond } = this.t().composer.criteria;
    if (sum === FULL) return this.words.fill(sumIs, { sum });
    return this.words.fill(sum < FULL ? short : beyond, { sum, rest: Math.abs(FULL - sum) });
  });
  protected readonly shares = computed(() => [
    ...this.lot().criteria.map(({ name, weight }) => ({ label: inLanguage(name, this.language()), weight })),
    { label: this.t().composer.criteria.price, weight: this.lot().priceWeight },
  ]);
  protected readonly example = computed(() => {
    const weight = Math.max(0, Math.trunc(this.lot().priceWeight || 0));
    const points = pricePoints(this.lot().priceFormula, weight, LOWEST, DEARER) / FULL;
    return this.words.fill(this.t().composer.criteria.example, { price: DEARER, lowest: LOWEST, points, weight });
  });

  protected add(criterion: AgreementCriterion): void {
    this.change((lot) => [...lot.criteria, asCriterion(criterion, Math.max(0, FULL - weightSum(lot)))]);
  }
  protected drop(code: string): void {
    this.change((lot) => lot.criteria.filter((each) => each.code !== code));
  }
  protected even(): void {
    this.bench.change(this.lot().no, evenWeights);
  }
  private change(change: (lot: ComposedLot) => readonly Criterion[]): void {
    this.bench.change(this.lot().no, (lot) => ({ ...lot, criteria: change(lot) }));
  }
}
