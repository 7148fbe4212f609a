import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

export interface UrlFilters<K extends string> {
  /** Every key, '' when it is not in the address. */
  readonly value: Signal<Readonly<Record<K, string>>>;
  readonly isEmpty: Signal<boolean>;
  /** Puts these in the address; '' takes one out. Back leads to the page before, not to each letter typed. */
  set(patch: Partial<Record<K, string>>): void;
  clear(): void;
}

/** Filters that live in the address, so that a list can be sent to somebody and survives a reload. */
export function urlFilters<K extends string>(...keys: readonly K[]): UrlFilters<K> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const value = computed(() => Object.fromEntries(keys.map((key) => [key, params().get(key) ?? ''])) as Record<K, string>, {
    equal: (a, b) => keys.every((key) => a[key] === b[key]),
  });
  const set = (patch: Partial<Record<K, string>>): void => {
    const queryParams = Object.fromEntries(Object.entries<string | undefined>(patch).map(([key, text]) => [key, text || null]));
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  };
  return {
    value,
    isEmpty: computed(() => keys.every((key) => value()[key] === '')),
    set,
    clear: () => set(Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, string>),
  };
}
