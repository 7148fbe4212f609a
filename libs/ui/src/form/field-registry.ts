import { type Signal } from '@angular/core';
import { type ReadonlyFieldState } from '@angular/forms/signals';

/** What a field is called on the page, for the summary of mistakes. */
export const labelOf = new WeakMap<ReadonlyFieldState<unknown>, Signal<string>>();

/** 'lots.0.estimate': the path in the form, which the API uses too; the form's own name is left off. */
export const anchorOf = (state: ReadonlyFieldState<unknown> | undefined): string | null =>
  state ? state.name().replace(/^(?:.*\bform\d+|[^.]*)\./, '') : null;
