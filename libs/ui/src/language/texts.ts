import { computed, inject, type Signal } from '@angular/core';
import { type ResolveFn, type Routes } from '@angular/router';
import { type Dictionary } from './dictionary';
import { Languages } from './languages';

/** The texts of an area in the language of the moment, for a template: `t().title`. */
export function texts<T extends object>(dictionary: Dictionary<T>): Signal<T> {
  const languages = inject(Languages);
  return computed(() => dictionary.in(languages.current()));
}

/** Routes whose texts are there before the page is. */
export const withTexts = (dictionaries: readonly Dictionary<object>[], routes: Routes): Routes => {
  const ready: ResolveFn<void> = () => inject(Languages).ready(...dictionaries);
  return [{ path: '', resolve: { texts: ready }, children: routes }];
};
