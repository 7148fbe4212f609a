import { Component, InjectionToken, booleanAttribute, computed, effect, inject, input, type Signal } from '@angular/core';
import { type FieldTree, type ReadonlyFieldTree } from '@angular/forms/signals';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { ErrorWords } from './error-words';
import { anchorOf, labelOf } from './field-registry';

/** What a control inside a field takes from it. */
export interface FieldFrame {
  readonly controlId: Signal<string>;
  readonly labelId: string;
  readonly describedBy: Signal<string | null>;
  readonly invalid: Signal<boolean>;
}
export const FIELD_FRAME = new InjectionToken<FieldFrame>('the field around a control');

let count = 0;

/**
 * Label, hint, control, mistake: the one pattern of every form.
 * `<ui-field [label]="t().title" [hint]="…" [of]="form.title"><input uiInput [formField]="form.title" /></ui-field>`
 */
@Component({
  selector: 'ui-field',
  imports: [Icon],
  providers: [{ provide: FIELD_FRAME, useExisting: Field }],
  host: {
    '[attr.id]': 'anchor()',
    '[attr.role]': "group() ? 'group' : null",
    '[attr.aria-labelledby]': 'group() ? labelId : null',
    '[attr.aria-describedby]': 'group() ? describedBy() : null',
    '[class.wrong]': 'invalid()',
  },
  template: `
    @if (group()) {
      <p class="label" [id]="labelId">{{ label() }}@if (optional()) { <span class="optional">{{ t().optional }}</span> }</p>
    } @else {
      <label class="label" [id]="labelId" [attr.for]="controlId()">{{ label() }}@if (optional()) { <span class="optional">{{ t().optional }}</span> }</label>
    }
    @if (hint(); as words) { <p class="hint" [id]="hintId">{{ words }}</p> }
    <ng-content select="[above]" />
    <p class="mistake" [id]="mistakeId">@if (mistake(); as words) { <ui-icon name="alert" /><span>{{ words }}</span> }</p>
    <ng-content />
  `,
  styles: `
    :host { display: grid; align-content: start; min-inline-size: 0; }
    :host(.wrong) { padding-inline-start: var(--gap-3); border-inline-start: 3px solid var(--tone-bad); }
    .label { font-size: var(--text-m); font-weight: 600; max-inline-size: none; margin-block-end: 0.3rem; }
    .label::first-letter { text-transform: uppercase; }
    .optional { margin-inline-start: 0.4em; font-weight: 400; color: var(--ink-soft); }
    .hint { font-size: var(--text-s); color: var(--ink-soft); margin-block-end: 0.45rem; white-space: pre-line; }
    .mistake:not(:empty) { display: flex; gap: 0.4rem; align-items: start; margin-block-end: 0.45rem; font-size: var(--text-s); font-weight: 550; color: var(--tone-bad); }
    .mistake ui-icon { --icon: 1rem; margin-block-start: 0.1rem; }
  `,
})
export class Field implements FieldFrame {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** The field of the form; leave it out for a control that is not in one. */
  readonly of = input<FieldTree<never> | ReadonlyFieldTree<unknown>>();
  /** A mistake in words, for a control without form. */
  readonly error = input<string>();
  /** Says that it may stay empty; what is not marked must be filled in. */
  readonly optional = input(false, { transform: booleanAttribute });
  /** The control is a group of controls (choices, dates of a period): named by the label, not focused by it. */
  readonly group = input(false, { transform: booleanAttribute });
  /** Where links to this field arrive; the path in the form unless told otherwise ('lots.0.estimate'). */
  readonly anchorAs = input<string>();

  private readonly number = ++count;
  private readonly errorWords = inject(ErrorWords);
  protected readonly t = texts(uiTexts);
  readonly labelId = `label-${this.number}`;
  protected readonly hintId = `hint-${this.number}`;
  protected readonly mistakeId = `mistake-${this.number}`;

  private readonly state = computed(() => this.of()?.());
  protected readonly anchor = computed(() => this.anchorAs() ?? anchorOf(this.state()));
  readonly controlId = computed(() => `control-${this.number}`);
  protected readonly mistake = computed(() => {
    const state = this.state();
    if (this.error()) return this.error();
    const first = state?.touched() ? state.errors()[0] : undefined;
    return first && this.errorWords.of(first);
  });
  readonly invalid = computed(() => this.mistake() !== undefined);
  readonly describedBy = computed(() => {
    const ids = [this.mistake() && this.mistakeId, this.hint() && this.hintId].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });

  constructor() {
    effect(() => {
      const state = this.state();
      if (state) labelOf.set(state, this.label);
    });
  }
}
