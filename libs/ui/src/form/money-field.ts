import { Component, booleanAttribute, computed, inject, input, model, output } from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { type Cents } from '@centrale/kernel';
import { formatAmount } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { FIELD_FRAME } from './field';
import { readMoney } from './money';

/** An amount in euro; the value is integer cents. It says what it understood. `<ui-money [formField]="form.ceiling" />` */
@Component({
  selector: 'ui-money',
  template: `
    <span class="box">
      <span class="sign" aria-hidden="true">€</span>
      <input class="control" type="text" inputmode="decimal" autocomplete="off" [id]="frame?.controlId() ?? ''"
        [attr.aria-label]="label() ?? null" [attr.aria-describedby]="frame?.describedBy()" [attr.aria-invalid]="frame?.invalid() || null"
        [disabled]="disabled()" [readonly]="readonly()" [value]="typed()" (input)="typed.set($any($event.target).value)" (blur)="leave()" />
    </span>
    <span class="understood" aria-live="polite">{{ understood() }}</span>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; }
    .box { position: relative; flex: 0 1 14rem; min-inline-size: 0; }
    .sign { position: absolute; inset-block: 0; inset-inline-start: 0.75rem; display: grid; place-items: center; color: var(--ink-soft); }
    .control { padding-inline-start: 1.75rem; font-variant-numeric: tabular-nums; }
    .understood { font-size: var(--text-s); color: var(--ink-soft); font-variant-numeric: tabular-nums; }
  `,
})
export class MoneyField implements FormValueControl<Cents | null> {
  readonly value = model<Cents | null>(null);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly touch = output<void>();
  /** A name of its own, when no `ui-field` gives one. */
  readonly label = input<string>();

  private readonly languages = inject(Languages);
  private readonly words = inject(Words);
  private readonly t = texts(uiTexts);
  protected readonly frame = inject(FIELD_FRAME, { optional: true });

  protected readonly typed = transformedValue<Cents | null, string>(this.value, {
    parse: (text) => {
      const read = readMoney(text);
      return 'cents' in read ? { value: read.cents } : { error: { kind: read.mistake } };
    },
    format: (cents) => (cents === null ? '' : this.plain(cents)),
  });

  protected readonly understood = computed(() => {
    const read = readMoney(this.typed());
    return 'cents' in read && read.cents !== null
      ? this.words.fill(this.t().understood, { what: formatAmount(read.cents, this.languages.current(), true) })
      : '';
  });

  protected leave(): void {
    const read = readMoney(this.typed());
    if ('cents' in read && read.cents !== null) this.typed.set(this.plain(read.cents));
    this.touch.emit();
  }

  private plain(cents: Cents): string {
    const [euros = '', rest = ''] = (cents / 100).toFixed(2).split('.');
    return rest === '00' ? euros : `${euros}${this.languages.current() === 'en' ? '.' : ','}${rest}`;
  }
}
