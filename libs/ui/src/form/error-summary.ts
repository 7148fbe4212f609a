import { Component, ElementRef, computed, effect, inject, input, viewChild } from '@angular/core';
import { type FieldTree, type ReadonlyFieldTree, type ValidationError } from '@angular/forms/signals';
import { CapitalPipe, ColonPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { goToField } from '../command/refusal-list';
import { Icon } from '../page/icon';
import { ErrorWords } from './error-words';
import { anchorOf, labelOf } from './field-registry';
import { failedTries } from './submit-form';

/** A field tells its first mistake, as beside the field: an amount below nought is not also told to be filled in. What is of no field is all told. */
const firstOfEach = (errors: readonly ValidationError.WithFieldTree[], form: unknown): ValidationError.WithFieldTree[] =>
  errors.filter(({ fieldTree }, index) => fieldTree === form || errors.findIndex((other) => other.fieldTree === fieldTree) === index);

/** At the head of a form, after sending it failed: every field with a mistake, each a link to it. It takes the focus. */
@Component({
  selector: 'ui-error-summary',
  imports: [CapitalPipe, ColonPipe, Icon],
  host: { '[class.nothing]': '!shown()' },
  template: `
    @if (shown()) {
      <section #box tabindex="-1" aria-labelledby="error-summary-title">
        <h2 id="error-summary-title"><ui-icon name="alert" /> {{ words.count(t().mistakes, items().length) }}</h2>
        <ul>
          @for (item of items(); track $index) {
            <li><a [href]="'#' + item.anchor" (click)="goTo($event, item.error)">@if (item.label) {<strong>{{ item.label | capital | colon }}</strong>&ngsp;}{{ item.words }}</a></li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host(.nothing) { display: none; }
    section { display: grid; gap: var(--gap-3); padding: var(--gap-4) var(--gap-5); border: 2px solid var(--tone-bad); border-radius: var(--radius-large); background: var(--sheet); }
    h2 { display: flex; gap: var(--gap-2); align-items: center; font-size: 1.0625rem; }
    h2 ui-icon { color: var(--tone-bad); }
    ul { display: grid; gap: var(--gap-1); }
    a { color: var(--tone-bad); }
    strong { font-weight: 600; }
  `,
})
export class ErrorSummary {
  readonly of = input.required<FieldTree<never> | ReadonlyFieldTree<unknown>>();

  private readonly errorWords = inject(ErrorWords);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly state = computed(() => this.of()());
  private readonly tries = computed(() => failedTries(this.state())());

  protected readonly items = computed(() =>
    firstOfEach(this.state().errorSummary(), this.of()).map((error) => ({
      error,
      anchor: anchorOf(error.fieldTree()),
      label: labelOf.get(error.fieldTree())?.(),
      words: this.errorWords.of(error),
    })));
  protected readonly shown = computed(() => this.tries() > 0 && this.items().length > 0);

  constructor() {
    effect(() => {
      if (this.tries() > 0) this.box()?.nativeElement.focus();
    });
  }

  protected goTo(event: Event, error: ValidationError.WithFieldTree): void {
    event.preventDefault();
    const anchor = anchorOf(error.fieldTree());
    const target = anchor ? document.getElementById(anchor) : null;
    if (target) goToField(target);
    else error.fieldTree().focusBoundControl();
  }
}
